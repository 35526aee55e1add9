import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { userCacheFolder } from "../../../src/files/cache/cacheFolder.js";
import { SourceCache } from "../../../src/files/cache/sourceCache.js";
import { readCached } from "../../../src/files/readCached.js";
import { readSource } from "../../../src/readers/index.js";

const day = 24 * 3600 * 1000;

describe("SourceCache", () => {
  let folder = "";
  let log: string[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "stet-cache-"));
    log = [];
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  function cacheOf(build = "one", mostBytes = 1e6): SourceCache {
    return new SourceCache({ folder, build, mostBytes, log: (line) => log.push(line) });
  }

  async function filesKept(): Promise<readonly string[]> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  }

  const source = readSource({ path: "a.txt", id: "a", raw: "The ferry left at noon." });

  it("gives back what was kept, and nothing else", async () => {
    const cache = cacheOf();
    await cache.save("0011", source);
    assert.deepEqual(await cache.load("0011", source), source);
    assert.equal(await cache.load("0012", source), undefined);
    assert.deepEqual(await cacheOf().load("0011", source), source);
    assert.deepEqual(log, []);
  });

  it("does not look at what another build has kept", async () => {
    await cacheOf("one").save("0011", source);
    assert.equal(await cacheOf("two").load("0011", source), undefined);
  });

  it("tells of many damaged records in two lines, and of each once", async () => {
    const cache = cacheOf();
    for (const key of ["aa1", "bb2", "cc3"]) await cache.save(key, source);
    for (const path of await filesKept()) await writeFile(path, "broken");
    for (const key of ["aa1", "bb2", "cc3"])
      assert.equal(await cache.load(key, { path: "a.txt", id: "a" }), undefined);
    await cache.tidy(Date.now());
    await cache.tidy(Date.now());
    assert.equal(log.length, 2);
    assert.match(log[0] ?? "", /^A damaged file in the cache was thrown away: /u);
    assert.equal(log[1], "More damaged files in the cache were thrown away: 2.");
  });

  it("tells once that nothing can be kept, however much is written at a time", async () => {
    await writeFile(join(folder, "taken"), "");
    const cache = new SourceCache({
      folder: join(folder, "taken"),
      build: "one",
      log: (line) => log.push(line),
    });
    await Promise.all(["aa1", "bb2", "cc3"].map((key) => cache.save(key, source)));
    assert.equal(log.length, 1);
    assert.match(log[0] ?? "", /^Readings can't be kept in /u);
  });

  it("throws a damaged record away, says so, and keeps a new one", async () => {
    const cache = cacheOf();
    await cache.save("0011", source);
    const [path = ""] = await filesKept();
    await writeFile(path, (await readFile(path)).subarray(0, 40));
    assert.equal(await cache.load("0011", source), undefined);
    assert.equal(log.length, 1);
    assert.deepEqual(await filesKept(), []);
    await cache.save("0011", source);
    assert.deepEqual(await cache.load("0011", source), source);
  });

  it("is never seen half written by two processes at once", async () => {
    const texts = Array.from({ length: 12 }, (_, at) =>
      `Crew ${String(at)}. `.repeat(400 * at + 1),
    );
    const writers = texts.map((raw) => cacheOf().save("77aa", readSource({ ...source, raw })));
    const readers = texts.map(() => cacheOf().load("77aa", source));
    for (const read of await Promise.all(readers)) {
      assert.equal(read === undefined || texts.includes(read.raw), true);
    }
    await Promise.all(writers);
    const last = await cacheOf().load("77aa", source);
    assert.equal(texts.includes(last?.raw ?? ""), true);
    assert.deepEqual(log, []);
    assert.equal((await filesKept()).length, 1);
  });

  it("puts up with a disk that takes nothing, and says so once", async () => {
    await writeFile(join(folder, "file"), "");
    const cache = new SourceCache({
      folder: join(folder, "file", "below"),
      build: "one",
      log: (line) => log.push(line),
    });
    await cache.save("0011", source);
    await cache.save("0012", source);
    assert.equal(await cache.load("0011", source), undefined);
    await cache.tidy(0);
    assert.equal(log.length, 1);
  });

  it("removes the oldest when there is too much, and what broken-off writers left", async () => {
    const cache = cacheOf("one", 1200);
    const now = 100 * day;
    for (const [at, key] of ["00aa", "11bb", "22cc", "33dd"].entries()) {
      await cache.save(key, readSource({ ...source, raw: `${key} `.repeat(80) }));
      const path = (await filesKept()).find((kept) => kept.endsWith(key.slice(2))) ?? "";
      const time = (now - (10 - at) * day) / 1000;
      await utimes(path, time, time);
      await writeFile(`${path}.1-ab.tmp`, "torn");
      await utimes(`${path}.1-ab.tmp`, time, time);
    }
    await cache.tidy(now);
    const left = await filesKept();
    const total = (await Promise.all(left.map((path) => stat(path)))).reduce(
      (s, f) => s + f.size,
      0,
    );
    assert.equal(total <= 1200, true);
    assert.equal(await cache.load("00aa", source), undefined);
    assert.notEqual(await cache.load("33dd", source), undefined);
    assert.deepEqual(
      left.filter((path) => path.endsWith(".tmp")),
      [],
    );
  });

  it("removes what other builds kept once they were not used for days", async () => {
    const [old, now] = [cacheOf("old"), cacheOf("new")];
    await old.save("0011", source);
    await now.save("0011", source);
    await now.tidy(Date.now());
    assert.notEqual(await old.load("0011", source), undefined);
    await now.tidy(Date.now() + 4 * day);
    assert.notEqual(await old.load("0011", source), undefined); // Nothing was written meanwhile.
    await now.save("0012", source);
    await now.tidy(Date.now() + 4 * day);
    assert.equal(await old.load("0011", source), undefined);
    assert.notEqual(await now.load("0011", source), undefined);
    assert.equal(log.length, 1);
  });

  it("reads a file once for the same bytes, under any name of the same ending", async () => {
    const file = async (id: string, text: string): Promise<Parameters<typeof readCached>[0]> => {
      const absolute = join(folder, `${id}.txt`);
      await writeFile(absolute, text);
      return { id, path: `${id}.txt`, absolute };
    };
    const cache = cacheOf();
    const first = await readCached(await file("a", "The ferry left at noon."), cache);
    const records = await filesKept();
    const second = await readCached(await file("b", "The ferry left at noon."), cache);
    assert.deepEqual(second, { ...first, id: "b", path: "b.txt" });
    assert.deepEqual(
      second,
      await readCached(await file("b", "The ferry left at noon."), undefined),
    );
    assert.equal((await filesKept()).length, records.length + 1); // b.txt itself
    const changed = await readCached(await file("a", "The ferry left at one."), cache);
    assert.equal(changed.raw, "The ferry left at one.");
  });
});

