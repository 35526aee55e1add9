import { check } from "../../../kit/check.js";

describe("the check of quotations", () => {
  it("finds a word changed", () => {
    check(`
--- wire.txt
"We will rebuild the school before the winter," said the mayor, Ida Krog.
--- draft.md
“We will rebuild the school before the summer,” said Ida Krog.
                                       ~~~~~~ misquoted-speech: "winter"
`);
  });

  it("finds a word left out that turns the sense", () => {
    check(`
--- wire.txt
"The bridge was not safe in any weather," the engineer Jan Sorel said on Monday.
--- draft.md
“The bridge was safe in any weather,” Jan Sorel said.
                ~~~~ misquoted-speech: "not safe"
`);
  });

  it("finds a quotation that no source has", () => {
    check(`
--- wire.txt
The coach, Marta Fenn, refused to comment on the defeat in Cork.
--- draft.md
“We played like sleepwalkers all evening long,” said the coach, Marta Fenn.
 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unsupported-quote
`);
  });

  it("finds words given to another speaker", () => {
    check(`
--- wire.txt
"This verdict is a victory for every tenant in the city," said the lawyer Tove Bang. The landlord, Karl Grim, left the court in silence.
--- draft.md
“This verdict is a victory for every tenant in the city,” said Karl Grim.
                                                               ~~~~~~~~~ wrong-speaker: "Tove Bang"
`);
  });

  it("finds a number changed in a quotation", () => {
    check(`
--- wire.txt
"I have counted forty herons on this lake since dawn," the warden Elsa Prim said.
--- draft.md
“I have counted fifty herons on this lake since dawn,” said Elsa Prim.
                ~~~~~ misquoted-speech: "forty"
`);
  });

  it("finds a name changed in a quotation", () => {
    check(`
--- wire.txt
"Nobody in Halmstad has slept since the explosion," said Arne Vik, a baker.
--- draft.md
“Nobody in Karlstad has slept since the explosion,” said Arne Vik.
           ~~~~~~~~ misquoted-speech: "Halmstad"
`);
  });

  it("finds a strengthening word put in", () => {
    check(`
--- wire.txt
"The board knew about the leak in April," the auditor Rita Moss told the committee.
--- draft.md
“The board certainly knew about the leak in April,” the auditor Rita Moss told the committee.
           ~~~~~~~~~ misquoted-speech
`);
  });

  it("finds straight marks", () => {
    check(`
--- wire.txt
“Our orchard has lost every blossom to the frost,” said Bruno Keller.
--- draft.md
"Our orchard has lost every apple to the frost," said Bruno Keller.
                            ~~~~~ misquoted-speech: "blossom"
`);
  });

  it("finds a second quotation in one sentence", () => {
    check(`
--- wire.txt
"The vote was fair and open," said Lina Daro. "We accept the result without joy," said her rival, Omar Said.
--- draft.md
“The vote was fair and open,” said Lina Daro, while Omar Said said: “We accept the result without anger.”
                                                                                                  ~~~~~ misquoted-speech: "joy"
`);
  });

  it("finds a reported sentence put into marks", () => {
    check(`
--- wire.txt
The referee said that the pitch had been too hard for a cup match.
--- draft.md
“I have refused to play on such concrete,” said the referee.
 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unsupported-quote
`);
  });

  it("finds two words that have changed places", () => {
    check(`
--- wire.txt
"First we bury the dead and then we count the cost," said the mayor of Nuoro.
--- draft.md
“First we count the dead and then we bury the cost,” said the mayor of Nuoro.
          ~~~~~ misquoted-speech: "bury"
                                     ~~~~ misquoted-speech: "count"
`);
  });

  it("finds a changed tense", () => {
    check(`
--- wire.txt
"The trust knows every tree in this wood," the forester Gwen Pugh said.
--- draft.md
“The trust knew every tree in this wood,” the forester Gwen Pugh said.
           ~~~~ misquoted-speech: "knows"
`);
  });
});
