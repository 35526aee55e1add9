import { heaviest, type Line, type Piece, type Run } from "./geometry.js";
import { raised } from "./superscript.js";

// In parts of the font's size. Words of a justified line stand up to 1.5 apart, table cells and columns at least 0.8.
const wideGap = 0.7;
const wordGap = 0.18;

/** Joins the runs of a page to pieces: words on one baseline with no wide gap between them, from the top down. */
export function joinRuns(runs: readonly Run[]): readonly Piece[] {
  return withMarks(toBaselines(runs)).flatMap((row) => {
    const groups: Run[][] = [];
    let reach = Number.NEGATIVE_INFINITY;
    for (const run of [...row].sort((a, b) => a.x0 - b.x0)) {
      const group = groups.at(-1);
      if (group === undefined || run.x0 - reach > wideGap * run.size) groups.push([run]);
      else group.push(run);
      reach = Math.max(run.x1, group === undefined ? run.x1 : reach);
    }
    return groups.map(toPiece);
  });
}

/** Joins pieces of one baseline to a line. */
export function joinPieces(pieces: readonly Piece[], page: number): Line {
  const sorted = [...pieces].sort((a, b) => a.x0 - b.x0);
  const runs = sorted.flatMap((piece) => piece.runs);
  return {
    ...outline(sorted),
    runs,
    pieces: sorted,
    page,
    text: sorted.map(({ text }) => text).join(" "),
  };
}

/** Groups what stands on one baseline, from the top down. */
export function toBaselines<P extends Placed>(parts: readonly P[]): readonly P[][] {
  const rows: P[][] = [];
  for (const part of [...parts].sort((a, b) => a.y - b.y)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && part.y - first.y <= 0.3 * Math.min(part.size, first.size))
      rows.at(-1)?.push(part);
    else rows.push([part]);
  }
  return rows;
}

type Placed = Pick<Run, "size" | "y">;

// A raised mark stands higher than its word and comes before it: it is put on the word's baseline.
function withMarks(rows: readonly Run[][]): readonly Run[][] {
  for (const [index, row] of rows.entries()) {
    for (const mark of [...row]) {
      const below = rows
        .slice(index + 1, index + 3)
        .find((other) => other.some((word) => isMarkOf(mark, word)));
      if (below === undefined) continue;
      row.splice(row.indexOf(mark), 1);
      below.push(mark);
    }
  }
  return rows.filter((row) => row.length > 0);
}

function isMarkOf(mark: Run, word: Run): boolean {
  const rise = (word.y - mark.y) / word.size;
  const gap = (mark.x0 - word.x1) / word.size;
  return (
    mark.size < 0.88 * word.size && mark.text.length <= 6 && rise < 0.65 && Math.abs(gap) < 0.3
  );
}

function toPiece(runs: readonly Run[]): Piece {
  const whole = outline(runs);
  const words = runs.map((run, index) => {
    const before = runs[index - 1];
    const isMark = run.size < whole.size * 0.88 && whole.y - run.y > whole.size * 0.15;
    const text = isMark ? raised(run.text) : run.text;
    if (before === undefined) return text;
    const gap = run.x0 - before.x1;
    const apart = gap > wordGap * whole.size || (run.spaced && gap > -0.1 * whole.size);
    return apart && !(isMark && isReference(text)) ? ` ${text}` : text;
  });
  return { ...whole, runs, text: words.join("") };
}

function isReference(words: string): boolean {
  return /^[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§,]+$/u.test(words);
}

function outline(parts: readonly Omit<Run, "spaced">[]): Omit<Piece, "runs" | "text"> {
  const size = heaviest(parts.map((part) => [part.size, part.text.length] as const)) ?? 0;
  const font = heaviest(parts.map((part) => [part.font, part.text.length] as const)) ?? "";
  return {
    x0: Math.min(...parts.map((part) => part.x0)),
    x1: Math.max(...parts.map((part) => part.x1)),
    y: parts.find((part) => part.size === size)?.y ?? 0,
    size,
    font,
  };
}
