// One measurement in a process of its own: node measure.mjs '{"what": "cold", …}' prints one JSON object.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const load = (file) => import(path.join(root, "out/src", file));
const { what, folder, cache: cacheFolder } = JSON.parse(process.argv[2]);
const sourceFolder = path.join(folder, "sources");
const now = () => performance.now();
const quantile = (times, share) =>
  times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

/** The most memory that this process has had, in MB. */
function peakMb() {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const peak = /VmHWM:\s+(?<kb>\d+)/u.exec(status)?.groups?.kb;
  return (peak === undefined ? process.resourceUsage().maxRSS : Number(peak)) / 1024;
}

/** The sources as the terminal opens them, with what was kept of them. */
async function openAll() {
  const { findSourceFiles, openSources, SourceCache } = await load("files/index.js");
  await mkdir(cacheFolder, { recursive: true });
  const begin = now();
  const found = await findSourceFiles({ cwd: folder, paths: [sourceFolder] });
  const cache = new SourceCache({ folder: cacheFolder, build: "bench", log: () => undefined });
  const sources = await openSources({ ...found, cwd: folder, cache, log: () => undefined });
  return { sources, ms: now() - begin };
}

const jobs = {
  /** Finding, reading and keeping every source; what is there already is not read again. */
  async open() {
    const { ms } = await openAll();
    return { ms, peakMb: peakMb() };
  },

  /** The shallow index alone, of texts that are in memory, and sentence-long questions to it. */
  async search() {
    const { SearchIndex } = await load("engine/index.js");
    const { readSource } = await load("readers/index.js");
    const files = readdirSync(sourceFolder).sort();
    const sources = files.map((id) =>
      readSource({ id, path: id, raw: readFileSync(path.join(sourceFolder, id), "utf8") }),
    );
    const bytes = sources.reduce((sum, { raw }) => sum + Buffer.byteLength(raw), 0);
    const begin = now();
    const index = new SearchIndex();
    for (const source of sources) index.add(source);
    const { sentenceCount } = index;
    const ms = now() - begin;
    const questions = readFileSync(path.join(folder, "draft.md"), "utf8")
      .split(/(?<=[.”])\s+/u)
      .filter((text) => text.length > 20);
    for (const question of questions.slice(0, 50)) index.findSources(question, 8);
    const times = questions.map((question) => {
      const asked = now();
      index.findSources(`${question} `, 8);
      return now() - asked;
    });
    return {
      ms,
      sentenceCount,
      mbPerS: bytes / 1e3 / ms,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      savedMb: index.toBytes().length / 1e6,
    };
  },

  /** The draft checked from the start, again, after one sentence was changed; then sentences one by one. */
  async check() {
    const { analyze, indexSources, SentenceMemory } = await load("engine/index.js");
    const { readDraft } = await load("readers/index.js");
    const { sources, ms: openMs } = await openAll();
    const raw = readFileSync(path.join(folder, "draft.md"), "utf8");
    const check = async (text) => {
      const begin = now();
      const draft = readDraft({ path: "draft.md", raw: text });
      const read = await sources.forDraft(draft);
      const key = read.map(({ id }) => id).join("\n");
      const { chosen } = sources;
      if (key !== set.key) set = { key, index: indexSources(read, chosen && { chosen }) };
      const { findings, sentences } = analyze(draft, set.index, { memory });
      return {
        ms: now() - begin,
        findings: findings.length,
        sentences: sentences.length,
        read: read.length,
      };
    };
    let set = { key: "" };
    const memory = new SentenceMemory();
    const first = await check(raw);
    const again = await check(raw);
    const middle = raw.indexOf(". ", raw.length / 2);
    const edit = await check(`${raw.slice(0, middle)} yesterday${raw.slice(middle)}`);
    const times = [];
    for (const sentence of raw.split(/(?<=[.”])\s+/u).slice(0, 300)) {
      const draft = readDraft({ path: "draft.md", raw: sentence.replace(/\.?$/u, " too.") });
      const begin = now();
      analyze(draft, set.index, { memory });
      times.push(now() - begin);
    }
    return {
      p50: quantile(times.slice(50), 0.5),
      p95: quantile(times.slice(50), 0.95),
      openMs,
      firstMs: first.ms,
      againMs: again.ms,
      editMs: edit.ms,
      sentences: first.sentences,
      findings: first.findings,
      read: first.read,
      peakMb: peakMb(),
    };
  },
};

process.stdout.write(JSON.stringify(await jobs[what]()));
