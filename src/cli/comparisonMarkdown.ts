import {
  headlineOf,
  lineStartsOf,
  positionAt,
  sectionsOf,
  type ComparedSource,
  type Comparison,
  type Fact,
  type Telling,
} from "../engine/index.js";
import { bylineOf, witnessesOf, witnessNote } from "./comparedNames.js";

/** What the page is made with. */
export interface MarkdownOptions {
  /** The raw texts of the sources, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly all: boolean;
}

/** The comparison as a Markdown page: a table a fact, each sentence with a link to its place. */
export function comparisonMarkdown(
  comparison: Comparison,
  { texts, all }: MarkdownOptions,
): string {
  const parts = ["# Where the sources differ", escape(headlineOf(comparison))];
  for (const { heading, facts, hidden } of sectionsOf(comparison, all)) {
    parts.push(`## ${heading}`);
    for (const fact of facts) parts.push(renderFact(fact, comparison.sources, texts));
    if (hidden > 0) parts.push(`*${String(hidden)} more; \`--all\` lists them.*`);
  }
  return `${parts.join("\n\n")}\n`;
}

function renderFact(
  { about, note, values }: Fact,
  sources: readonly ComparedSource[],
  texts: ReadonlyMap<string, string>,
): string {
  const rows = values.flatMap(({ text, witnessCount, tellings }) =>
    tellings.map((telling, index) => {
      const first = index === 0;
      const cells = [
        first ? `**${escape(text)}**` : "",
        first ? witnessesOf(witnessCount) : "",
        renderSource(telling, sources, texts),
        `“${escape(telling.text)}”`,
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  );
  const head = note === undefined ? escape(about) : `${escape(about)} (${note})`;
  return [
    `### ${head}`,
    "",
    "| Value | Told by | Source | Sentence |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function renderSource(
  { source: id, start }: Telling,
  sources: readonly ComparedSource[],
  texts: ReadonlyMap<string, string>,
): string {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) return escape(id);
  const line = positionAt(lineStartsOf(texts.get(id) ?? ""), start).line + 1;
  const address = `${encodeURI(source.path).replace(/[()#?]/gu, encodeURIComponent)}#L${String(line)}`;
  const note = witnessNote(source, sources);
  return `[${escape(bylineOf(source))}](${address})${note === undefined ? "" : `, ${escape(note)}`}`;
}

/** The text on one line, as it is: no emphasis, links, HTML or cell ends. */
function escape(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_{}[\]<>#|~&$]/gu, "\\$&");
}
