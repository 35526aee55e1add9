import assert from "node:assert/strict";
import type { SentenceTrace } from "../../../src/engine/explain/tracer.js";
import { analyze, indexSources } from "../../../src/engine/index.js";
import { withSureness } from "../../../src/engine/sureness/withSureness.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const harbour =
  "The harbour of Sund opened its new quay on 4 June 1987. The quay is 310 metres long. The pilots struck for three days in March.";

/** How sure the first fault found is, where the check that found it was this sure. */
function surenessOf(draft: string, sureness: number): number {
  const traces: SentenceTrace[] = [];
  const set = indexSources([readSource({ path: "a.txt", id: "a", raw: harbour })]);
  const tracer = { wants: () => true, take: (trace: SentenceTrace) => traces.push(trace) };
  analyze(readDraft({ path: "draft.md", raw: draft }), set, { tracer });
  const [trace] = traces;
  assert.ok(trace !== undefined, draft);
  const { claim, judgements } = trace;
  const told = judgements.map((one) => (one.verdict === "supported" ? one : { ...one, sureness }));
  const rated = withSureness(claim, told).find(({ verdict }) => verdict === "contradicted");
  assert.ok(rated !== undefined, draft);
  return rated.sureness;
}

describe("how sure a fault is that the weighing hardly thinks one", () => {
  const date = "The harbour of Sund opened its new quay on 4 June 1978.";
  const figure = "The new quay of Sund is 340 metres long.";

  it("is what its signs tell for another date", () => {
    assert.equal(surenessOf(date, 0.2), surenessOf(date, 0.9));
  });

  it("is less than is shown for another figure", () => {
    assert.ok(surenessOf(figure, 0.9) >= 0.5);
    assert.ok(surenessOf(figure, 0.2) < 0.5);
  });
});
