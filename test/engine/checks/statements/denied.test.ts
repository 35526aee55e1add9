import assert from "node:assert/strict";
import { statementsIn } from "./statementsIn.js";

describe("the check of statements finds an act that the sources deny", () => {
  // Source, draft.
  const rows: readonly (readonly [string, string])[] = [
    [
      "The inquest found no evidence that the harbour master had been informed of the crack before the storm.",
      "The inquest found that the harbour master had been told of the crack before the storm.",
    ],
    [
      "The mayor of Sund, Eva Holm, ruled out resigning.",
      "The mayor of Sund announced that she would resign.",
    ],
    [
      "The marina is to open in June. The Lake Board has not objected.",
      "The Lake Board has objected to the marina.",
    ],
    [
      "There is no evidence that the spray harms bees, the institute said.",
      "The institute concluded that the spray harms bees.",
    ],
    [
      "It would be wrong to tell growers that this mulch kills slugs.",
      "The mulch kills slugs and feeds worms.",
    ],
    [
      "Older pupils wrote faster, but the survey was not designed to explain this.",
      "The survey explained that older pupils wrote faster.",
    ],
    [
      "The keeper Jan Moor never opened the lock at Ostend.",
      "The keeper Jan Moor opened the lock at Ostend.",
    ],
    [
      "Skiers were warned on Monday. None of the climbers was warned.",
      "The climbers were warned before the storm.",
    ],
    [
      "Orrin Mills failed to deliver the pumps in June.",
      "Orrin Mills delivered the pumps, although its sales had halved.",
    ],
    [
      "The club denied that it had paid the referee.",
      "The club paid the referee, a retired teacher, before the final.",
    ],
  ];
  for (const [source, draft] of rows)
    it(draft, () => {
      assert.deepEqual(
        statementsIn(source, draft).map(({ verdict }) => verdict),
        ["contradicted"],
      );
    });
});

describe("the check of statements is silent about an act", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "that another denies",
      "The guard did not open the gate. The cook opened the gate at noon.",
      "The cook opened the gate.",
    ],
    [
      "that another is said to have done",
      "The bakers of Visby refused to close. The butchers of Visby closed on Monday.",
      "The butchers closed on Monday.",
    ],
    [
      "that the sources tell as well",
      "The ferry did not sail on Sunday. On Monday the ferry sailed to Visby.",
      "The ferry sailed to Visby.",
    ],
    [
      "that is somebody's word against another's",
      "The miller denied that he had burnt the barn.",
      "Neighbours say that the miller burnt the barn.",
    ],
    [
      "that is denied in draft and source",
      "The trial was not designed to show that the drops help.",
      "The trial did not show that the drops help.",
    ],
    [
      "that is denied of something else",
      "The council has not approved the bridge.",
      "The council has approved the budget for schools.",
    ],
    [
      "that is no more than possible",
      "If the pump does not start, the cellar is flooded.",
      "The pump started in the cellar.",
    ],
    ["that is asked for", "Did the pump not start?", "The pump started."],
    [
      "that was not the only one",
      "The clinic not only treated the sailors but also fed them.",
      "The clinic treated the sailors.",
    ],
    [
      "that is told of a part",
      "Not all villages of the valley were cleared of snow.",
      "Some villages of the valley were cleared of snow.",
    ],
    [
      "that only frames what is said",
      "The harbour master found no evidence that the crew had been drunk.",
      "The harbour master told reporters that the crew had been paid.",
    ],
    [
      "that itself says that nothing is left",
      "“Three bakeries have no rye flour left, and that is our fault,” she says.",
      "Three bakeries have run out of rye flour because of them.",
    ],
    [
      "that says so of seats",
      "There are no seats left for the final in Orve.",
      "Seats for the final in Orve are sold out.",
    ],
    [
      "that says so by the thing itself",
      "No water is left in the upper lake of Brenna.",
      "The upper lake of Brenna is empty of water.",
    ],
    [
      "that the source takes back",
      "Correction: An earlier version of this article said that the bank had not repaid the loan.",
      "The bank repaid the loan.",
    ],
  ];
  for (const [what, source, draft] of rows)
    it(what, () => {
      assert.deepEqual(
        statementsIn(source, draft).map(({ text, message }) => `${text}: ${message}`),
        [],
      );
    });
});
