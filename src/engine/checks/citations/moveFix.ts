import { CitationWriter } from "../../citations/cite.js";
import type { ReadMark, ReadNote } from "../../citations/readCitations.js";
import { styleOf } from "../../citations/styles.js";
import type { Edit, Evidence, Fix } from "../../report/report.js";
import { sourceName } from "../../report/sourceName.js";
import type { Source } from "../../text/readText.js";
import type { JudgedDraft } from "../draftCheck.js";
import { wholeLines } from "./findUnused.js";

/**
 * The fix that makes `mark` cite `source` instead. A note that nothing else points at is written anew under its own
 * number, or goes; so no note is left over. Undefined for a link in the running text, whose words are the writer's.
 */
export function moveFix(
  { draft, citations, sources, options }: JudgedDraft,
  mark: ReadMark,
  source: Source,
  relied: Evidence | undefined,
): Fix | undefined {
  const { raw } = draft;
  const style = styleOf(options.style ?? mark.style);
  if (mark.style === "link" && raw.charAt(mark.start) !== "(") return undefined;
  const title = `Move the citation to ${sourceName(source)}`;
  const writer = new CitationWriter(draft, {
    ...options,
    style: style.id,
    sources: sources.sources,
  });
  const orphans = citations.notes.filter(
    (note) =>
      note.sort !== "key" &&
      isCitedBy(note, [mark]) &&
      !isCitedBy(
        note,
        citations.marks.filter((each) => each !== mark),
      ),
  );
  const [orphan] = orphans;
  const fix = (edits: readonly Edit[]): Fix => ({ title, safety: "suggestion", edits });
  const isKnown = citations.notes.some(
    (note) => note.sort === style.notes && note.sources.includes(source.id),
  );
  if (
    orphan !== undefined &&
    !isKnown &&
    style.id === mark.style &&
    style.writesNotes &&
    orphans.length === 1 &&
    mark.targets.length === 1
  ) {
    const isNumber = /^\d{1,6}$/u.test(orphan.label);
    const head = raw.slice(orphan.head.start, orphan.head.end);
    const text = writer.describe(source, relied);
    if (isNumber) {
      return fix([{ start: orphan.head.start, end: orphan.end, newText: `${head} ${text}` }]);
    }
    const { mark: written, note } = writer.write(source, relied, mark.end);
    const label = note === undefined ? undefined : note.newText.trim();
    if (label !== undefined) {
      return fix([
        { start: mark.start, end: mark.end, newText: written },
        { start: orphan.head.start, end: orphan.end, newText: label },
      ]);
    }
  }
  const { mark: written, note } = writer.write(source, relied, mark.end);
  const lead = style.id === "latex" && raw.charAt(mark.start) === "~" ? "~" : "";
  const removed = orphans.map((each) => ({ ...wholeLines(raw, each), newText: "" }));
  return fix(
    [
      { start: mark.start, end: mark.end, newText: `${lead}${written}` },
      ...removed,
      ...(note === undefined ? [] : [note]),
    ].sort((a, b) => a.start - b.start),
  );
}

function isCitedBy(note: ReadNote, marks: readonly ReadMark[]): boolean {
  return marks.some(({ targets }) => targets.some((target) => target.note === note));
}
