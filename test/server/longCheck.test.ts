import assert from "node:assert/strict";
import type { JudgePort } from "../../src/server/ports.js";
import { fakeJudge } from "./fakeJudge.js";
import { Session } from "./session.js";

const files = { "sources/wire.txt": "Harbour Wire\n\nThe explosion killed 42 people.\n" };
const draft = "It killed 45 people.\nMore was not known.\n";
const path = "draft.md";
const STEPS = 20;

describe("a long check", () => {
  it("reads messages in between, and ends where the text has changed", async () => {
    const counted = { steps: 0 };
    let now = 0;
    let atStep: ((step: number) => void) | undefined;
    const judge: JudgePort = {
      ...fakeJudge,
      *analyzeInSteps(...of) {
        for (let step = 0; step < STEPS; step++) {
          counted.steps++;
          now += 25; // Each step takes as long on the clock of the server.
          atStep?.(step);
          yield;
        }
        return fakeJudge.analyze(...of);
      },
    };
    const session = await Session.start({ judge, files, now: () => now });
    await session.open(path, draft);
    assert.equal(counted.steps, STEPS);
    const typed = new Promise<void>((resolve) => {
      atStep = (step) => {
        if (step === 0) void session.type(path, "45", "46").then(resolve);
        atStep = undefined;
      };
    });
    await session.type(path, "More", "Much more");
    await session.waiting();
    session.passTime();
    await typed;
    await session.settled();
    assert.deepEqual(session.underlined(path), [], "gone while the check was running");
    assert.ok(counted.steps < 2 * STEPS, "the check of the older text has ended");
    await session.found(path);
    assert.deepEqual(session.underlined(path), ["46"]);
    assert.equal(session.diagnostics.at(-1)?.version, 3);
  });
});
