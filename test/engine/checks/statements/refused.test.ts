import { check } from "../../../kit/check.js";

describe("the check of statements takes who refused a thing for who rejected it", () => {
  for (const refused of [
    "blocked",
    "declined",
    "defeated",
    "dismissed",
    "threw out",
    "turned down",
    "vetoed",
    "voted down",
  ])
    it(refused, () => {
      check(`
--- wire.txt
The parish council rejected by 9 votes to 4 a motion of the rowers to ban motor boats.
--- draft.md
The parish council ${refused} a motion for a ban on motor boats, by 9 votes to 4.
`);
    });

  it("but not who approved it", () => {
    check(`
--- wire.txt
The parish council rejected by 9 votes to 4 a motion of the rowers to ban motor boats.
--- draft.md
The parish council approved a motion to ban motor boats, by 9 votes to 4.
                   ~~~~~~~~ contradicted-statement
`);
  });
});
