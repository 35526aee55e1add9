import assert from "node:assert/strict";
import { statementsIn } from "./statementsIn.js";

describe("the check of statements finds an act told as done that is not", () => {
  // Source, draft, what is underlined.
  const rows: readonly (readonly [string, string, string])[] = [
    ["The quarry will not be sold, the mayor said.", "The village has sold its quarry.", "sold"],
    [
      "The diary of the poet Ada Lorne has not been published.",
      "Jan Moor has published the diary of Ada Lorne.",
      "published",
    ],
    [
      "The old lighthouse is empty and is to be demolished.",
      "The old lighthouse has been demolished.",
      "demolished",
    ],
    [
      "Norway has joined the treaty. Iceland is considering whether to join.",
      "Iceland has joined the treaty.",
      "joined",
    ],
    [
      "The weavers have sued the mill over the smoke. The court has not yet ruled.",
      "The court has ruled in favour of the weavers.",
      "ruled",
    ],
    [
      "The strikers marched through Tarn and nobody was arrested.",
      "Police arrested strikers in Tarn.",
      "arrested",
    ],
    ["One of the two sluice gates did not open.", "Both sluice gates have opened.", "opened"],
  ];
  for (const [source, draft, words] of rows)
    it(draft, () => {
      assert.deepEqual(
        statementsIn(source, draft).map(({ text, verdict }) => [text, verdict]),
        [[words, "contradicted"]],
      );
    });
});

describe("the check of statements is silent about an act told as done", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "where another source has it done",
      "The old lighthouse is to be demolished. On Friday workers demolished the lighthouse.",
      "The old lighthouse has been demolished.",
    ],
    [
      "where only another thing is not",
      "The mill's stables will not be sold. The village council sold the mill in May.",
      "The village has sold its mill.",
    ],
    [
      "where only a part is denied",
      "One of the two sluice gates did not open. The other opened at noon.",
      "A sluice gate has opened.",
    ],
    [
      "where somebody else is not there yet",
      "Norway has joined the treaty. Iceland is considering whether to join.",
      "Norway has joined the treaty.",
    ],
    [
      "where it is denied of one time alone",
      "The museum was not closed during the repairs. It was closed for a week in March.",
      "The museum was closed for a week.",
    ],
    [
      "where draft and source say no",
      "Nobody was hurt when the crane fell.",
      "The fall of the crane hurt nobody.",
    ],
    [
      "where the draft tells of a plan too",
      "The old lighthouse is to be demolished.",
      "The old lighthouse will be demolished.",
    ],
    [
      "where the source only asked",
      "Asked whether he had signed the lease, Jan Moor nodded.",
      "Jan Moor has signed the lease.",
    ],
  ];
  for (const [why, source, draft] of rows)
    it(why, () => {
      assert.deepEqual(statementsIn(source, draft), []);
    });
});
