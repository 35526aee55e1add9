// `npm run calibrate -- --sureness --gold DIR... --fresh DIR... --clean DIR... --public FILE... --from FILE...`: learns from labelled drafts how likely a
// fault found is right, for figures and dates, for names and for statements, shows how well that tells right ones from false ones in each set when it is left out,
// and writes the weights into the engine. `--fresh` are drafts by which no rule of the engine was made. What the engine saw of a draft
// when it met it first can be kept (`--fresh DIR --keep FILE`) and learnt from later on (`--from FILE`), when its rules know the draft.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { findingPoints, ratedKinds, type RatedName } from "../engine/index.js";
import { foreseeSureness, learnSureness, usualSigns } from "./learnSureness.js";
import { readArguments } from "./readArguments.js";
import { readClean, readGold } from "./readGold.js";
import { readPublic } from "./readPublic.js";
import { surenessLessonOf, type Acquaintance, type SurenessExample } from "./surenessLesson.js";
import { surenessScoreOf, surenessTable, type SurenessPrediction } from "./surenessScores.js";

const values = readArguments(process.argv.slice(2));
const kept: SurenessExample[] = values.from.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    // Written by `--keep`; at first figures and dates alone were kept.
    .map((line) => JSON.parse(line) as Partial<SurenessExample> & Omit<SurenessExample, "rated">)
    .map((one) => ({ ...one, rated: one.rated ?? "value" })),
);
for (const [acquaintance, some] of [
  ["known", values.gold],
  ["first", values.fresh],
] as const)
  for (const { folder, sources } of some)
    kept.push(...surenessLessonOf(await readGold(folder, sources), acquaintance));
for (const folder of values.clean) kept.push(...surenessLessonOf(await readClean(folder), "clean"));
for (const file of values.public)
  for await (const one of readPublic(file)) kept.push(...surenessLessonOf(one, "known"));
if (values.keep !== undefined)
  writeFileSync(values.keep, kept.map((one) => `${JSON.stringify(one)}\n`).join(""));

// Keys of an object that lists them all.
const learnt = (Object.keys(ratedKinds) as RatedName[]).map(
  (rated) =>
    [
      rated,
      learn(
        rated,
        kept.filter((one) => one.rated === rated),
      ),
    ] as const,
);
const weights = { by: "npm run calibrate -- --sureness", ...Object.fromEntries(learnt) };
const file = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  "../../../src/engine/sureness/weights.json",
);
if (!values.dry) {
  writeFileSync(file, await format(JSON.stringify(weights), { parser: "json" }));
  tell(`wrote ${path.relative(process.cwd(), file)}`);
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What is learnt of one kind of finding, and how well that does on each set when it is left out. */
function learn(rated: RatedName, examples: readonly SurenessExample[]): object {
  const { ways } = ratedKinds[rated];
  const corpora = [...new Set(examples.map(({ corpus }) => corpus))];
  const predictions = corpora.flatMap((corpus): readonly SurenessPrediction[] => {
    const counts = learnSureness(
      examples.filter((one) => one.corpus !== corpus),
      ways,
    );
    const own = examples.filter((one) => one.corpus === corpus);
    return own.map((example) => ({ example, chance: foreseeSureness(counts, example.signs) }));
  });
  const of = (wanted: Acquaintance): readonly SurenessPrediction[] =>
    predictions.filter(({ example }) => example.acquaintance === wanted);
  const sets = [
    ["first contact", of("first")],
    ["known drafts", of("known")],
    ["nothing wrong", of("clean")],
  ] as const;
  const byCorpus = corpora.map(
    (corpus) => [corpus, of("first").filter(({ example }) => example.corpus === corpus)] as const,
  );
  tell(rated);
  tell(surenessTable([...sets, ...byCorpus]));
  return {
    made: {
      sets: corpora.length,
      points: findingPoints[rated],
      whenLeftOut: Object.fromEntries(sets.map(([name, some]) => [name, surenessScoreOf(some)])),
    },
    counts: learnSureness(examples, ways),
    usual: usualSigns(examples, ways),
  };
}
