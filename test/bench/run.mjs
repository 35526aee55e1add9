// `npm run bench`: what indexing, reopening, searching and checking cost on articles that we make up. Each measurement has a
// process of its own; medians over rounds; reopening is paired with the cold start of the same round. `--quick`: one round,
// fewer articles, for a look. `--articles 1000,10000`, `--rounds 3`, `--words 5000` set what they say.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { articleOf, draftOf } from "./articles.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    articles: { type: "string" },
    rounds: { type: "string" },
    words: { type: "string", default: "5000" },
  },
});
const counts = (values.articles ?? (values.quick ? "200,1000" : "1000,10000"))
  .split(",")
  .map(Number);
const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));

spawnSync(process.execPath, [path.join(root, "node_modules/typescript/bin/tsc"), "-b"], {
  cwd: root,
  stdio: "inherit",
});
const work = mkdtempSync(path.join(tmpdir(), "stet-bench-"));
try {
  for (const count of counts) await bench(count);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function bench(count) {
  const folder = path.join(work, String(count));
  const bytes = writeArticles(folder, count);
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    const cache = path.join(folder, `cache${round}`);
    const run = {
      search: await measure({ what: "search", folder, cache }),
      cold: await measure({ what: "open", folder, cache }),
      reopened: await measure({ what: "open", folder, cache }),
      check: await measure({ what: "check", folder, cache }),
    };
    runs.push(run);
    rmSync(cache, { recursive: true, force: true });
  }
  const of = (get) => median(runs.map(get));
  const megabytes = bytes / 1e6;
  print(
    `${count.toLocaleString("en-US")} articles, ${runs[0].search.sentenceCount.toLocaleString("en-US")} sentences, ${megabytes.toFixed(1)} MB; ${rounds} round${rounds === 1 ? "" : "s"}`,
    [
      [
        "search index, built in memory",
        ms(of((run) => run.search.ms)),
        `${of((run) => run.search.mbPerS).toFixed(1)} MB/s, ${of((run) => run.search.savedMb).toFixed(1)} MB saved`,
      ],
      [
        "a sentence looked up, p50 / p99",
        `${ms(of((run) => run.search.p50))} / ${ms(of((run) => run.search.p99))}`,
        "",
      ],
      [
        "sources opened cold",
        ms(of((run) => run.cold.ms)),
        `${of((run) => megabytes / (run.cold.ms / 1000)).toFixed(1)} MB/s, peak ${of((run) => run.cold.peakMb).toFixed(0)} MB`,
      ],
      [
        "reopened",
        ms(of((run) => run.reopened.ms)),
        `${of((run) => run.reopened.ms / run.cold.ms).toFixed(3)} of cold, peak ${of((run) => run.reopened.peakMb).toFixed(0)} MB`,
      ],
      [
        `draft of ${values.words} words, first check`,
        ms(of((run) => run.check.firstMs)),
        `${runs[0].check.sentences} sentences, ${runs[0].check.findings} findings, ${runs[0].check.read} sources read in full, peak ${of((run) => run.check.peakMb).toFixed(0)} MB`,
      ],
      ["the same again", ms(of((run) => run.check.againMs)), ""],
      [
        "one sentence changed",
        ms(of((run) => run.check.editMs)),
        `${of((run) => run.check.editMs / run.check.firstMs).toFixed(3)} of the first check`,
      ],
      [
        "one sentence judged, p50 / p95",
        `${ms(of((run) => run.check.p50))} / ${ms(of((run) => run.check.p95))}`,
        "sources read before",
      ],
    ],
  );
}

function writeArticles(folder, count) {
  mkdirSync(path.join(folder, "sources"), { recursive: true });
  let bytes = 0;
  for (let number = 0; number < count; number++) {
    const { text } = articleOf(number);
    writeFileSync(
      path.join(folder, "sources", `article${String(number).padStart(6, "0")}.txt`),
      text,
    );
    bytes += Buffer.byteLength(text);
  }
  writeFileSync(path.join(folder, "draft.md"), draftOf(Number(values.words), count));
  return bytes;
}

function measure(job) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(here, "measure.mjs"), JSON.stringify(job)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.on("close", (code) =>
      code === 0
        ? resolve(JSON.parse(output))
        : reject(new Error(`${job.what} ended with ${code}`)),
    );
  });
}

function print(title, rows) {
  console.log(`\n${title}\n`);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  for (const [what, value, more] of rows)
    console.log(`  ${what.padEnd(widths[0])}  ${value.padStart(widths[1])}  ${more}`.trimEnd());
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function ms(time) {
  return time >= 100 ? `${time.toFixed(0)} ms` : `${time.toPrecision(2)} ms`;
}
