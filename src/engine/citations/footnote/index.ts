import type { Source } from "../../text/readText.js";
import type { CitationStyle } from "../citation.js";

/** Markdown footnotes: `[^newsweek]` at the sentence's end and `[^newsweek]: Title. Outlet, date. “words”` at the document's. */
export const footnote: CitationStyle = {
  id: "footnote",
  cite({ draft, at, source, relied }) {
    const { raw } = draft;
    const known = labelFor(raw, source);
    const label = known ?? freeLabel(raw, source);
    const mark = `[^${label}]`;
    if (/^(?:\[\^[^\]\n]{1,60}\])+/u.exec(raw.slice(at))?.[0].includes(mark) === true) return [];
    const call = { start: at, end: at, newText: mark };
    if (known !== undefined) return [call];
    const end = raw.trimEnd().length;
    const gap = /\n\[\^[^\]\n]{1,60}\]:[^\n]*$/u.test(raw.slice(0, end)) ? "\n" : "\n\n";
    const definition = `${gap}${mark}: ${describe(source, relied?.text)}`;
    return [call, { start: end, end, newText: definition }];
  },
};

function describe(source: Source, words: string | undefined): string {
  const title = source.title ?? source.id;
  const place = [source.outlet, source.published].filter((part) => part !== undefined).join(", ");
  const quoted = words === undefined ? "" : ` “${words.replace(/[“”"]/gu, "’")}”`;
  return `${/[.!?]$/u.test(title) ? title : `${title}.`}${place === "" ? "" : ` ${place}.`}${quoted}`;
}

/** The label of a footnote that already describes this source. */
function labelFor(raw: string, source: Source): string | undefined {
  for (const { groups } of raw.matchAll(/^\[\^(?<label>[^\]\n]{1,60})\]:(?<text>[^\n]*)$/gmu)) {
    if (groups?.["text"]?.includes(source.title ?? source.id) === true) return groups["label"];
  }
  return undefined;
}

function freeLabel(raw: string, source: Source): string {
  const name = (source.outlet ?? source.id)
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/^(?:www\.|the )/u, "")
    .replace(/[^a-z0-9]{1,99}/gu, "-")
    .replace(/^-|-$/gu, "");
  const base = name === "" ? "source" : name.slice(0, 30);
  for (let n = 1; ; n += 1) {
    const label = n === 1 ? base : `${base}-${String(n)}`;
    if (!raw.includes(`[^${label}]`)) return label;
  }
}
