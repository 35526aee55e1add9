import { check } from "../../../kit/check.js";

describe("the check of statements stays silent at", () => {
  it("a denial told as a denial", () => {
    check(`
--- wire.txt
The brewery denied that it had poured waste into the river Nidder.
--- draft.md
The brewery denied pouring waste into the river Nidder.
`);
  });

  it("rejected for denied", () => {
    check(`
--- wire.txt
The minister denied that the tax had been discussed with the banks.
--- draft.md
The minister rejected reports that the tax had been discussed with the banks.
`);
  });

  it("both sides of a dispute", () => {
    check(`
--- a.txt
The inspectors say that the brewery poured waste into the river Nidder.
--- b.txt
The brewery denied that it had poured waste into the river Nidder.
--- draft.md
Inspectors say that the brewery poured waste into the river Nidder.
`);
  });

  it("a paraphrase", () => {
    check(`
--- wire.txt
Heavy rain forced the organisers to call off the open-air concert in Passau.
--- draft.md
The open-air concert in Passau was cancelled because of heavy rain.
`);
  });

  it("the passive voice", () => {
    check(`
--- wire.txt
A fox killed eleven hens on a farm near Whitby.
--- draft.md
Eleven hens were killed by a fox on a farm near Whitby.
`);
  });

  it("no more than", () => {
    check(`
--- wire.txt
The rescue took no more than 40 minutes, the fire brigade said.
--- draft.md
The rescue took 40 minutes at most, the fire brigade said.
`);
  });

  it("not only", () => {
    check(`
--- wire.txt
The dam not only flooded the valley but also drowned two villages, historians say.
--- draft.md
The dam flooded the valley and drowned two villages, historians say.
`);
  });

  it("a double negative", () => {
    check(`
--- wire.txt
The club did not deny that it had paid the referee.
--- draft.md
The club did not deny having paid the referee.
`);
  });

  it("fell told as declined", () => {
    check(`
--- wire.txt
Sales of pianos fell for the fifth year in a row, the guild said.
--- draft.md
Sales of pianos declined for the fifth year in a row.
`);
  });

  it("a negation about something else in the sentence", () => {
    check(`
--- wire.txt
The mayor opened the new pool on Monday although the showers were not ready.
--- draft.md
The mayor opened the new pool on Monday.
`);
  });

  it("a short remark", () => {
    check(`
--- wire.txt
The choir of Visby sang in the cathedral on Saturday.
--- draft.md
That is not all. The choir of Visby sang in the cathedral.
`);
  });

  it("a heading about nothing in particular", () => {
    check(`
--- wire.txt
The choir of Visby sang in the cathedral on Saturday.
--- draft.md
## What we know and what we do not

The choir of Visby sang in the cathedral.
`);
  });

  it("a sentence made of two sources", () => {
    check(`
--- a.txt
The bakery on Elm Street will close in June after ninety years.
--- b.txt
The owner of the bakery, Lotte Brink, could not find a successor.
--- draft.md
The bakery on Elm Street will close in June because its owner, Lotte Brink, found no successor.
`);
  });

  it("until and again", () => {
    check(`
--- wire.txt
The road over the pass was closed in the night and was opened again at noon.
--- draft.md
The road over the pass was opened again at noon.
`);
  });

  it("rises and falls of two things", () => {
    check(`
--- wire.txt
Exports of timber rose in March while imports of oil fell, the customs office said.
--- draft.md
Imports of oil fell in March. Exports of timber rose.
`);
  });

  it("no longer", () => {
    check(`
--- wire.txt
The village shop in Rhayader no longer sells newspapers.
--- draft.md
The village shop in Rhayader has stopped selling newspapers.
`);
  });

  it("nobody was hurt", () => {
    check(`
--- wire.txt
A crane fell on an empty tram in Zagreb. Nobody was hurt.
--- draft.md
A crane fell on an empty tram in Zagreb. No one was injured.
`);
  });

  it("without", () => {
    check(`
--- wire.txt
The plane landed in Shannon without its front wheel, and all passengers were unharmed.
--- draft.md
The plane landed in Shannon without its front wheel. All passengers were unharmed.
`);
  });

  it("a denial by one person of what another says", () => {
    check(`
--- wire.txt
The minister denied that she had met the lobbyist. A photograph shows the two at a table in Vienna.
--- draft.md
A photograph shows the minister with the lobbyist at a table in Vienna.
`);
  });

  it("cannot", () => {
    check(`
--- wire.txt
The museum cannot pay for the repair of its roof without help from the state.
--- draft.md
Without help from the state, the museum is unable to pay for the repair of its roof.
`);
  });

  it("a negated sentence beside a positive one", () => {
    check(`
--- wire.txt
The trains to Brighton did not run on Monday. The trains to Brighton ran again on Tuesday.
--- draft.md
On Tuesday the trains to Brighton ran again.
`);
  });

  it("a lack in the sentence before", () => {
    check(`
--- a.txt
The boat lacked a radio. Its crew was saved by a helicopter near Barra.
--- draft.md
A helicopter near Barra saved the crew of the boat.
`);
  });

  it("without, in another clause", () => {
    check(`
--- a.txt
Without the help of volunteers, the town hall of Ahrweiler was cleared of mud in a week.
--- draft.md
The town hall of Ahrweiler was cleared of mud in a week.
`);
  });

  it("a denial told with no", () => {
    check(`
--- a.txt
The bank denied that customers had lost money in the breach.
--- draft.md
According to the bank, no customers lost money in the breach.
`);
  });

  it("an open question", () => {
    check(`
--- a.txt
The club denied that it had paid the referee.
--- draft.md
It remains unclear whether the club paid the referee.
`);
  });

  it("an accusation beside its denial", () => {
    check(`
--- a.txt
The club denied that it had paid the referee. Prosecutors accuse the club of having paid the referee 20,000 euros.
--- draft.md
Prosecutors accuse the club of having paid the referee.
`);
  });

  it("not all", () => {
    check(`
--- a.txt
Not all passengers were rescued in Kos: two are missing.
--- draft.md
Two passengers are missing in Kos.
`);
  });

  it("no comment", () => {
    check(`
--- a.txt
The company declined to comment on the layoffs at its plant in Emden.
--- draft.md
The company would not comment on the layoffs at its plant in Emden.
`);
  });

  it("a vote with a no", () => {
    check(`
--- a.txt
The village of Obersaxen voted no to the wind farm on Sunday, with 312 votes to 208.
--- draft.md
Obersaxen rejected the wind farm by 312 votes to 208.
`);
  });

  it("a cause ruled out", () => {
    check(`
--- a.txt
The police ruled out arson as the cause of the fire in the sawmill.
--- draft.md
The fire in the sawmill was not arson, according to the police.
`);
  });

  it("what was prevented", () => {
    check(`
--- a.txt
Only the cook's call prevented the ship from sinking off Malta.
--- draft.md
The cook's call saved the ship off Malta.
`);
  });

  it("a question", () => {
    check(`
--- a.txt
The city of Turku will close its last public sauna in May.
--- draft.md
Why does Turku close its last public sauna? The city says it costs too much.
`);
  });
});
