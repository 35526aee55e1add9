import type { SourceProblem } from "../../engine/index.js";
import { FileText } from "../fileText.js";
import { addHtml, leaveOutHtml } from "../fromHtml.js";
import { maxTextLength, problem } from "../limits.js";
import type { FileReading } from "../reader.js";
import type { Zip } from "../zip/openZip.js";
import { readChapter, type Chapter } from "./chapter.js";
import { isContents, reasonFor } from "./kinds.js";
import type { Navigation } from "./navigation.js";
import type { BookPackage } from "./package.js";

/** A book whose package has been read. */
export interface Book {
  readonly path: string;
  readonly zip: Zip;
  readonly book: BookPackage;
  readonly navigation: Navigation;
}

interface PlacedChapter extends Chapter {
  readonly place: string;
}

/** Reads the texts of a book in reading order into one. */
export async function readChapters(book: Book): Promise<FileReading> {
  const { path } = book;
  const unpacked = await unpackChapters(book);
  if ("problem" in unpacked) return unpacked;
  const { chapters, missing } = unpacked;
  const text = new FileText();
  const hasPages = chapters.some((chapter) => chapter.marks.length > 0);
  for (const [index, chapter] of chapters.entries()) {
    const reason = reasonOf(chapter, book);
    if (reason !== undefined) {
      leaveOutHtml(text, chapter.html, reason);
      continue;
    }
    if (!hasPages) text.beginPage(titleOf(chapter, book) ?? `chapter ${String(index + 1)}`);
    const added = addHtml(text, chapter.html);
    for (const { label, at } of chapter.marks) text.beginPage(label, added.placeOf(at));
  }
  if (text.length > maxTextLength) return { problem: tooLong(path) };
  if (text.isEmpty) {
    const code = missing.length > 0 ? "unreadable" : "empty";
    return { problem: problem(code, `${path} holds no text that can be read; get it once more.`) };
  }
  return { ...text.finish(book.book.facts), problems: problemsOf(book, missing) };
}

interface Unpacked {
  readonly chapters: readonly PlacedChapter[];
  /** What could not be read. */
  readonly missing: readonly string[];
}

async function unpackChapters({
  path,
  zip,
  book,
  navigation,
}: Book): Promise<Unpacked | { readonly problem: SourceProblem }> {
  const chapters: PlacedChapter[] = [];
  const missing: string[] = [];
  let length = 0;
  for (const place of new Set(book.spine)) {
    const read = await zip.read(place);
    if (read === undefined || "problem" in read) {
      if (read?.problem.code === "too-large" || read?.problem.code === "encrypted") return read;
      missing.push(place);
      continue;
    }
    const chapter = readChapter(read.text, (mark) => navigation.pages.get(`${place}#${mark}`));
    length += chapter.html.length;
    if (chapter.isTooLong || length > 2 * maxTextLength) return { problem: tooLong(path) };
    // A page may begin with the text itself.
    const first = navigation.pages.get(`${place}#`);
    const marks = first === undefined ? [] : [{ label: first, at: 0 }];
    chapters.push({ ...chapter, place, marks: [...marks, ...chapter.marks] });
  }
  return { chapters, missing };
}

function reasonOf(
  { place, kinds, html }: PlacedChapter,
  { book, navigation }: Book,
): string | undefined {
  if (book.navigation.includes(place) && isContents(html)) return "table of contents";
  const stated = [...kinds, navigation.kinds.get(place), book.kinds.get(place)];
  return reasonFor(
    stated.filter((kind) => kind !== undefined),
    html,
  );
}

function titleOf({ place, title }: PlacedChapter, { navigation }: Book): string | undefined {
  return navigation.titles.get(place) ?? (title === "" ? undefined : title);
}

function problemsOf({ path, book }: Book, missing: readonly string[]): readonly SourceProblem[] {
  const what = book.fault === undefined ? [] : ["its list of chapters breaks off"];
  if (missing.length > 0) {
    const [are, more] =
      missing.length > 1 ? ["are", missing.length > 3 ? " and others" : ""] : ["is", ""];
    what.push(`${missing.slice(0, 3).join(", ")}${more} ${are} missing or damaged`);
  }
  if (what.length === 0) return [];
  return [problem("cut-short", `${path} was read in part: ${what.join("; ")}.`)];
}

function tooLong(path: string): SourceProblem {
  return problem(
    "too-large",
    `${path} holds more than 10 MB of text; keep only the chapters that count.`,
  );
}
