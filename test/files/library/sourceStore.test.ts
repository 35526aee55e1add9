import assert from "node:assert/strict";
import fc from "fast-check";
import type { Shelf } from "../../../src/files/library/shelf.js";
import {
  SourceStore,
  type OpenedSources,
  type StoredFile,
} from "../../../src/files/library/sourceStore.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

/** Files in memory, a shelf, and how often a file was read. */
class Desk {
  readonly texts = new Map<string, string>();
  readonly log: string[] = [];
  now = 1_000_000;
  reads: string[] = [];
  shelved: Buffer | undefined;
  readonly #stamps = new Map<string, string>();

  put(place: string, text: string): void {
    this.texts.set(place, text);
    this.#stamps.set(place, `${String((this.now += 5000))} ${String(text.length)}`);
  }

  files(): readonly StoredFile[] {
    return [...this.texts.keys()].map((place) => {
      const stamp = this.#stamps.get(place) ?? "";
      return { place, id: place, path: `${place}.txt`, stamp };
    });
  }

  store(smallLength: number): SourceStore<StoredFile> {
    const shelf: Shelf = {
      load: async () => this.shelved,
      save: async (bytes) => {
        this.shelved = Buffer.from(bytes);
      },
      discard: async () => {
        this.shelved = undefined;
      },
    };
    const host = {
      read: async ({ place, id, path }: StoredFile) => {
        this.reads.push(place);
        return readSource({ id, path, raw: this.texts.get(place) ?? "" });
      },
      shelf,
      now: () => (this.now += 5000),
      log: (line: string) => this.log.push(line),
    };
    return new SourceStore(host, smallLength);
  }
}

const stories: Readonly<Record<string, string>> = {
  clinic: "The nurses of the clinic went on strike on Thursday. Births fell to 412.",
  harbour: "A storm sank two fishing boats off the mole. Divers found an anchor.",
  stadium: "Marta Quinn won the marathon although she lost a shoe. Rain fell.",
};
const draft = readDraft({ path: "draft.md", raw: "Marta Quinn lost the marathon." });

function deskOf(texts = stories): Desk {
  const desk = new Desk();
  for (const [place, text] of Object.entries(texts)) desk.put(place, text);
  return desk;
}

async function answersOf(opened: OpenedSources): Promise<unknown> {
  const ids = opened.choose(draft);
  const { isLarge, sources } = opened;
  return { isLarge, ids, chosen: await opened.read(ids), sources };
}

describe("SourceStore", () => {
  it("gives a small set in full", async () => {
    const desk = deskOf();
    const opened = await desk.store(10_000).open(desk.files());
    assert.equal(opened.isLarge, false);
    assert.deepEqual(opened.choose(draft), ["clinic", "harbour", "stadium"]);
    assert.equal(opened.sources[1]?.plain, stories["harbour"]);
    assert.equal(desk.shelved, undefined);
  });

  it("chooses from a large set and gives only what was chosen in full", async () => {
    const desk = deskOf();
    const opened = await desk.store(50).open(desk.files());
    assert.equal(opened.isLarge, true);
    assert.deepEqual(opened.choose(draft), ["stadium"]);
    assert.deepEqual(
      opened.sources.map(({ id, plain }) => [id, plain]),
      [
        ["clinic", ""],
        ["harbour", ""],
        ["stadium", ""],
      ],
    );
    const [source] = await opened.read(["stadium"]);
    assert.equal(source?.plain, stories["stadium"]);
  });

  it("reads nothing again that has not changed, and what has", async () => {
    const desk = deskOf();
    const store = desk.store(50);
    await store.open(desk.files());
    await store.open(desk.files());
    assert.equal(desk.reads.length, 3);
    desk.put("harbour", "Marta Quinn lost the marathon by a shoe.");
    const opened = await store.open(desk.files());
    assert.deepEqual(desk.reads.slice(3), ["harbour"]);
    assert.deepEqual(opened.choose(draft), ["harbour", "stadium"]);
  });

  it("opens from the shelf without reading, and reads what a draft needs", async () => {
    const desk = deskOf();
    const before = await answersOf(await desk.store(50).open(desk.files()));
    desk.reads = [];
    const opened = await desk.store(50).open(desk.files());
    assert.deepEqual(desk.reads, []);
    assert.deepEqual(opened.choose(draft), ["stadium"]);
    assert.deepEqual(desk.reads, []);
    assert.deepEqual(await answersOf(opened), before);
    assert.deepEqual(desk.reads, ["stadium"]);
    assert.deepEqual(desk.log, []);
  });

  it("reads again what was written just before the shelf was", async () => {
    const desk = deskOf();
    const store = desk.store(50);
    const files = desk.files();
    desk.now = Number(files[2]?.stamp.split(" ")[0]) - 5000; // the clock that the shelf will see
    await store.open(files);
    desk.reads = [];
    await desk.store(50).open(files);
    assert.deepEqual(desk.reads, ["stadium"]);
  });

  it("answers by the files of now, whatever was there before", async () => {
    const place = fc.constantFrom("a", "b", "c", "d");
    const text = fc.constantFrom(...Object.values(stories), "", "Quinn. Marathon. Quinn.");
    const step = fc.record({
      place,
      text: fc.option(text, { nil: undefined }),
      restart: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const desk = new Desk();
        let store = desk.store(100);
        for (const { place: at, text: raw, restart } of steps) {
          if (raw === undefined) desk.texts.delete(at);
          else desk.put(at, raw);
          await store.open(desk.files());
          if (restart) store = desk.store(100);
        }
        const fresh = deskOf(Object.fromEntries(desk.texts));
        assert.deepEqual(
          await answersOf(await store.open(desk.files())),
          await answersOf(await fresh.store(100).open(fresh.files())),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("never trusts a shelf that was cut short or changed, and says so", async () => {
    const desk = deskOf();
    const before = await answersOf(await desk.store(50).open(desk.files()));
    const whole = desk.shelved ?? Buffer.alloc(0);
    const flipped = (at: number): Buffer => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      return bytes;
    };
    const broken = Array.from({ length: 24 }, (_, i) => Math.floor((i * whole.length) / 24));
    for (const at of broken) {
      for (const bytes of [whole.subarray(0, at), flipped(at)]) {
        desk.shelved = bytes;
        desk.log.length = 0;
        assert.deepEqual(await answersOf(await desk.store(50).open(desk.files())), before);
        // Four bytes of padding are nobody's.
        assert.equal(desk.log.length <= 1, true);
      }
    }
  });

  it("lets two run on one shelf", async () => {
    const desk = deskOf();
    const stores = [desk.store(50), desk.store(50), desk.store(50)];
    const all = await Promise.all(stores.map((store) => store.open(desk.files())));
    for (const opened of all) assert.deepEqual(opened.choose(draft), ["stadium"]);
    const later = await desk.store(50).open(desk.files());
    assert.deepEqual(later.choose(draft), ["stadium"]);
  });

  it("leaves what is unsaved off the shelf", async () => {
    const desk = deskOf();
    const files = desk
      .files()
      .map((file) => (file.id === "clinic" ? { ...file, stamp: "unsaved 1" } : file));
    await desk.store(50).open(files);
    desk.reads = [];
    await desk.store(50).open(desk.files());
    assert.deepEqual(desk.reads, ["clinic"]);
  });
});
