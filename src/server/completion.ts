import { CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import type { CompletionItem, Connection, TextEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit, Evidence, SentenceReport, Source } from "../engine/index.js";
import type { Outcome } from "./draftChecker.js";
import type { Judged } from "./judgeDraft.js";
import { escapeMarkdown } from "./markdown.js";
import type { JudgePort } from "./ports.js";
import { positionsOf } from "./positions.js";
import { bylineOf } from "./sourceLinks.js";

/** The characters after which citations are offered. */
export const completionTriggers: string[] = ["@", "^", "{"];

/** Where and how a citation is being written. */
export interface CompletionPlace {
  /** The text as it is now. */
  readonly text: string;
  readonly offset: number;
  /** Whether notes quote the words relied on. */
  readonly quote: boolean;
  readonly judge: Pick<JudgePort, "referTo">;
}

/** Keeps what completion reads. */
export interface CompletionKeeper {
  /** Takes in what was found in a text. */
  readonly note: (outcome: Outcome) => void;
  readonly close: (uri: string) => void;
}

/** Answers requests for completion from the last outcome of each document. */
export function registerCompletion(
  connection: Connection,
  judge: CompletionPlace["judge"],
  documentAt: (uri: string) => TextDocument | undefined,
): CompletionKeeper {
  const last = new Map<string, Outcome>();
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const document = documentAt(uri);
    const { judged, settings } = last.get(uri) ?? {};
    if (document === undefined || judged === undefined) return [];
    return completionsAt(judged, {
      text: document.getText(),
      offset: document.offsetAt(position),
      quote: settings?.citeWords ?? true,
      judge,
    });
  });
  return {
    note: (outcome) => {
      if (outcome.judged !== undefined) last.set(outcome.uri, outcome);
    },
    close: (uri) => {
      last.delete(uri);
    },
  };
}

// What is open in front of the caret, with what has been typed of the label.
const OPENERS: readonly (readonly [string, RegExp])[] = [
  ["footnote", /\[\^(?<typed>[\p{L}\p{N}_.:/-]{0,60})$/u],
  ["pandoc", /\[(?:[^[\]\n]{0,200}[\s;-])?@(?<typed>[\p{L}\p{N}_.:/-]{0,80})$/u],
  [
    "latex",
    /\\[a-z]{0,5}cite[a-z]{0,6}\*?(?:\[[^\]\n]{0,80}\]){0,2}\{(?:[^{}\n]{0,200},)?\s?(?<typed>[\p{L}\p{N}_.:/-]{0,80})$/u,
  ],
];

/** So much in front of the caret is looked at. */
const LOOK_BACK = 400;

/**
 * The sources that can be cited behind `[@`, `[^` or `\cite{`, those first that bear the sentence out. Reads the report on
 * the text as it was last judged, and judges nothing; what was typed since is found by what is still the same.
 */
export function completionsAt(judged: Judged, place: CompletionPlace): CompletionItem[] {
  const { text, offset, quote, judge } = place;
  const before = text.slice(Math.max(0, offset - LOOK_BACK), offset);
  for (const [style, opener] of OPENERS) {
    const found = opener.exec(before);
    if (found === null) continue;
    const start = offset - (found.groups?.["typed"] ?? "").length;
    const opened = offset - found[0].length;
    const sentence = sentenceBefore(judged, text, opened);
    const sources = [...judged.sources.sourceOf.values()];
    // The text has moved on since its code and comments were found: labels are read from all of it.
    const draft = { ...judged.draft, raw: text, skips: [] };
    const positions = positionsOf(text);
    const edit = ({ start: from, end, newText }: Edit): TextEdit => ({
      range: positions.rangeOf({ start: from, end }),
      newText,
    });
    return ranked(sources, sentence).map(({ source, relied }, at) => {
      const { label, note } = judge.referTo(
        draft,
        { source, relied, sentence: { start: opened, end: opened } },
        { style, quote, sources },
      );
      return {
        label,
        kind: CompletionItemKind.Reference,
        detail:
          source.title === undefined ? bylineOf(source) : `${source.title} (${bylineOf(source)})`,
        documentation: { kind: "markdown", value: describe(source, relied) },
        filterText: `${label} ${source.title ?? ""} ${source.outlet ?? ""}`.trim(),
        sortText: String(at).padStart(4, "0"),
        insertTextFormat: InsertTextFormat.PlainText,
        textEdit: edit({ start, end: offset, newText: label }),
        ...(note === undefined ? {} : { additionalTextEdits: [edit(note)] }),
      } satisfies CompletionItem;
    });
  }
  return [];
}

interface Ranked {
  readonly source: Source;
  readonly relied: Evidence | undefined;
}

/** Those that bear the sentence out, best first, then the others by name. */
function ranked(
  sources: readonly Source[],
  sentence: SentenceReport | undefined,
): readonly Ranked[] {
  const best = sentence?.citations ?? [];
  const rankOf = ({ id }: Source): number => {
    const rank = best.indexOf(id);
    return rank === -1 ? best.length : rank;
  };
  return sources
    .filter(({ blocks }) => blocks.length > 0)
    .map((source) => ({
      source,
      relied: sentence?.evidence.find((evidence) => evidence.source === source.id),
    }))
    .sort((a, b) => {
      const order = rankOf(a.source) - rankOf(b.source);
      if (order !== 0) return order;
      return bylineOf(a.source) < bylineOf(b.source) ? -1 : 1;
    });
}

function describe(source: Source, relied: Evidence | undefined): string {
  const title = escapeMarkdown(source.title ?? source.id);
  const lines = [`**${title}**`, escapeMarkdown(bylineOf(source))];
  if (relied !== undefined) lines.push(`> ${escapeMarkdown(relied.text)}`);
  return lines.join("\n\n");
}

/** The judged sentence that the text before `offset` ends with; undefined where that has changed since. */
function sentenceBefore(
  { draft, report }: Judged,
  text: string,
  offset: number,
): SentenceReport | undefined {
  const trimmed = text.slice(0, offset).trimEnd().length;
  // What stands in front of the caret as it stood when it was judged: typing goes on from there.
  const window = text.slice(Math.max(0, trimmed - 60), trimmed);
  let best: SentenceReport | undefined;
  for (const sentence of report.sentences) {
    if (sentence.start >= trimmed) break;
    best = sentence;
  }
  if (
    best !== undefined &&
    draft.raw.slice(best.start, trimmed) === text.slice(best.start, trimmed)
  )
    return best;
  // Something was typed or cut further above: the same words stand elsewhere in the judged text.
  const at = window.trim() === "" ? -1 : draft.raw.indexOf(window);
  return at === -1
    ? undefined
    : report.sentences.findLast(({ start }) => start < at + window.length);
}
