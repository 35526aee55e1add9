import type { SourceProblem } from "../../engine/index.js";
import { problem } from "../limits.js";
import type { FileBytes, FileReading, ReadFile } from "../reader.js";
import { compose } from "./compose.js";
import { factsOf } from "./facts.js";
import type { PageRuns } from "./geometry.js";
import { layOut, type PageBlocks } from "./layOut.js";
import { maxBytes, maxCharacters, maxPages, maxStreamBytes } from "./limits.js";
import { limitStreams } from "./limitStreams.js";
import { hasEnd, mendEnd } from "./mendEnd.js";
import { openDocument, type Opening, type PdfDocument, type PdfMetadata } from "./pdfjs.js";
import { readPage } from "./readPage.js";

/** Reads a PDF. Whatever is wrong with it is a problem in the result. */
export async function readPdf({ path, bytes }: FileBytes): Promise<FileReading> {
  if (bytes.length > maxBytes) {
    const message = `${path} has more than ${inMillions(maxBytes)} MB; split it or save it as text.`;
    return { problem: problem("too-large", message) };
  }
  let opening: Opening | undefined;
  try {
    const isWhole = hasEnd(bytes);
    const limited = limitStreams(isWhole ? bytes : mendEnd(bytes));
    opening = await openDocument(limited.bytes);
    const reading = await readDocument(path, await opening.document);
    if ("problem" in reading) return reading;
    const problems = [
      ...(reading.problems ?? []),
      ...(limited.emptied === 0 ? [] : [problem("cut-short", growsTooFar(path))]),
      ...(isWhole ? [] : [problem("cut-short", breaksOff(path))]),
    ];
    return problems.length === 0 ? reading : { ...reading, problems };
  } catch (error) {
    return { problem: problemOf(path, error) };
  } finally {
    await opening?.destroy().catch(() => undefined);
  }
}

async function readDocument(path: string, document: PdfDocument): Promise<FileReading> {
  const { pages, failed, isCut } = await readPages(document);
  const text = pages.map(({ runs }) => runs.map((run) => run.text).join("")).join("");
  const wrong = findProblem(path, { text, pageCount: pages.length, failed });
  if (wrong !== undefined) return { problem: wrong };
  const laidOut = layOut(pages);
  const reading = compose({
    pages: laidOut,
    labels: await labelsOf(document),
    turned: pages.map(({ turned }) => turned),
    stated: factsOf(await metadataOf(document), wordsOf(laidOut[0])),
  });
  const problems = [
    ...(isCut ? [problem("cut-short", tooLong(path, pages.length))] : []),
    ...(failed === 0 ? [] : [problem("cut-short", pagesMissing(path, failed))]),
  ];
  return { ...reading, problems } satisfies ReadFile;
}

interface ReadPages {
  readonly pages: readonly PageRuns[];
  /** How many pages could not be read. */
  readonly failed: number;
  /** Whether there was more than is read of a file. */
  readonly isCut: boolean;
}

const mostFailures = 50;

async function readPages(document: PdfDocument): Promise<ReadPages> {
  const pages: PageRuns[] = [];
  const count = Math.min(document.numPages, maxPages);
  let length = 0;
  let failed = 0;
  let isCut = document.numPages > maxPages;
  for (let number = 1; number <= count; number += 1) {
    if (length > maxCharacters || failed >= mostFailures) {
      isCut = true;
      break;
    }
    try {
      const page = await readPage(await document.getPage(number));
      for (const { text } of page.runs) length += text.length + 1;
      isCut ||= page.isCut;
      pages.push(page);
    } catch {
      failed += 1;
      pages.push({ runs: [], width: 0, height: 0, turned: "" });
    }
  }
  return { pages, failed, isCut };
}

async function labelsOf(document: PdfDocument): Promise<readonly string[]> {
  const labels = await document.getPageLabels().catch(() => null);
  return (labels ?? []).map((label, page) => (label.trim() === "" ? String(page + 1) : label));
}

async function metadataOf(document: PdfDocument): Promise<PdfMetadata> {
  return await document.getMetadata().catch(() => ({ info: {}, metadata: null }));
}

// Not the page's header, where browsers print a title with all that a site puts into it.
function wordsOf(page: PageBlocks | undefined): string {
  const lines = page?.blocks.flatMap((block) => (block.kind === "row" ? [] : block.lines));
  return lines?.map(({ text }) => text).join(" ") ?? "";
}

interface Outcome {
  readonly text: string;
  readonly pageCount: number;
  readonly failed: number;
}

// What makes the text useless, or says that there is none.
function findProblem(
  path: string,
  { text, pageCount, failed }: Outcome,
): SourceProblem | undefined {
  if (pageCount === 0 || failed === pageCount)
    return problem("unreadable", `${path} is damaged: no page of it can be read; get it again.`);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const what =
      pageCount === 1 ? "its page is a picture" : `its ${String(pageCount)} pages are pictures`;
    return problem(
      "empty",
      `${path} is a scan: ${what} without text; run text recognition (OCR) on it.`,
    );
  }
  const unknown = text.match(/\uFFFD/gu)?.length ?? 0;
  if (unknown * 5 > text.length)
    return problem(
      "unreadable",
      `${path} has fonts that hide which letters they show; save it anew or run text recognition (OCR) on it.`,
    );
  return undefined;
}

function problemOf(path: string, error: unknown): SourceProblem {
  const name = error instanceof Error ? error.name : "";
  return name === "PasswordException"
    ? problem("encrypted", `${path} opens with a password only; save a copy without one.`)
    : problem("unreadable", `${path} is damaged and can't be read as a PDF; get it again.`);
}

function growsTooFar(path: string): string {
  return `${path} holds a part that grows beyond ${inMillions(maxStreamBytes)} MB when unpacked; that part was not read.`;
}

function breaksOff(path: string): string {
  return `${path} breaks off before its end; only what is there was read. Get it again.`;
}

function tooLong(path: string, pageCount: number): string {
  return `${path} is too long; ${String(pageCount)} pages of it were read. Split it.`;
}

function pagesMissing(path: string, failed: number): string {
  return failed === 1
    ? `1 page of ${path} is damaged and was not read.`
    : `${String(failed)} pages of ${path} are damaged and were not read.`;
}

function inMillions(count: number): string {
  return String(count / 1_000_000);
}
