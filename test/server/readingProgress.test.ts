import assert from "node:assert/strict";
import { fakeJudge } from "./fakeJudge.js";
import { Session } from "./session.js";

const draft = "It killed 45 people.\n";

/** More files than are read at the same time, so that some are left when the reading is stopped. */
const files = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [
    `sources/wire${String(at)}.txt`,
    `Harbour Wire\n\nThe explosion killed 42 people at depot ${String(at)}, officials said.\n`,
  ]),
);

interface Bar {
  readonly token: string | number;
  readonly shown: string[];
}

/** An editor that shows progress bars, with the sources waiting to be read. */
async function startWaiting(): Promise<{
  session: Session;
  bars: Bar[];
  letRead: () => void;
}> {
  const session = await Session.start({ judge: fakeJudge, files, showsProgress: true });
  const bars: Bar[] = [];
  session.client.onRequest("window/workDoneProgress/create", ({ token }: Bar) => {
    bars.push({ token, shown: [] });
    return null;
  });
  session.client.onNotification(
    "$/progress",
    ({ token, value }: { token: string; value: { kind: string; title?: string } }) => {
      bars.find((bar) => bar.token === token)?.shown.push(value.title ?? value.kind);
    },
  );
  let letRead = (): void => undefined;
  session.disk.readGate = new Promise((resolve) => (letRead = resolve));
  return { session, bars, letRead };
}

/** Runs the clock until something is shown of the reading. */
async function untilShown(session: Session, bars: readonly Bar[]): Promise<Bar> {
  for (;;) {
    if ((await session.waiting()) > 0) session.passTime();
    const [bar] = bars;
    if (bar !== undefined && bar.shown.length > 0) return bar;
  }
}

describe("the reading of sources", () => {
  it("is shown when it takes long, until it is done", async () => {
    const { session, bars, letRead } = await startWaiting();
    const opening = session.open("draft.md", draft);
    const bar = await untilShown(session, bars);
    letRead();
    assert.equal((await opening).diagnostics.length, 1);
    assert.equal(bar.shown[0], "Stet: reading sources");
    assert.equal(bar.shown.at(-1), "end");
  });

  it("can be stopped: that is told, and the next check goes on from there", async () => {
    const { session, bars, letRead } = await startWaiting();
    const opening = session.open("draft.md", draft);
    const { token } = await untilShown(session, bars);
    await session.client.sendNotification("window/workDoneProgress/cancel", { token });
    await session.waiting(); // The server has read it.
    letRead();
    assert.deepEqual((await opening).diagnostics, []);
    assert.equal(session.statuses.at(-1)?.state, "stopped");
    assert.match(session.statuses.at(-1)?.summary ?? "", /stopped.*next check/u);
    const readBefore = session.disk.reads.disk;
    assert.ok(readBefore < 40);
    await session.type("draft.md", "45", "46");
    assert.equal((await session.found("draft.md")).diagnostics.length, 1);
    assert.equal(session.disk.reads.disk, 40);
  });

  it("is not shown when it is soon done", async () => {
    const { session, bars, letRead } = await startWaiting();
    letRead();
    await session.open("draft.md", draft);
    session.passTime();
    await session.waiting();
    assert.deepEqual(bars, []);
  });
});
