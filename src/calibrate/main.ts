// `npm run calibrate -- --gold DIR... --public FILE...`: learns from labelled drafts what the weighing of figures and dates goes
// by, shows how well that does on each set when it is left out, and writes the weights into the engine. The drafts stay where they
// are. `--gold DIR=SOURCES` where the sources stand elsewhere; `--clean DIR` has a `draft.md` in which nothing is wrong; `--keep FILE` keeps what the engine sees of them, `--from FILE`
// learns from what was kept; `--dry` writes no weights.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { valuePoints } from "../engine/index.js";
import { casesOf } from "./cases.js";
import { chanceLines, onLine } from "./chanceLines.js";
import { crossValidate } from "./crossValidate.js";
import { lessonOf, type Lesson } from "./example.js";
import { learn, namedWeights } from "./learn.js";
import { readArguments } from "./readArguments.js";
import { readClean, readGold } from "./readGold.js";
import { readPublic } from "./readPublic.js";
import { leftOutTable, scoreOf } from "./tables.js";

/** Public sets are of other genres, and their marks less sure. */
const PUBLIC_WEIGHT = 0.3;

const values = readArguments(process.argv.slice(2));

const kept: { readonly isPublic: boolean; readonly lesson: Lesson }[] = values.from.flatMap(
  (file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      // Written by `--keep`.
      .map((line) => JSON.parse(line) as { isPublic: boolean; lesson: Lesson }),
);
for (const { folder, sources } of values.gold) {
  kept.push({ isPublic: false, lesson: lessonOf(await readGold(folder, sources)) });
  tell(`read ${folder}`);
}
for (const folder of values.clean) {
  kept.push({ isPublic: false, lesson: lessonOf(await readClean(folder)) });
  tell(`read ${folder}`);
}
for (const file of values.public) {
  for await (const draft of readPublic(file))
    kept.push({ isPublic: true, lesson: lessonOf(draft) });
  tell(`read ${file}`);
}
if (values.keep !== undefined)
  writeFileSync(values.keep, kept.map((one) => `${JSON.stringify(one)}\n`).join(""));

const isPublic = new Set(kept.filter((one) => one.isPublic).map(({ lesson }) => lesson.corpus));
const weightOf = (corpus: string): number => (isPublic.has(corpus) ? PUBLIC_WEIGHT : 1);
const examples = kept.flatMap(({ lesson }) => lesson.examples);
const cleanLines = kept.reduce((sum, { lesson }) => sum + lesson.cleanLines, 0);
const learnt = learn(casesOf(examples, weightOf));
const raw = crossValidate(examples, weightOf);
const own = ({ corpus }: { readonly corpus: string }): boolean => !isPublic.has(corpus);
const chances = chanceLines(
  examples.filter(own),
  learnt,
  raw.filter(({ example }) => own(example)),
);
const predictions = onLine(raw, chances.doubt);
tell(leftOutTable(predictions, valuePoints));

const corpora = [...new Set(examples.map(({ corpus }) => corpus))];
const count = (corpus: string): number => examples.filter((one) => one.corpus === corpus).length;
const weights = {
  made: {
    by: "npm run calibrate",
    sets: Object.fromEntries(corpora.map((corpus) => [corpus, count(corpus)])),
    borneOutSentences: cleanLines,
    whenLeftOut: Object.fromEntries(
      (["quiet", "balanced", "strict"] as const).map((name) => [
        name,
        scoreOf(predictions, valuePoints[name]),
      ]),
    ),
  },
  chances,
  outcomes: namedWeights(learnt),
};
const file = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  "../../../src/engine/weighing/weights.json",
);
if (!values.dry) {
  writeFileSync(file, await format(JSON.stringify(weights), { parser: "json" }));
  tell(`wrote ${path.relative(process.cwd(), file)}`);
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}
