import { sameLabel } from "../../citations/readCitations.js";
import { styleOf } from "../../citations/styles.js";
import type { Finding } from "../../report/report.js";
import type { Span } from "../../text/span.js";
import { toFinding, type Place } from "./toFinding.js";

/**
 * The notes that nothing points at. A list of numbered sources in a draft that cites by no numbers is a bibliography,
 * and so are the keys of one: they need not be cited.
 */
export function findUnused(place: Place): readonly Finding[] {
  const { draft, citations } = place.judged;
  const { marks, notes } = citations;
  const pointers = marks.map(({ style, labels }) => ({ sort: styleOf(style).notes, labels }));
  return notes
    .filter(
      ({ sort, label }) =>
        sort !== "key" &&
        (sort === "footnote" || pointers.some((pointer) => pointer.sort === sort)) &&
        !pointers.some(
          (pointer) =>
            pointer.sort === sort && pointer.labels.some((each) => sameLabel(each, label)),
        ),
    )
    .map((note) =>
      toFinding(
        {
          check: "unused-note",
          span: note.head,
          sentence: note,
          reason: `nothing in the text points at this note`,
          expected: [],
          evidence: [],
          fixes: [
            {
              title: "Remove this note",
              safety: "suggestion",
              edits: [{ ...wholeLines(draft.raw, note), newText: "" }],
            },
          ],
        },
        place,
      ),
    );
}

/** The note with the line end before it, so that no empty line is left; a note at the text's start goes with the one behind. */
export function wholeLines(raw: string, { start, end }: Span): Span {
  const before = /(?:\r?\n){1,2}$/u.exec(raw.slice(Math.max(0, start - 4), start))?.[0] ?? "";
  return { start: start - before.length, end };
}
