import { check } from "../../../kit/check.js";

describe("the check of names, of offices", () => {
  it("finds the leader of another party, told by a verb", () => {
    check(`
--- wire.txt
Odd Larsen, who leads the Centre Alliance, voted for the bridge. The Harbour Party leader, Sunniva Berg, voted against it.
--- draft.md
Odd Larsen, who leads the Harbour Party, voted for the bridge.
~~~~~~~~~~ contradicted: "Sunniva Berg"
`);
  });

  it("finds somebody else in an office told behind the name", () => {
    check(`
--- wire.txt
The soil is poisoned, the planning officer, Ylva Stenmark, told the meeting. Arvid Holm, who farms nearby, did not believe it.
--- draft.md
Arvid Holm, the planning officer, told the meeting that the soil is poisoned.
~~~~~~~~~~ contradicted: "Ylva Stenmark"
`);
  });

  it("finds a wrong first name by the office", () => {
    check(`
--- wire.txt
The mayor of Tarvo, Elina Koskela, opened the pool on Sunday.
--- draft.md
The mayor of Tarvo, Marja Koskela, opened the pool on Sunday.
                    ~~~~~~~~~~~~~ contradicted: "Elina Koskela"
`);
  });

  it("finds somebody else in an office told by remaining in it", () => {
    check(`
--- wire.txt
Ida Vollan took over in May from Rolf Engen, who had run the shipyard for 14 years and remains its chairman.
--- draft.md
Vollan ran the shipyard for 14 years and remains its chairman.
~~~~~~ contradicted: "Engen"
`);
  });

  it("points at the office where all else is told of its bearer", () => {
    check(`
--- wire.txt
The mayor of Tarvo, Elina Koskela, opened the fair together with the Lake Brass Band. Marja Holm, the county's chief fire officer, stayed away.
--- draft.md
Elina Koskela, the county's chief fire officer, opened the fair together with the Lake Brass Band.
                            ~~~~~~~~~~~~~~~~~~ contradicted: "mayor"
`);
  });

  it("points at the bearer where all else is told of the holder", () => {
    check(`
--- wire.txt
Odd Larsen, the country's chief veterinary officer, had every goose on the island culled. Tor Helle, a minister, flew home.
--- draft.md
Tor Helle, the country's chief veterinary officer, had every goose on the island culled.
~~~~~~~~~ contradicted: "Odd Larsen"
`);
  });

  it("finds the office of another country", () => {
    check(`
--- wire.txt
Latvian Interior Minister Janis Kalve crossed the bridge on foot. The Polish ambassador drove.
--- draft.md
Polish Interior Minister Janis Kalve crossed the bridge on foot.
~~~~~~ contradicted
`);
  });

  it("finds an office that is held no more", () => {
    check(`
--- wire.txt
The former governor of the prison, Ewan Laird, wrote the report.
--- draft.md
The governor of the prison, Ewan Laird, wrote the report.
    ~~~~~~~~ contradicted
`);
  });

  it("finds who speaks of a harbour by the next sentence", () => {
    check(`
--- wire.txt
The barge was far too heavy, the harbour master of Tarvo said on Monday.

Signe Ulvang said the weight came from the crane's own scale. Tor Helle, the managing director of Coast Lines, rejected that.
--- draft.md
The harbour master, Tor Helle, said the weight had been read from the scale of the crane.
                    ~~~~~~~~~ contradicted: "Signe Ulvang"
`);
  });

  it("finds the office wrong where the rest is told of the one it names", () => {
    check(`
--- wire.txt
Petra Sund, the former finance director of Orkla Mills, pleaded not guilty to fraud on Monday. The former chairman, Sir Ivor Lamb, was not charged.
--- draft.md
Petra Sund, the mill's former chairwoman, pleaded not guilty to fraud on Monday.
                       ~~~~~~~~~~~~~~~~~ contradicted
`);
  });

  it("finds the prosecutor in the one for the other side", () => {
    check(`
--- wire.txt
The lead prosecutor, Hanne Voll of the Fraud Office, told the jury that Sund had lied to the bank. Jonas Reed, Sund's counsel, said she had not.
--- draft.md
Prosecutor Jonas Reed told the jury that Sund had lied to the bank.
           ~~~~~~~~~~ contradicted: "Hanne Voll"
`);
  });

  it("finds another title of state", () => {
    check(`
--- wire.txt
The bridge was opened on Sunday. President Liv Aamodt attended.
--- draft.md
Prime Minister Liv Aamodt attended the opening of the bridge.
~~~~~~~~~~~~~~ contradicted: "President"
`);
  });

  it("finds of what body somebody is, told by a pronoun", () => {
    check(`
--- wire.txt
Harcombe Mills accepted the fine. Its managing partner, Della Quist, apologised to the savers. Orkla Trust was not fined.
--- draft.md
Quist, Orkla Trust's managing partner, apologised to the savers.
       ~~~~~~~~~~~ contradicted: "Harcombe Mills"
`);
  });

  it("finds a deputy behind a rank", () => {
    check(`
--- wire.txt
The museum had ten guards on paper; according to its deputy director, Dr. Nils Brekke, only six were there that night. The museum's director, Eva Strand, was abroad.
--- draft.md
Eva Strand, the museum's deputy director, said that only six had been there that night.
~~~~~~~~~~ contradicted: "Nils Brekke"
`);
  });
});

