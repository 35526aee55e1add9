import { check } from "../../../kit/check.js";

describe("the check of quotations, of speakers", () => {
  it("knows whom she means in a source", () => {
    check(`
--- wire.txt
Ylva Stenmark, who leads the divers, came up first. “The wreck is empty, I am afraid,” she said. Odd Larsen stayed below.
--- draft.md
“The wreck is empty, I am afraid,” said Odd Larsen.
                                        ~~~~~~~~~~ wrong-speaker: "Ylva Stenmark"
`);
  });

  it("knows which minister is meant in a source", () => {
    check(`
--- wire.txt
The transport minister, Ida Vollan, saw the bridge on Monday. “We shall build it again in stone,” the minister said. Rolf Engen, an engineer, doubts it.
--- draft.md
“We shall build it again in stone,” Rolf Engen said.
                                    ~~~~~~~~~~ wrong-speaker: "Ida Vollan"
`);
  });

  it("knows whom he means in the draft", () => {
    check(`
--- wire.txt
“Nobody asked the fishermen about the harbour,” said Kari Moe. The mayor, Jon Falk, did not answer.
--- draft.md
The mayor, Jon Falk, came late. “Nobody asked the fishermen about the harbour,” he said.
                                                                                ~~ wrong-speaker: "Kari Moe"
`);
  });

  it("finds another word in the marks", () => {
    check(`
--- wire.txt
The analyst Eva Brandt raised her rating of Corbin Labs to “buy” on Monday.
--- draft.md
The analyst Eva Brandt raised her rating of Corbin Labs to “hold” on Monday.
                                                            ~~~~ misquoted-speech: "buy"
`);
  });
});

describe("the check of quotations, of speakers, stays silent at", () => {
  it("a body for the one who speaks for it", () => {
    check(`
--- wire.txt
Martin Hale, the campaigns manager of the Cycling Union, said six months “does not fit the crime at all”.
--- draft.md
Six months “does not fit the crime at all”, the Cycling Union said.
`);
  });

  it("a paper that reports what somebody said", () => {
    check(`
--- wire.txt
At the hearing, Judge Holt said the girl was “as much in control of things” as he was, the Bilford Gazette reported.
--- draft.md
Judge Holt said the girl was “as much in control of things” as he was.
`);
  });

  it("she after two women", () => {
    check(`
--- wire.txt
Ana Reyes met Eva Brandt at the gate. “There is no water left in the well,” she said.
--- draft.md
“There is no water left in the well,” said Eva Brandt.
`);
  });

  it("a word in marks that stands elsewhere so", () => {
    check(`
--- wire.txt
Residents called the plan for the pier “mad” on Monday. A shopkeeper called it “brave”.
--- draft.md
Residents called the plan for the pier “brave” on Monday.
`);
  });
});
