import {
  headlineOf,
  lineStartsOf,
  positionAt,
  sectionsOf,
  type ComparedSource,
  type Comparison,
  type Fact,
  type FactValue,
  type Telling,
} from "../engine/index.js";
import { bylineOf, witnessesOf, witnessNote } from "./comparedNames.js";
import { dotPlot } from "./dotPlot.js";
import { cut, fit, widthOf, wrap } from "./textWidth.js";

/** How a comparison is printed. */
export interface ComparisonOptions {
  /** The raw texts of the sources, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly all: boolean;
  readonly columns: number;
  readonly color: boolean;
}

const codes = { bold: 1, yellow: 33, grey: 90 } as const;
type Paint = (style: keyof typeof codes, text: string) => string;

interface View extends ComparisonOptions {
  readonly paint: Paint;
  readonly sources: readonly ComparedSource[];
  /** Where the lines of each source begin, by id. */
  readonly lines: ReadonlyMap<string, readonly number[]>;
}

/** The comparison as a page for the terminal, no wider than it: a fact, its values on one line each, and who tells them. */
export function renderComparison(comparison: Comparison, options: ComparisonOptions): string {
  const view: View = {
    ...options,
    sources: comparison.sources,
    paint: (style, text) =>
      options.color ? `\u001B[${String(codes[style])}m${text}\u001B[0m` : text,
    lines: new Map([...options.texts].map(([id, raw]) => [id, lineStartsOf(raw)])),
  };
  const lines = wrap(headlineOf(comparison), options.columns).map((line) =>
    view.paint("bold", line),
  );
  for (const { heading, facts, hidden } of sectionsOf(comparison, options.all)) {
    lines.push("", view.paint("bold", heading));
    for (const fact of facts) lines.push("", ...renderFact(fact, view));
    if (hidden > 0) lines.push("", view.paint("grey", `${String(hidden)} more; --all lists them.`));
  }
  return `${lines.join("\n")}\n`;
}

function renderFact(fact: Fact, view: View): readonly string[] {
  const { about, note, values } = fact;
  const head = wrap(note === undefined ? about : `${about} (${note})`, view.columns);
  const room = Math.min(
    MOST_VALUE,
    Math.max(...values.map(({ text }) => widthOf(text))),
    view.columns - INDENT.length,
  );
  return [
    ...head.map((line) => view.paint("yellow", line)),
    ...values.flatMap((value) => renderValue(value, fact, { ...view, room })),
  ];
}

const MOST_VALUE = 34;
const INDENT = "  ";
const BELOW = "      ";

function renderValue(
  value: FactValue,
  { scale }: Fact,
  view: View & { readonly room: number },
): readonly string[] {
  const plot = scale === undefined ? "" : `${dotPlot(value, scale)}  `;
  const name = fit(value.text, view.room);
  const first = `${INDENT}${name}  ${plot}${witnessesOf(value.witnessCount)}`;
  return [
    widthOf(first) > view.columns ? cut(first.trimEnd(), view.columns) : first,
    ...value.tellings.flatMap((telling) => renderTelling(telling, view)),
  ];
}

function renderTelling(telling: Telling, view: View): readonly string[] {
  const source = view.sources.find(({ id }) => id === telling.source);
  if (source === undefined) return [];
  const note = witnessNote(source, view.sources);
  const byline = note === undefined ? bylineOf(source) : `${bylineOf(source)} (${note})`;
  const starts = view.lines.get(source.id) ?? [];
  const place = `${source.path}:${String(positionAt(starts, telling.start).line + 1)}`;
  const room = view.columns - BELOW.length;
  return [
    ...wrap(`${byline}: “${telling.text}”`, room).map((line) => `${BELOW}${line}`),
    `${BELOW}${view.paint("grey", cut(place, room))}`,
  ];
}
