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

  it("knows who is meant by an age", () => {
    check(`
--- wire.txt
Ida Vollan will step down in June, she said on Monday. “I built the bridge that nobody else would build,” the 58-year-old told reporters. Her deputy, Rolf Engen, is to follow.
--- draft.md
“I built the bridge that nobody else would build,” said Rolf Engen.
                                                        ~~~~~~~~~~ wrong-speaker: "Ida Vollan"
`);
  });

  it("knows whom he means where a second quotation goes on with the first", () => {
    const source = `
--- wire.txt
Ylva Stenmark, a botanist in Brenna, gives the moor ten years.

Down in the village nobody counts in years. Odd Larsen cuts peat there. "It keeps my house warm," he says. "Frost comes early and stays late."
`;
    check(`${source}--- draft.md
“Frost comes early and stays late,” said Ylva Stenmark.
                                         ~~~~~~~~~~~~~ wrong-speaker: "Odd Larsen"
`);
    check(`${source}--- draft.md
“Frost comes early and stays late,” said Odd Larsen.
`);
  });

  it("takes no machine for the one who goes on", () => {
    check(`
--- wire.txt
Ylva Stenmark runs the yard. On Sundays she mends a Marlin 7 of 1961. "It has two oars and no screen," she says. "On wet days I envy it for that."
--- draft.md
“On wet days I envy it for that,” said Ylva Stenmark.
`);
  });

  it("knows who answers in an interview", () => {
    check(`
--- talk.txt
The diver Ylva Stenmark has come home from the wreck. We met her in her kitchen.

Interview: Odd Larsen

Q: Was there any gold?

A: There was mud, and then there was more mud. I found one spoon.

Q: Will you go back?

A: When the water is warmer.
--- other.txt
Rolf Engen owns the boat.
--- draft.md
“There was mud, and then there was more mud,” said Rolf Engen.
                                                   ~~~~~~~~~~ wrong-speaker: "Ylva Stenmark"
`);
  });

  it("stays silent where two may answer", () => {
    check(`
--- talk.txt
The divers Ylva Stenmark and Rolf Engen have come home from the wreck.

Q: Was there any gold?

A: There was mud, and then there was more mud. We found one spoon.

Q: Will you go back?

A: When the water is warmer.
--- draft.md
“There was mud, and then there was more mud,” said Rolf Engen.
`);
  });

  it("stays silent at an age that may be that of two", () => {
    check(`
--- wire.txt
Ida Vollan met Rolf Engen in June. “I built the bridge that nobody else would build,” the 58-year-old told reporters.
--- draft.md
“I built the bridge that nobody else would build,” said Rolf Engen.
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

  it("knows who is introduced on the line above", () => {
    check(`
--- notes.txt
Professor Ida Vollan, glaciologist, Tromsen Institute, said:

"The ice has gone from the western slope. I should like to drill there again before it rains."

Dr. Rolf Engen, geographer, said:

"We cannot say whether the maps were wrong."
--- draft.md
Rolf Engen said that he should "like to drill there again before it rains".
~~~~~~~~~~ wrong-speaker: "Ida Vollan"
`);
  });

  it("knows who speaks in a transcript", () => {
    check(`
--- call.txt
Eva Brandt, Corbin Labs, analyst

Eva Brandt: Will you close the yard in Tarvo?

Jon Falk: We are mending the yard, not closing it. The second dock opens in May.

Eva Brandt: And the ferries?
--- draft.md
“We are mending the yard, not closing it,” said Eva Brandt.
                                                ~~~~~~~~~~ wrong-speaker: "Jon Falk"
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

  it("a body for its officer, named elsewhere", () => {
    check(`
--- wire.txt
Ida Vollan is the secretary-general of the Norwegian Red Cross. She came to the harbour at noon.

The tents are wet. The soup is cold. Nobody sleeps.

“They walk at night and hide by day,” Vollan said.
--- draft.md
“They walk at night and hide by day,” said the Red Cross.
`);
  });

  it("the right one of a transcript, and a note that is none", () => {
    check(`
--- call.txt
Eva Brandt: Will you close the yard in Tarvo?

Jon Falk: We are mending the yard, not closing it.
--- note.txt
Good News: The second dock opens in May, if the weather is kind to us.
--- draft.md
“We are mending the yard, not closing it,” said Jon Falk. “If the weather is kind to us”, it opens in May, Eva Brandt says.
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

  it("finds another speaker of two words that a source has as a sentence", () => {
    check(`
--- wire.txt
"You do not ask whose goat it is," said Rosa Kast, 44, who keeps the alp. "You climb." Tea was served by Anna Roth.
--- draft.md
“You climb,” said Anna Roth.
                  ~~~~~~~~~ wrong-speaker: "Rosa Kast"
`);
  });

  it("finds another than the one whom a paragraph is about", () => {
    check(`
--- wire.txt
Greta Holm has mended the organs of Upper Tarn for 17 years. Most of them are of pine. Some were built for a mill church that closed. Moths eat the bellows. "A pipe is a throat with nobody behind it," she says.

The mill belongs to Bruno Kast.
--- draft.md
“A pipe is a throat with nobody behind it,” says Bruno Kast.
                                                 ~~~~~~~~~~ wrong-speaker: "Greta Holm"
`);
  });

  it("stays silent on a pronoun that may mean two, and on two words that are no sentence", () => {
    check(`
--- wire.txt
Greta Holm has mended organs for 17 years. Bruno Kast and Anna Roth own the mill. It is old. "We shall tune them all before the winter," she says. Rosa Kast calls it a "fine mess".
--- draft.md
“We shall tune them all before the winter,” says Anna Roth. Anna Roth speaks of a “fine mess”.
`);
  });

  it("finds an office that is not the speaker's", () => {
    check(`
--- wire.txt
The mayor, Tor Lien, slept badly. Dr Rita Holm, director of the clinic, stayed up. "I do not count the living twice," said Dr Rita Holm.
--- draft.md
“I do not count the living twice,” said the mayor.
                                            ~~~~~ wrong-speaker: "Rita Holm"
`);
  });

  it("stays silent on an office that may be the speaker's own, and on one that nobody else holds", () => {
    check(`
--- wire.txt
The mayor, Tor Lien, slept badly. "I do not count the boats twice," he said. Rita Holm stayed up. "I do not count the living twice," Holm said.
--- draft.md
“I do not count the boats twice,” said the mayor. “I do not count the living twice,” the rector told the crowd.
`);
  });

  it("stays silent on a pronoun behind somebody who is named in passing", () => {
    check(`
--- wire.txt
Among the waiting was Rita Holm, from the Velden shop. "We are here so that he hears us," she said. Tor Lien did not come.
--- draft.md
Tor Lien spoke of boats. Later the union meets, at which Rita Holme, its oldest member, will speak. “We are here so that he hears us,” she said.
                                                         ~~~~~~~~~~ misspelt-name: "Rita Holm"
`);
  });
});
