import type { SourceProblem } from "../../engine/index.js";
import { FileText } from "../fileText.js";
import { addHtml, leaveOutHtml } from "../fromHtml.js";
import { maxTextLength, problem } from "../limits.js";
import type { FileBytes, FileReader, FileReading } from "../reader.js";
import { beginsAsZip, readDirectory } from "../zip/directory.js";
import { openZip, type Zip } from "../zip/openZip.js";
import { readBody, type BodyRead } from "./body.js";
import type { Notes } from "./page.js";
import { readProperties } from "./properties.js";
import { readStyles, type Styles } from "./styles.js";

/**
 * Word documents, text only: headings, lists, tables, notes and text boxes in reading order. Tracked deletions, hidden
 * text, comments, page headers and pictures are not read, and nothing outside the file is ever looked at.
 */
export const docx: FileReader = {
  name: "Word document",
  endings: [".docx", ".docm", ".dotx"],
  fits: (bytes) =>
    beginsAsZip(bytes) && (readDirectory(bytes)?.some(({ name }) => mainPart.test(name)) ?? false),
  read: async (file) => {
    const zip = await openZip(file);
    return "problem" in zip ? zip : readDocument(file, zip);
  },
};

const mainPart = /^word\/document\d{0,3}\.xml$/iu;

async function readDocument({ path }: FileBytes, zip: Zip): Promise<FileReading> {
  const main = await zip.read(zip.names.find((name) => mainPart.test(name)) ?? "");
  if (main === undefined || "problem" in main)
    return main ?? { problem: problem("unreadable", `${path} holds no text part.`) };
  const problems: SourceProblem[] = [];
  const styles = readStyles((await textOf(zip, "word/styles.xml")) ?? "");
  const notes = await readNotes({ path, zip, styles, problems });
  const body = readBody(main.text, { styles, notes });
  const text = new FileText();
  for (const { html, reason } of body.stretches) {
    if (reason === undefined) addHtml(text, html);
    else leaveOutHtml(text, html, reason);
  }
  if (text.length > maxTextLength) return { problem: faultOf(path, "too-large") };
  if (body.fault !== undefined) {
    if (body.fault !== "broken" || text.isEmpty) return { problem: faultOf(path, body.fault) };
    problems.push(cutShort(path, "its text breaks off where the file is damaged"));
  }
  if (body.hasEmbedded)
    problems.push(cutShort(path, "a document inside it was not read; save that one by itself"));
  if (text.isEmpty)
    return { problem: problem("empty", `${path} holds no text; fill it or delete it.`) };
  const presumed = readProperties((await textOf(zip, "docProps/core.xml")) ?? "");
  return { ...text.finish({ presumed }), problems };
}

interface NoteParts {
  readonly path: string;
  readonly zip: Zip;
  readonly styles: Styles;
  readonly problems: SourceProblem[];
}

async function readNotes({ path, zip, styles, problems }: NoteParts): Promise<Notes> {
  const all = new Map<string, string>();
  for (const part of ["footnotes", "endnotes"]) {
    const read = await zip.read(`word/${part}.xml`);
    if (read === undefined) continue;
    const found = "problem" in read ? undefined : readBody(read.text, { styles });
    for (const [name, html] of found?.notes ?? []) all.set(name, html);
    if (found === undefined || found.fault !== undefined)
      problems.push(cutShort(path, `its ${part} could not be read`));
  }
  return all;
}

// Parts that only help: without them the words are still there.
async function textOf(zip: Zip, name: string): Promise<string | undefined> {
  const read = await zip.read(name);
  return read === undefined || "problem" in read ? undefined : read.text;
}

function cutShort(path: string, what: string): SourceProblem {
  return problem("cut-short", `${path} was read in part: ${what}.`);
}

function faultOf(path: string, fault: NonNullable<BodyRead["fault"]>): SourceProblem {
  switch (fault) {
    case "broken":
      return problem(
        "unreadable",
        `${path} is damaged; open it in Word, repair it and save it anew.`,
      );
    case "entities":
      return problem(
        "unreadable",
        `${path} has parts that no word processor writes; save it anew.`,
      );
    case "too-deep":
      return problem("unreadable", `${path} is nested too deep to be read; save it anew.`);
    case "too-large":
      return problem(
        "too-large",
        `${path} holds more than 10 MB of text; split it or keep only the part that counts.`,
      );
  }
}
