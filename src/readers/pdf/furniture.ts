import type { Line } from "./geometry.js";
import { isNear } from "./style.js";

/** A page's lines, and how high the page is. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** A line that is no part of the text, and what it is. */
export interface Furniture {
  readonly line: Line;
  readonly reason: "page footer" | "page header" | "page number" | "table of contents";
}

// Of the page's height, at the top and at the bottom.
const marginPart = 0.13;
const mostLines = 3;

/** The running headers, footers and page numbers of each page: lines at its edge that others repeat at the same height. */
export function findFurniture(pages: readonly PageLines[]): readonly (readonly Furniture[])[] {
  const edges = pages.map(edgeLines);
  const pagesOf = pagesByKey(edges);
  const fewest = pages.length < 6 ? 2 : 3;
  return edges.map((places, page) => {
    const found: Furniture[] = [];
    for (const side of ["page header", "page footer"] as const) {
      for (const { line, keys } of places.filter((place) => place.reason === side)) {
        const isNumber = isPageNumber(line.text, page, pages.length);
        const repeats = keys.some((key) => near(pagesOf.get(key) ?? [], page) >= fewest);
        // What stands on the other side of a body line is no edge any more.
        if (!repeats && !isNumber) break;
        found.push({ line, reason: isOnlyNumber(line.text) ? "page number" : side });
      }
    }
    return found;
  });
}

// In a long document the same words may stand at the same height twice by chance, but not on three of nine pages.
function near(pages: readonly number[], page: number): number {
  return pages.filter((other) => Math.abs(other - page) <= 4).length;
}

interface EdgeLine {
  readonly line: Line;
  readonly reason: "page footer" | "page header";
  /** Its words and its place; numbers that grow with the page are the same words. */
  readonly keys: readonly string[];
}

function edgeLines({ lines, height }: PageLines, page: number): readonly EdgeLine[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  const top = sorted.filter(({ y }) => y < height * marginPart);
  const foot = sorted.filter(({ y }) => y > height * (1 - marginPart)).reverse();
  return [
    ...outermost(top, sorted).map((line) => ({ line, reason: "page header" as const })),
    ...outermost(foot, sorted.reverse()).map((line) => ({ line, reason: "page footer" as const })),
  ].map((place) => ({ ...place, keys: keysOf(place.line, page) }));
}

// A paragraph that reaches to the edge is none of it, whatever other pages have there: more lines than three, one close to the next.
function outermost(margin: readonly Line[], all: readonly Line[]): readonly Line[] {
  const taken: Line[] = [];
  let together: Line[] = [];
  for (const [index, line] of margin.entries()) {
    together.push(line);
    if (taken.length + together.length > mostLines) break;
    if (isClose(line, all[index + 1])) continue;
    taken.push(...together);
    together = [];
  }
  return taken;
}

function isClose(line: Line, next: Line | undefined): boolean {
  if (next === undefined || !isNear(next.size, line.size)) return false;
  return Math.abs(next.y - line.y) < 1.6 * line.size;
}

// "12 The Daily", "The Daily 13": one of the numbers may be the page's. "Total 1,240" on three pages is three lines.
function keysOf({ text, y }: Line, page: number): readonly string[] {
  const place = String(Math.round(y / 3));
  const numbers = [...text.matchAll(/(?<![\d.,])\d{1,4}(?![\d,])/gu)].slice(0, 6);
  const turned = numbers.map(({ 0: digits, index }) => {
    const words = `${text.slice(0, index)}#${text.slice(index + digits.length)}`;
    return `${place} ${String(Number(digits) - page)} ${words}`;
  });
  return [`${place} ${text}`, ...turned];
}

function pagesByKey(
  edges: readonly (readonly EdgeLine[])[],
): ReadonlyMap<string, readonly number[]> {
  const pages = new Map<string, number[]>();
  for (const [page, places] of edges.entries())
    for (const key of new Set(places.flatMap(({ keys }) => keys))) {
      const known = pages.get(key);
      if (known === undefined) pages.set(key, [page]);
      else known.push(page);
    }
  return pages;
}

// A number that stands alone at the edge, where no other page repeats it: "Page 2 of 2", "– 1 –".
function isPageNumber(words: string, page: number, pageCount: number): boolean {
  const own = String(page + 1);
  const alone = /^[-–— ]{0,3}(?<page>\d{1,4})[-–— ]{0,3}$/u.exec(words)?.groups?.["page"];
  if (alone === own) return true;
  // What a browser prints around a page: "10/14/24, 9:30 AM   The Daily" and "https://… 1/3".
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?: [AP]M)?(?: |$)/u.test(words)) return true;
  if (/^(?:https?|file):\/\/\S{1,2000} \d{1,4}\/\d{1,4}$/u.test(words)) return true;
  const counted = /^(?:page|p\.)?\s?(?<page>\d{1,4})\s?(?:of|\/|from)\s?(?<all>\d{1,4})$/iu.exec(
    words,
  )?.groups;
  if (counted?.["page"] === own && counted["all"] === String(pageCount)) return true;
  return /^page\s(?<page>\d{1,4})$/iu.exec(words)?.groups?.["page"] === own;
}

function isOnlyNumber(words: string): boolean {
  return /^(?:page|p\.)?[-–—\s]{0,3}(?:\d{1,4}|[ivxlc]{1,7})[-–—\s]{0,3}(?:(?:of|\/)\s?\d{1,4})?$/iu.test(
    words,
  );
}