describe("the check of names, of offices, stays silent at", () => {
  it("two presidents", () => {
    check(`
--- wire.txt
Duval met the Chilean president, Rosa Ibarra, in Santiago on Monday. They talked about copper.
--- draft.md
President Duval met Rosa Ibarra in Santiago on Monday.
`);
  });

  it("the prime minister beside a former one", () => {
    check(`
--- wire.txt
Hansen flew to the funeral of former UK prime minister Agnes Moore. Hansen's office paid for the flight.
--- draft.md
Prime minister Hansen flew to the funeral of Agnes Moore.
`);
  });

  it("an office of a club told as that of the town", () => {
    check(`
--- wire.txt
Anita Lund, chief executive of Torvik Athletic, said the stands were too small.
--- draft.md
Lund, the club's chief executive, said the stands were too small.
`);
  });

  it("one of several directors", () => {
    check(`
--- wire.txt
The company has four directors. A director, Mia Falk, resigned. Another director, Per Nord, stays.
--- draft.md
Mia Falk, a director, resigned. Per Nord, a director, stays.
`);
  });

  it("an office taken up since", () => {
    check(`
--- wire.txt
The Velden Otters hired Tom Ruiz as head coach on Monday. In 2007 he was named head coach of the Halle Badgers.
--- draft.md
Tom Ruiz is the head coach of the Velden Otters.
`);
  });

  it("who leads a team beside who leads a region", () => {
    check(`
--- wire.txt
Ana Reyes, who leads the rescue team, found the boy. Omar Said, who leads the province, thanked her.
--- draft.md
Ana Reyes, who leads the rescue team in the province, found the boy.
`);
  });

  it("the rank of an officer beside another's", () => {
    check(`
--- wire.txt
Captain Nils Brekke led the search. Major Eva Strand, the deputy commander, stayed at the base.
--- draft.md
They say that Captain Eva Strand stayed at the base.
`);
  });

  it("a title that a source gives beside another", () => {
    check(`
--- wire.txt
President Liv Aamodt opened the bridge. Prime Minister Liv Aamodt, as she then was, had planned it.
--- draft.md
Prime Minister Liv Aamodt had planned the bridge.
`);
  });

  it("a calling of which a place has many", () => {
    check(`
--- wire.txt
The spokesman, Ola Lien, said the dam was safe. Kari Moe, an engineer, agreed.
--- draft.md
Spokeswoman Kari Moe agreed that the dam was safe.
`);
  });

  it("the chairman at the time", () => {
    check(`
--- wire.txt
Sir Ivor Lamb, the former chairman, told the court that he had seen no letter.
--- draft.md
The chairman at the time, Sir Ivor Lamb, told the court that he had seen no letter.
`);
  });

  it("its own chairman, where another body's is named before", () => {
    check(`
--- wire.txt
Many are members of the Savers' League. Its chairman, Axel Rud, sat in the gallery. The chairman of Orkla Trust, Sir Ivor Lamb, did not come.
--- draft.md
Axel Rud, the chairman of the Savers' League, sat in the gallery.
`);
  });
});
