// `npm run calibrate -- --risk --gold DIR... --public FILE...`: learns from labelled drafts what a sentence's risk goes by, shows
// how well that ranks the sentences of each set when the sets of its family (`wice-dev`, `wice-tokens-dev`) are left out, and
// writes the weights into the engine. The other options are those of `main.ts`.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { foreseeRisk, learnRisk } from "./learnRisk.js";
import { readArguments } from "./readArguments.js";
import { readClean, readGold } from "./readGold.js";
import { readPublic } from "./readPublic.js";
import { riskLessonOf, type RiskExample } from "./riskLesson.js";
import { riskScoreOf, riskTable } from "./riskScores.js";

/** Public sets are of other genres. */
const PUBLIC_WEIGHT = 0.3;

interface Kept {
  readonly isPublic: boolean;
  readonly example: RiskExample;
}

const values = readArguments(process.argv.slice(2));
const kept: Kept[] = values.from.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    // Written by `--keep`.
    .map((line) => JSON.parse(line) as Kept),
);
const keep = (examples: readonly RiskExample[], isPublic: boolean): void => {
  kept.push(...examples.map((example) => ({ isPublic, example })));
};
for (const { folder, sources } of values.gold) {
  keep(riskLessonOf(await readGold(folder, sources)), false);
  tell(`read ${folder}`);
}
for (const folder of values.clean) keep(riskLessonOf(await readClean(folder)), false);
for (const file of values.public) {
  for await (const draft of readPublic(file)) keep(riskLessonOf(draft), true);
  tell(`read ${file}`);
}
if (values.keep !== undefined)
  writeFileSync(values.keep, kept.map((one) => `${JSON.stringify(one)}\n`).join(""));

const isPublic = new Set(kept.filter((one) => one.isPublic).map(({ example }) => example.corpus));
const weightOf = (corpus: string): number => (isPublic.has(corpus) ? PUBLIC_WEIGHT : 1);
const examples = kept.map(({ example }) => example);
const corpora = [...new Set(examples.map(({ corpus }) => corpus))];
const whenLeftOut = Object.fromEntries(
  corpora.map((corpus) => {
    const others = examples.filter((one) => familyOf(one.corpus) !== familyOf(corpus));
    const counts = learnRisk(others, weightOf);
    const own = examples.filter((one) => one.corpus === corpus);
    const scored = own.map((example) => ({ example, risk: foreseeRisk(counts, example) }));
    return [corpus, riskScoreOf(scored)];
  }),
);
tell(riskTable(whenLeftOut));

const counts = learnRisk(examples, weightOf);
const weights = { made: { by: "npm run calibrate -- --risk", whenLeftOut }, counts };
const file = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  "../../../src/engine/risk/weights.json",
);
if (!values.dry) {
  writeFileSync(file, await format(JSON.stringify(weights), { parser: "json" }));
  tell(`wrote ${path.relative(process.cwd(), file)}`);
}

/** Sets of one maker share texts: `summedits-podcast-dev`, `summedits-podcast-test`. */
function familyOf(corpus: string): string {
  return corpus.replace(/(?:-tokens)?-(?:dev|test)$/u, "");
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}
