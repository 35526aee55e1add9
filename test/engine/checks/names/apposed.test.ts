import { check } from "../../../kit/check.js";

describe("the check of names, of calling and origin", () => {
  it("finds another successor with the calling and the town of the right one", () => {
    check(`
--- wire.txt
By Tor Lien

Since Ola Krantz has resigned, the club is led by Rita Holm, a pharmacist from Velden.
--- draft.md
Krantz's seat has gone to Tor Lien, a pharmacist from Velden.
                          ~~~~~~~~ contradicted: "Rita Holm"
`);
  });

  it("finds another rescuer", () => {
    check(`
--- wire.txt
The first to dive was Sana Mirza, 41, a nurse from Orm. The harbour master, Ivo Marrant, called the police.
--- draft.md
Ivo Marrant, a nurse from Orm, dived first.
~~~~~~~~~~~ contradicted: "Sana Mirza"
`);
  });

  it("stays silent at two from one town", () => {
    check(`
--- wire.txt
The first to dive was Sana Mirza, a nurse from Orm. Ivo Marrant, who also comes from Orm and works as a nurse, followed.
--- draft.md
Ivo Marrant, a nurse from Orm, dived second.
`);
  });

  it("stays silent at another calling from there", () => {
    check(`
--- wire.txt
Rita Holm, a pharmacist from Velden, leads the club. Tor Lien wrote its history.
--- draft.md
Tor Lien, a carpenter from Velden, wrote the history of the club.
`);
  });

  it("stays silent at the right one", () => {
    check(`
--- wire.txt
Rita Holm, a retired pharmacist from Velden, leads the club.
--- draft.md
The club is led by Rita Holm, a pharmacist from Velden.
`);
  });
});
