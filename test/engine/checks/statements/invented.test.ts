import assert from "node:assert/strict";
import { statementsIn } from "./statementsIn.js";

const mill = `The paper mill of Orve burnt down on Sunday night. The fire began in the drying hall.
Forty workers were in the mill when the roof fell in. All of them reached the yard.
The mill has made paper for banknotes since the last century. Its owner is Ada Lorne.
Lorne thanked the firemen of Orve on Monday. She wants to build the mill again.
The mayor of Orve visited the workers. He spoke of a dark day for the village.
The river behind the mill is clean, the inspectors said. No paste ran into it.
Customers will be served by a mill in Tarsk. The banks have been told.
The drying hall had been checked in spring. Nobody found fault with it.`;

const club = `Sund Rovers won the cup in Brenn on Saturday. Jan Moor scored both goals.
Moor had been ill for a month. The coach, Piet Falk, kept a place for him.
The crowd sang until midnight. Trams ran all night in Sund.
Falk has led the team for six seasons. His contract ends in June.
Brenn lost its third final in a row. Its captain wept on the pitch.
The referee showed four yellow cards. No player was sent off.
The cup was made by a silversmith in Sund. It weighs nine kilos.
Moor gave his shirt to a boy. The boy slept in it.`;

const lorry = `A lorry drove into the toll booth of Lund on Friday. The driver was taken into custody.
The booth had been painted a week ago. Its roof lies in the ditch. The owner of the lorry has paid the toll.
Bicycles may use the road. The ferry goes every hour. A crane lifted the lorry on Saturday.
The keeper of the booth was at lunch. He had left his cap on the counter. The cap is whole.
Lund has two toll booths. The other one is at the bridge. It takes cards only.`;

const other = "The harbour of Lund was closed by ice. Ships waited outside for two days.";

describe("the check of statements finds an event that nobody tells of, though its people are known", () => {
  const rows: readonly (readonly [string, string])[] = [
    [mill, "A gang plundered the banknote vault of Ada Lorne."],
    [mill, "Insurance experts suspect sabotage behind the fire in Orve."],
    [club, "Jan Moor smashed a window of the dressing room in Brenn."],
    [club, "Police searched the offices of Sund Rovers for smuggled tobacco."],
    [mill, "A magician has bewitched the drying hall."],
    [mill, "The workers have petitioned parliament to nationalise the river."],
    [club, "The silversmith was robbed by a gardener."],
    [club, "An oil magnate has pledged the coach a helicopter from his private fleet."],
    [mill, "Police have arrested two customers over the fire in the drying hall."],
    [club, "The referee has sued the owner of the trams."],
  ];
  for (const [source, draft] of rows)
    it(draft, () => {
      assert.deepEqual(
        statementsIn([source, other], draft).map(({ verdict }) => verdict),
        ["unsupported"],
      );
    });
});

describe("the check of statements takes for no invention", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["a paraphrase", mill, "A blaze destroyed the paper mill of Orve."],
    ["what somebody may do", mill, "Ada Lorne could still auction the ruined machines in Tarsk."],
    ["a view", mill, "It was a shame for the proud papermakers of Orve."],
    [
      "what leans on a sentence before",
      club,
      "This delighted the delirious supporters of Sund Rovers.",
    ],
    [
      "the summing up of the sources",
      mill,
      "The accounts from Orve coincide in outline but diverge on particulars.",
    ],
    ["a summing up", club, "An evening of surprises delighted the neutral onlookers."],
    [
      "a summing up by what it meant to people",
      club,
      "The spectacle shocked the captain's relatives.",
    ],
    ["a state", mill, "The village was gloomy and its bakery deserted."],
    [
      "a deed that two of its words bear out",
      mill,
      "The proprietor vowed to build the mill again.",
    ],
    ["a deed that may come", club, "A publisher might commission memoirs from the coach."],
    ["a plan", mill, "A film crew will portray the firemen."],
    ["an act of law told in other words", lorry, "Police arrested the driver of the lorry."],
    ["an act of law that nobody has done", lorry, "The owner of the lorry was not sued."],
    ["a question", club, "Will the aldermen of Sund erect a monument?"],
    ["a share in words", club, "A good third of the spectators in Brenn cheered the visitors."],
    [
      "the summing up of a chat",
      "Ann: hi\nBob: hello\nAnn: tea?\nBob: yes\nAnn: when?\nBob: five\nAnn: ok\nBob: bye\nAnn: bye\nBob: wait\nAnn: what?\nBob: milk?\nAnn: sure",
      "Ann invites Bob for refreshments and arranges groceries.",
    ],
    [
      "what a short note leaves out",
      "The mill of Orve burnt down.",
      "Thieves plundered the vault of the mill in Orve.",
    ],
  ];
  for (const [what, source, draft] of rows)
    it(what, () => {
      assert.deepEqual(
        statementsIn([source, other], draft).map(({ text, message }) => `${text}: ${message}`),
        [],
      );
    });
});
