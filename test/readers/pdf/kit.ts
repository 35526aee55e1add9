import type { Source } from "../../../src/engine/index.js";
import { readSourceFile } from "../../../src/readers/index.js";
import { encrypted } from "./encrypted.js";
import { fileOf, packed, type PdfObject } from "./objects.js";

/** Words at a place. `y` counts from the foot of the page, as PDF does. Every letter is 0.6 of the size wide. */
export interface Shown {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: "bold" | "ligatures" | "plain";
}

/** A document to be written. A page is what it shows, or its drawing instructions. */
export interface Paper {
  readonly pages: readonly (readonly Shown[] | string)[];
  /** The information dictionary: `/Title (Flood)`. */
  readonly info?: string;
  /** What the catalog has beside its pages. */
  readonly catalog?: string;
  readonly password?: string;
}

/** The bytes of a document, A4 upright. */
export function pdfOf({ pages, info = "", catalog = "", password }: Paper): Uint8Array {
  const first = 8;
  const kids = pages.map((_, index) => `${String(first + index * 2)} 0 R`).join(" ");
  const objects: PdfObject[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${kids}] >>`,
    `<< ${info} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding << /Differences [1 /fi /fl /ffi] >> /ToUnicode 7 0 R >>",
    packed(ligatureMap),
  ];
  for (const page of pages) {
    const fonts = "/Font << /F0 4 0 R /F1 5 0 R /F2 6 0 R >>";
    const content = `${String(objects.length + 2)} 0 R`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${fonts} >> /Contents ${content} >>`,
      packed(typeof page === "string" ? page : page.map(instruction).join("\n")),
    );
  }
  return password === undefined ? fileOf(objects) : fileOf(...encrypted(objects, password));
}

/** Sets lines under each other; an empty one leaves its place free. */
export function linesAt(
  x: number,
  y: number,
  lines: readonly string[],
  look: Partial<Shown> & { readonly step?: number } = {},
): readonly Shown[] {
  const { step = (look.size ?? 10) * 1.2, ...rest } = look;
  return lines.flatMap((words, index) =>
    words === "" ? [] : [{ size: 10, ...rest, words, x, y: y - index * step }],
  );
}

/** Breaks words into lines of at most `width` letters; never inside a word. */
export function wrapped(words: string, width: number): readonly string[] {
  const lines: string[] = [""];
  for (const word of words.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

/** Reads a document as a source. */
export async function sourceOf(paper: Paper | Uint8Array, path = "report.pdf"): Promise<Source> {
  const bytes = paper instanceof Uint8Array ? paper : pdfOf(paper);
  return await readSourceFile({ path, id: "report", bytes });
}

/** The problems of a source as `code: message`. */
export function problemsOf({ problems }: Source): readonly string[] {
  return problems.map(({ code, message }) => `${code}: ${message}`);
}

/** What was left out of a source, and why. */
export function droppedOf({ raw, dropped }: Source): readonly string[] {
  return dropped.map(({ start, end, reason }) => `${reason}: ${raw.slice(start, end)}`);
}

/** Each row's cells with their heads: `Cases = 12`. */
export function cellsOf({ plain, blocks }: Source): readonly string[] {
  return blocks.flatMap(({ cells = [], kind }) => {
    if (kind !== "row") return [];
    const words = cells.map(({ span, head }) => {
      const cell = plain.slice(span.start, span.end);
      return head === undefined ? cell : `${head} = ${cell}`;
    });
    return [words.join("; ")];
  });
}

function instruction({ words, x, y, size = 10, font = "plain" }: Shown): string {
  const name = { plain: "F0", bold: "F1", ligatures: "F2" }[font];
  return `BT /${name} ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm (${inWindows(words)}) Tj ET`;
}

const special: ReadonlyMap<string, number> = new Map([
  ["’", 0x92],
  ["“", 0x93],
  ["”", 0x94],
  ["•", 0x95],
  ["–", 0x96],
  ["—", 0x97],
]);

// Windows-1252, in octal where it is not ASCII.
function inWindows(words: string): string {
  const code = (letter: string): number => special.get(letter) ?? letter.charCodeAt(0);
  const octal = (letter: string): string => `\\${code(letter).toString(8).padStart(3, "0")}`;
  return words.replace(/[()\\]|[^\x20-\x7E]/gu, octal);
}

const ligatureMap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Ligatures def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
1 beginbfrange <20> <7E> <0020> endbfrange
3 beginbfchar <01> <FB01> <02> <FB02> <03> <006600660069> endbfchar
endcmap end end`;
