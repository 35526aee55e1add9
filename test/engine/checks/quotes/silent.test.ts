import { check } from "../../../kit/check.js";

describe("the check of quotations stays silent at", () => {
  it("the words as they stand", () => {
    check(`
--- wire.txt
"We will rebuild the school before the winter," said the mayor, Ida Krog.
--- draft.md
“We will rebuild the school before the winter,” Ida Krog said.
`);
  });

  it("other marks, dashes and a capital", () => {
    check(`
--- wire.txt
The pilot said 'the fog came in like a wall - nobody could see the runway'.
--- draft.md
“The fog came in like a wall – nobody could see the runway,” the pilot said.
`);
  });

  it("words left out with an ellipsis", () => {
    check(`
--- wire.txt
"The doctors did what they could, and against all odds my son is alive because of them," said Hedda Ravn.
--- draft.md
“The doctors did what they could … my son is alive because of them,” said Hedda Ravn.
`);
  });

  it("an ellipsis in square brackets", () => {
    check(`
--- wire.txt
"Every spring, when the snow melts on the ridge above us, the cellar fills with water," said Odd Lie.
--- draft.md
“Every spring […] the cellar fills with water,” said Odd Lie.
`);
  });

  it("a word explained in brackets", () => {
    check(`
--- wire.txt
"They knew about it since April," the auditor Rita Moss said of the board.
--- draft.md
“They [the board] knew about it since April,” said Rita Moss.
`);
  });

  it("a part of a quotation", () => {
    check(`
--- wire.txt
"I would rather lose an election than tell the fishermen a comfortable lie," said Senator Vigdis Holt.
--- draft.md
Senator Vigdis Holt said she would not “tell the fishermen a comfortable lie”.
`);
  });

  it("one word in distancing marks", () => {
    check(`
--- wire.txt
The company sells a tea that is said to cure colds.
--- draft.md
The company sells a “miracle” tea that is said to cure colds.
`);
  });

  it("a quotation whose two halves stand around its speaker", () => {
    check(`
--- wire.txt
"The ice is thinner than in any year I remember," said the skater Per Nygaard, "and I have skated here since school."
--- draft.md
“The ice is thinner than in any year I remember,” said Per Nygaard, “and I have skated here since school.”
`);
  });

  it("a figure inside an exact quotation", () => {
    check(`
--- wire.txt
"We need 300 beds by Sunday," said the surgeon Amal Reza. The hospital has 120 beds.
--- draft.md
“We need 300 beds by Sunday,” said the surgeon Amal Reza.
`);
  });

  it("a speaker by surname", () => {
    check(`
--- wire.txt
"The harvest is the poorest since the war," the farmer Josef Lanik said.
--- draft.md
“The harvest is the poorest since the war,” Lanik said.
`);
  });

  it("a speaker who is only described", () => {
    check(`
--- wire.txt
"The harvest is the poorest since the war," a farmer from Znojmo said.
--- draft.md
“The harvest is the poorest since the war,” said one farmer.
`);
  });

  it("the same words in two sources", () => {
    check(`
--- a.txt
"The port will stay open all night," said the harbour master, Pia Lund.
--- b.txt
Pia Lund told reporters: "The port will stay open all night."
--- draft.md
“The port will stay open all night,” Pia Lund said.
`);
  });

  it("the title of a book", () => {
    check(`
--- wire.txt
The novel The Salt Roads won the prize in Parma. Its author is Elio Conti.
--- draft.md
Elio Conti won the prize in Parma for “The Salt Roads”.
`);
  });

  it("another case of the first letter", () => {
    check(`
--- wire.txt
"Nothing in this plan helps the tenants," the mayor of Jena said.
--- draft.md
The mayor of Jena said that “nothing in this plan helps the tenants”.
`);
  });

  it("a quotation over a line break", () => {
    check(`
--- wire.txt
"The river took the mill, the mill race and the miller's boat," said the verger, Tom Ives.
--- draft.md
“The river took the mill, the mill race
and the miller's boat,” said the verger.
`);
  });

  it("a quotation inside a quotation", () => {
    check(`
--- wire.txt
"My father said 'never sell the field', and I have not," said the farmer, Niamh Daly.
--- draft.md
“My father said ‘never sell the field’, and I have not,” said Niamh Daly.
`);
  });

  it("a question", () => {
    check(`
--- wire.txt
"Who will pay for the roof?" asked the vicar, Anne Lowe, on Friday.
--- draft.md
“Who will pay for the roof?” asked Anne Lowe.
`);
  });

  it("contractions and spellings", () => {
    check(`
--- wire.txt
"We will not close the theatre before the season's end," said the director, Ugo Mare.
--- draft.md
“We will not close the theatre before the season’s end,” said Ugo Mare.
`);
  });

  it("emphasis inside a quotation", () => {
    check(`
--- wire.txt
"We never promised a bridge, we promised a ferry," said Councillor Ros Tighe.
--- draft.md
“We never promised a bridge, we promised a *ferry*,” said Councillor Ros Tighe.
`);
  });

  it("a quoted block", () => {
    check(`
--- wire.txt
"We never promised a bridge, we promised a ferry," said Councillor Ros Tighe.
--- draft.md
Ros Tighe said:

> “We never promised a bridge, we promised a ferry.”
`);
  });

  it("a speaker whose apposition names another", () => {
    check(`
--- r.txt
The court jailed Alistair Crewe on Friday. His lawyer, Peter Osei, said he would appeal. "My client was the captain of a ship that the owners had already holed," Osei said.
--- draft.md
Osei, the lawyer of Crewe, compared his client with “the captain of a ship that the owners had already holed”.
`);
  });

  it("a quotation told in reported speech", () => {
    check(`
--- a.txt
"We will rebuild the school before the winter," said the mayor, Ida Krog.
--- draft.md
Ida Krog promised to rebuild the school before winter.
`);
  });

  it("names and single words in marks", () => {
    check(`
--- a.txt
The group calls itself Sons of the Tide. Its leaflets call the dam a crime.
--- draft.md
The group, the “Sons of the Tide”, calls the dam a “crime”.
`);
  });

  it("words of the source that were no speech", () => {
    check(`
--- a.txt
The minister called the leak a small wet surprise for everybody involved.
--- draft.md
The minister called the leak a “small wet surprise”.
`);
  });

  it("the title of a film", () => {
    check(`
--- a.txt
The film The Last Ferry by Rosa Vidal won the Golden Heron in Locarno.
--- draft.md
Rosa Vidal's “The Last Ferry” won the Golden Heron.
`);
  });
});
