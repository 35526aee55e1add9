import { check } from "../../../kit/check.js";

describe("the check of names", () => {
  it("finds a misspelt surname", () => {
    check(`
--- wire.txt
The engineer Helga Brandvik designed the lift. Brandvik said it would last sixty years.
--- draft.md
The engineer Helga Brandwick designed the lift.
             ~~~~~~~~~~~~~~~ misspelt-name: "Helga Brandvik"
`);
  });

  it("finds a person whom no source names", () => {
    check(`
--- court.txt
The prosecutor, Lena Sund, asked for a sentence of four years. The judges will rule on Friday.
--- draft.md
The prosecutor, Lena Sund, asked for four years. The lawyer Gustav Okafor called that too harsh.
                                                            ~~~~~~~~~~~~~ unsupported
`);
  });

  it("finds a town whom no source names", () => {
    check(`
--- flood.txt
The river Sorne flooded the towns of Delmont and Courrou on Sunday night.
--- draft.md
The river Sorne flooded the towns of Delmont and Bellerive on Sunday night.
                                                 ~~~~~~~~~ unsupported
`);
  });

  it("finds another person in the place of the one who did it", () => {
    check(`
--- cup.txt
Nora Beck scored the winning goal in the 88th minute. Her captain, Ylva Stenmark, had left the field injured.
--- draft.md
Ylva Stenmark scored the winning goal in the 88th minute.
~~~~~~~~~~~~~ contradicted: "Nora Beck" in cup.txt
`);
  });

  it("finds an office that somebody else holds", () => {
    check(`
--- steel.txt
Chief executive Petra Holst said the steelworks would close. The chairman, Emil Rask, did not comment.
--- draft.md
Chief executive Emil Rask said the steelworks would close.
                ~~~~~~~~~ contradicted
`);
  });

  it("finds another place for the event", () => {
    check(`
--- festival.txt
The film festival opened in Locarno on Wednesday with a comedy by Rosa Vidal.
--- port.txt
The port of Rimini is to be dredged in autumn.
--- draft.md
The film festival opened in Rimini with a comedy by Rosa Vidal.
                            ~~~~~~ contradicted: "Locarno" in festival.txt
`);
  });

  it("finds a misspelt town", () => {
    check(`
--- quake.txt
The quake damaged the cathedral of Montefalcone. Engineers closed all churches in Montefalcone.
--- draft.md
The quake damaged the cathedral of Montefalcione.
                                   ~~~~~~~~~~~~~ misspelt-name: "Montefalcone"
`);
  });

  it("finds an organisation that no source has", () => {
    check(`
--- relief.txt
The Red Cross sent 40 tents to the valley. The army flew them in.
--- draft.md
The Red Cross sent 40 tents to the valley. Blankets came from Oxfam and the church.
                                                              ~~~~~ unsupported
`);
  });

  it("finds a first name that is another's", () => {
    check(`
--- jury.txt
The violinist Clara Weidmann won the first prize in Genoa. The jury praised her calm.
--- draft.md
The violinist Carla Weidmann won the first prize in Genoa.
              ~~~~~~~~~~~~~~ contradicted: "Clara Weidmann"
`);
  });

  it("finds an officer of another country", () => {
    check(`
--- wire.txt
Finnish Foreign Minister Aino Salmela landed in Turku on Tuesday. The Estonian ambassador waited for her there.
--- draft.md
Estonian Foreign Minister Aino Salmela landed in Turku on Tuesday.
~~~~~~~~ contradicted
`);
  });

  it("finds a nationality", () => {
    check(`
--- climb.txt
The Slovenian climber Matej Kobal reached the summit of the Nanda Horn alone. A French team turned back.
--- draft.md
The French climber Matej Kobal reached the summit of the Nanda Horn alone.
    ~~~~~~ contradicted
`);
  });

  it("finds an office turned into its deputy's", () => {
    check(`
--- health.txt
The deputy minister of health, Olga Danek, visited the ward on Monday.
--- draft.md
The minister of health, Olga Danek, visited the ward on Monday.
    ~~~~~~~~ contradicted: "deputy minister"
`);
  });

  it("finds a misspelt company", () => {
    check(`
--- wire.txt
Zellweger Optics will move to Jena. Zellweger Optics makes lenses for telescopes.
--- draft.md
Zellwegger Optics will move to Jena.
~~~~~~~~~~~~~~~~~ misspelt-name: "Zellweger Optics"
`);
  });

  it("finds a winner who lost", () => {
    check(`
--- wire.txt
Jon Falk won the mayoral election in Oskarby on Sunday. Vera Lind conceded at midnight.
--- draft.md
Vera Lind won the mayoral election in Oskarby on Sunday.
~~~~~~~~~ contradicted: "Jon Falk"
`);
  });
});