describe("the user's cache folder", () => {
  const rows: readonly (readonly [string, Readonly<Record<string, string>>, RegExp, string?])[] = [
    ["linux", {}, /[\\/]\.cache[\\/]stet$/u],
    ["linux", { XDG_CACHE_HOME: "/var/kept" }, /^[\\/]var[\\/]kept[\\/]stet$/u],
    ["linux", { XDG_CACHE_HOME: "" }, /[\\/]\.cache[\\/]stet$/u],
    ["darwin", {}, /[\\/]Library[\\/]Caches[\\/]stet$/u],
    ["win32", { LOCALAPPDATA: "C:\\Local" }, /^C:\\Local.stet$/u],
    ["win32", {}, /AppData.Local.stet$/u],
    ["linux", { XDG_CACHE_HOME: "kept" }, /^.people.ida.\.cache.stet$/u],
    ["linux", {}, /^(?:[\\/]|\p{L}:).{1,200}\.cache.stet$/u, ""],
    ["darwin", {}, /^(?:[\\/]|\p{L}:).{1,200}Caches.stet$/u, "somewhere"],
  ];
  for (const [platform, env, expected, home = "/people/ida"] of rows)
    it(`on ${platform} with ${JSON.stringify(env)} and the home "${home}"`, () => {
      assert.match(userCacheFolder({ env, platform, home: () => home }), expected);
    });
});
