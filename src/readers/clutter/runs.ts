import { isKnownEntry } from "./menus.js";
import { isProper, type Shape } from "./shape.js";

const fewestEntries = 3;
const mostEntryWords = 3;

/** A menu that was copied line by line: three and more short lines in a row, most of them names of site sections. */
export function findMenuRuns(shapes: readonly Shape[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const run of runsOf(shapes, isEntry)) {
    const known = run.filter((index) => isKnownEntry(shapes[index]?.text ?? "")).length;
    if (run.length >= fewestEntries && known >= fewestEntries && known * 2 > run.length)
      for (const index of run) found.add(index);
  }
  return found;
}

/**
 * Lines that are clutter for the company they keep. The weather or a share price beside a menu is a ticker; two and more
 * short names below the story, with clutter on both sides of them, are tags.
 */
export function findByCompany(
  shapes: readonly Shape[],
  marked: (index: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  const isOut = (index: number): boolean =>
    index >= 0 && index < shapes.length && (marked(index) || found.has(index));
  for (const [index, shape] of shapes.entries()) {
    if (!isOut(index) && isTicker(shape) && (isOut(index - 1) || isOut(index + 1)))
      found.add(index);
  }
  const last = shapes.findLastIndex((shape, index) => isProper(shape) && !marked(index));
  if (last < 0) return found;
  for (const run of runsOf(shapes, (shape, index) => isEntry(shape) && !isOut(index))) {
    const [first = 0] = run;
    const after = first + run.length;
    if (run.length >= 2 && first > last && isOut(first - 1) && isOut(after))
      for (const index of run) found.add(index);
  }
  return found;
}

// "Weather: 11°C, showers", "VAX 1,204.55 +0.4%"
function isTicker({ text, wordCount, passage }: Shape): boolean {
  if (passage.kind === "row" || wordCount > 8) return false;
  return /^weather ?:|^(?:[\p{L}/&]{1,12} ){1,2}[$€£]?[\d.,]{1,12}(?: [+−–-][\d.,]{1,8} ?%?){1,2}$/iu.test(
    text,
  );
}

function isEntry({ passage, text, isSentence, wordCount }: Shape): boolean {
  const isLine = passage.kind === "heading" || passage.kind === "paragraph";
  return (
    isLine && !isSentence && wordCount <= mostEntryWords && !/\d/u.test(text) && !text.endsWith(",")
  );
}

function runsOf(
  shapes: readonly Shape[],
  fits: (shape: Shape, index: number) => boolean,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let open: number[] = [];
  for (const [index, shape] of shapes.entries()) {
    if (fits(shape, index)) {
      if (open.length === 0) runs.push(open);
      open.push(index);
    } else open = [];
  }
  return runs;
}
