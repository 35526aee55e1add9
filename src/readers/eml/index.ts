import type { FileBytes, FileReader, FileReading, ReadFile } from "../reader.js";
import { problem } from "../limits.js";
import { cutFirst, looksLikeMail } from "./envelope.js";
import { readMail } from "./readMail.js";

const longestMail = 40_000_000;

/** Mails, mailboxes and web pages saved in a single file: what was written, without what it answers. */
export const eml: FileReader = {
  name: "mail",
  endings: [".eml", ".mbox", ".mht", ".mhtml"],
  fits: looksLikeMail,
  read: readMailFile,
};

async function readMailFile({ path, bytes }: FileBytes): Promise<FileReading> {
  if (bytes.length > longestMail) {
    const message = `${path} is longer than 40 MB; save it without its attachments.`;
    return { problem: problem("too-large", message) };
  }
  const { mail, isFirstOfMany } = cutFirst(bytes);
  try {
    const reading = await readMail(path, mail);
    return isFirstOfMany && !("problem" in reading) ? withRest(path, reading) : reading;
  } catch {
    // Nested or headed beyond all measure: the parser gives up, and no mail is like that.
    const message = `${path} can't be read as a mail; save its text as .txt or .html.`;
    return { problem: problem("unreadable", message) };
  }
}

function withRest(path: string, reading: ReadFile): ReadFile {
  const message = `${path} holds several mails and only the first was read; save the others one by one.`;
  return { ...reading, problems: [...(reading.problems ?? []), problem("cut-short", message)] };
}
