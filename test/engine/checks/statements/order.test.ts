import { check } from "../../../kit/check.js";

describe("the check of statements, of order and of what is out of use", () => {
  it("finds before for after beside a length of time", () => {
    check(`
--- wire.txt
The pump was switched off on Monday. The sirens sounded 22 minutes after the breach.
--- draft.md
The sirens sounded 22 minutes before the breach.
                              ~~~~~~ contradicted-statement: "after"
`);
  });

  it("finds after for before", () => {
    check(`
--- wire.txt
The choir arrived two hours before the concert, and tea was served.
--- draft.md
The choir arrived two hours after the concert.
                            ~~~~~ contradicted-statement: "before"
`);
  });

  it("finds a thing at work that is out of service", () => {
    check(`
--- wire.txt
The lift in the town hall has been out of service since May.
--- draft.md
The lift in the town hall is working.
                             ~~~~~~~ contradicted-statement: "out of service"
`);
  });

  it("stays silent on the same order in other words", () => {
    check(`
--- wire.txt
The choir arrived two hours before the concert. The doors opened three hours after the rehearsal.
--- draft.md
The choir arrived two hours ahead of the concert. The doors opened three hours after the rehearsal.
`);
  });

  it("stays silent on another event after it, and on what broke", () => {
    check(`
--- wire.txt
The lift in the town hall has been out of service since May. The mayor spoke two hours after the vote, the council met two hours before the count.
--- draft.md
The lift in the town hall is broken. The council met two hours after the vote.
`);
  });
});
