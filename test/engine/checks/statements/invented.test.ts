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

const other = "The harbour of Lund was closed by ice. Ships waited outside for two days.";

describe("the check of statements finds an event that nobody tells of, though its people are known", () => {
  const rows: readonly (readonly [string, string])[] = [
    [mill, "A gang plundered the banknote vault of Ada Lorne."],
    [mill, "Insurance experts suspect sabotage behind the fire in Orve."],
    [club, "Jan Moor smashed a window of the dressing room in Brenn."],
    [club, "Police searched the offices of Sund Rovers for smuggled tobacco."],
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
