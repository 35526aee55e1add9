import {
  lineStartsOf,
  type AnalyzeOptions,
  type Draft,
  type DraftReport,
  type Explainer,
  type Explanation,
  type Source,
  type SourceSet,
  type Span,
} from "../engine/index.js";
import type { Told } from "./sourceGroups.js";
import { wrap } from "./textWidth.js";

/** A line of a draft, and perhaps a place in it: `12`, `12:5`. Both count from 1. */
const PLACE = /^(?<line>[1-9]\d{0,6})(?::(?<column>[1-9]\d{0,6}))?$/u;

/** What stands for all sentences. */
export const ALL_SENTENCES = "all";

/**
 * The command line with `--explain` told apart from what follows it: `check --explain draft.md` explains all sentences
 * of the draft, `check --explain 12:5 draft.md` one.
 */
export function withExplainPlace(argv: readonly string[]): readonly string[] {
  return argv.map((word, at) =>
    word === "--explain" && !PLACE.test(argv[at + 1] ?? "") ? `--explain=${ALL_SENTENCES}` : word,
  );
}

/** Which sentences are to be explained; undefined for a place that is none. */
export function sentencesAt(
  { raw }: Draft,
  place: string,
): ((sentence: Span) => boolean) | undefined {
  if (place === ALL_SENTENCES) return () => true;
  const { line = "", column } = PLACE.exec(place)?.groups ?? {};
  const starts = lineStartsOf(raw);
  const start = starts[Number(line) - 1];
  if (start === undefined) return undefined;
  const end = starts[Number(line)] ?? raw.length;
  if (column === undefined) return (sentence) => sentence.start < end && sentence.end > start;
  const at = start + Number(column) - 1;
  if (at >= end) return undefined;
  return (sentence) => sentence.start <= at && at < sentence.end;
}

/** What explanations are printed with. */
interface ExplainOptions {
  readonly explainer: Explainer;
  readonly sources: readonly Source[];
  readonly path: string;
  readonly columns: number;
  readonly color: boolean;
}

/** Explanations for the terminal, no wider than it. */
function renderExplanations(
  explanations: readonly Explanation[],
  { explainer, sources, path, columns, color }: ExplainOptions,
): string {
  const bold = (text: string): string => (color ? `\u001B[1m${text}\u001B[0m` : text);
  const names = explainer.sourceNames(sources);
  const lines: string[] = [];
  const add = (text: string, indent: string): void => {
    const rest = wrap(text, columns - indent.length - HANGING.length);
    rest.forEach((line, at) => lines.push(`${indent}${at === 0 ? "" : HANGING}${line}`));
  };
  for (const explanation of explanations) {
    const { line, verdict, text } = explanation;
    lines.push(bold(`${path}:${String(line)}  ${explainer.verdictWords(verdict)}`));
    add(`“${text}”`, "");
    for (const { heading, entries } of explainer.explanationParts(explanation, names)) {
      lines.push("");
      if (heading !== "") lines.push(bold(heading));
      for (const entry of entries) {
        add(entry.title, "  ");
        for (const below of entry.lines) add(below, "    ");
      }
    }
    lines.push("", "");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

const HANGING = "  ";

/** Judges drafts and takes down how their sentences came to their verdicts. */
export class Explaining {
  readonly #explainer: Explainer;
  readonly #place: string;
  readonly #told: Told;
  readonly #explained: {
    readonly path: string;
    readonly sources: readonly Source[];
    readonly explanations: readonly Explanation[];
  }[] = [];

  /** `place` says which sentences: all, or those at a line and perhaps a column. */
  constructor(explainer: Explainer, place: string, told: Told) {
    this.#explainer = explainer;
    this.#place = place;
    this.#told = told;
  }

  /** The explanations by the draft's path. */
  get byPath(): Readonly<Record<string, readonly Explanation[]>> {
    return Object.fromEntries(
      this.#explained.map(({ path, explanations }) => [path, explanations]),
    );
  }

  /** The same report that `analyze` gives. A place where no sentence is is told. */
  analyze(draft: Draft, index: SourceSet, options: AnalyzeOptions): DraftReport {
    const { path } = draft;
    const wants = sentencesAt(draft, this.#place);
    const { report, explanations } = this.#explainer.explainDraft(draft, index, {
      ...options,
      wants: wants ?? (() => false),
    });
    if (explanations.length === 0)
      this.#told.fail(`${path}:${this.#place}: no sentence that is checked stands there.`);
    this.#explained.push({ path, sources: index.sources, explanations });
    return report;
  }

  /** All of it for the terminal. */
  render(look: Pick<ExplainOptions, "color" | "columns">): string {
    return this.#explained
      .filter(({ explanations }) => explanations.length > 0)
      .map(({ path, sources, explanations }) =>
        renderExplanations(explanations, { explainer: this.#explainer, sources, path, ...look }),
      )
      .join("\n");
  }
}
