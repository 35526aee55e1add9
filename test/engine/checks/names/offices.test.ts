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
});
