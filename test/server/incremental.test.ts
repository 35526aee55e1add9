import assert from "node:assert/strict";
import {
  analyze,
  analyzeInSteps,
  citeAllFix,
  citeFix,
  indexSources,
  referTo,
  type SentenceMemory,
} from "../../src/engine/index.js";
import type { JudgePort } from "../../src/server/ports.js";
import { Session } from "./session.js";

const files = {
  "sources/wire.txt":
    "Harbour Wire\n\nThe explosion at the grain store killed 42 people. Rescue teams came from Tarn.\n",
};
const draft =
  "The explosion killed 45 people.\n\nRescue teams came from Tarn.\n\nThe grain store burnt down.\n";
const path = "draft.md";

describe("a check after an edit", () => {
  it("judges the sentence that was edited and no other, and forgets when the draft is closed", async () => {
    const memories: (SentenceMemory | undefined)[] = [];
    const judge: JudgePort = {
      ...{ analyze, citeAllFix, citeFix, indexSources, referTo },
      analyzeInSteps(read, sources, options) {
        memories.push(options?.memory);
        return analyzeInSteps(read, sources, options);
      },
    };
    const session = await Session.start({ judge, files });
    await session.open(path, draft);
    assert.deepEqual(session.underlined(path), ["45"]);
    const judged = (): number => memories.at(-1)?.judgedCount ?? 0;
    const first = judged();
    assert.equal(first, 3);
    await session.type(path, "The grain", "A grain");
    await session.found(path);
    assert.deepEqual(session.underlined(path), ["45"]);
    assert.equal(judged(), first + 1);
    await session.close(path);
    await session.open(path, draft);
    assert.equal(judged(), 3);
  });
});
