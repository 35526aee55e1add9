// `npm run measure -- --gold DIR... --public FILE...`: prints how the engine fares on labelled drafts at each strictness, and on
// public sets at the default one, as Markdown tables. `--gold DIR=SOURCES` where the sources stand elsewhere.
import { defaultStrictness, strictnessLevels, type Strictness } from "../engine/index.js";
import { readArguments } from "./readArguments.js";
import { readGold } from "./readGold.js";
import { readPublic } from "./readPublic.js";
import { chanceOfHigher, toMarkdown } from "./tables.js";
import { sumOf, tallyOf, type Tally } from "./tally.js";

const values = readArguments(process.argv.slice(2));

/** What one draft came to at each strictness. */
type Tallies = Readonly<Record<Strictness, Tally>>;

const gold: (readonly [name: string, tallies: Tallies])[] = [];
for (const { folder, sources } of values.gold) {
  const draft = await readGold(folder, sources);
  gold.push([draft.corpus, tallyOf(draft)]);
}
if (gold.length > 0) {
  const head = [
    "labelled drafts",
    "precision",
    "recall",
    "right verdict",
    "clean sentences flagged",
  ];
  const rows = gold.map(([name, tallies]) => [name, ...goldCells(tallies[defaultStrictness])]);
  const all = (strictness: Strictness): Tally =>
    sumOf(gold.map(([, tallies]) => tallies[strictness]));
  const sums = strictnessLevels.map((name) => [`all, ${name}`, ...goldCells(all(name))]);
  process.stdout.write(`${toMarkdown([head, ...rows, ...sums])}\n\n`);
  for (const name of strictnessLevels) {
    const { contradictedLines, cleanLines } = all(name);
    const rate = percent(contradictedLines, cleanLines);
    process.stdout.write(`${name}: ${rate} of borne-out sentences falsely called contradicted\n`);
  }
}

const rows: string[][] = [];
for (const file of values.public) {
  const wrong: Tallies[] = [];
  const right: Tallies[] = [];
  let name = "";
  for await (const draft of readPublic(file)) {
    name = draft.corpus;
    const isWrong = draft.marks.length + draft.unclear.length > 0;
    (isWrong ? wrong : right).push(tallyOf(draft));
  }
  rows.push([name, ...publicCells(wrong, right)]);
}
if (rows.length > 0) {
  const head = ["public sets", "claims", "balanced accuracy", "false alarms", "recall", "AUC"];
  process.stdout.write(`\n${toMarkdown([head, ...rows])}\n`);
}

function goldCells({ faults, found, right, ...tally }: Tally): string[] {
  const { findings, falseAlarms, flaggedLines, cleanLines } = tally;
  return [
    percent(findings - falseAlarms, findings),
    percent(found, faults),
    percent(right, faults),
    `${String(flaggedLines)} of ${String(cleanLines)}`,
  ];
}

/** A claim counts as called wrong if anything in it is underlined as contradicted or unsupported. */
function publicCells(wrong: readonly Tallies[], right: readonly Tallies[]): string[] {
  const isCalledWrong = (one: Tallies): boolean => one[defaultStrictness].faulty;
  const [hits, alarms] = [wrong.filter(isCalledWrong).length, right.filter(isCalledWrong).length];
  const risks = (some: readonly Tallies[]): readonly number[] =>
    some.map((one) => one[defaultStrictness].risk);
  const area = chanceOfHigher(risks(wrong), risks(right));
  const balanced = (hits / wrong.length + 1 - alarms / right.length) / 2;
  return [
    String(wrong.length + right.length),
    Number.isFinite(balanced) ? (100 * balanced).toFixed(1) : "-",
    percent(alarms, right.length),
    percent(hits, wrong.length),
    area === undefined ? "-" : (100 * area).toFixed(1),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)}%`;
}
