import type { default as PostalMime, Email } from "postal-mime";
import { mendHigh } from "../decodeAs.js";
import { FileText } from "../fileText.js";
import { addHtml } from "../fromHtml.js";
import { problem } from "../limits.js";
import type { FileReading } from "../reader.js";
import { addHtmlPart } from "./htmlPart.js";
import { statedBy } from "./stated.js";
import { addTextPart } from "./textPart.js";

const limits = { forceRfc822Attachments: true, maxNestingDepth: 100 };

/** Reads one mail, or one web page that a browser saved as a mail. Rejects for what no mail is like. */
export async function readMail(path: string, bytes: Uint8Array): Promise<FileReading> {
  const { default: Mime } = await import("postal-mime");
  const parse: typeof PostalMime.parse = (raw, options) => Mime.parse(raw, options);
  const mail = await parse(bytes, limits);
  if (isEncrypted(mail)) {
    const message = `${path} is encrypted; open it in the mail program and save its text.`;
    return { problem: problem("encrypted", message) };
  }
  const page = pageAddress(mail, bytes);
  if (page !== undefined) return readSavedPage(path, mail, page);
  return readLetter(path, mail, parse);
}

async function readLetter(
  path: string,
  mail: Email,
  parse: typeof PostalMime.parse,
): Promise<FileReading> {
  const text = new FileText();
  const forwarded = addBody(text, mail);
  let stated = statedBy(mail, forwarded);
  const inner = mail.attachments.find(({ mimeType }) => mimeType === "message/rfc822");
  const isCover = text.length < longestCover;
  if (inner !== undefined && isCover && typeof inner.content !== "string") {
    // A note around a mail sent along: the mail is the source.
    const cover = text.finish({});
    const whole = new FileText();
    whole.leaveOut(cover.plain, "note of the sender");
    const letter = await parse(inner.content, limits);
    stated = statedBy(letter, addBody(whole, letter));
    listAttachments(whole, letter.attachments);
    listAttachments(
      whole,
      mail.attachments.filter((attachment) => attachment !== inner),
    );
    return finish(path, whole, stated);
  }
  listAttachments(text, mail.attachments);
  return finish(path, text, stated);
}

const longestCover = 600;

function finish(path: string, text: FileText, stated: ReturnType<typeof statedBy>): FileReading {
  if (text.isEmpty) {
    const message = `${path} is a mail without words of its own; save what it came with.`;
    return { problem: problem("empty", message) };
  }
  return text.finish(stated);
}

function addBody(
  text: FileText,
  { html, text: words, subject }: Email,
): ReturnType<typeof addTextPart> {
  if (html !== undefined && html.trim() !== "") {
    const forwarded = addHtmlPart(text, mendHigh(html), subject ?? "");
    if (!text.isEmpty) return forwarded;
  }
  return addTextPart(text, mendHigh(words ?? ""), subject ?? "");
}

function listAttachments(text: FileText, attachments: Email["attachments"]): void {
  for (const { filename, mimeType, related } of attachments) {
    // Pictures in the text and signatures over it are no attachments to the reader's eye.
    if (related === true || /signature|pkcs7/iu.test(mimeType)) continue;
    const name = mendHigh(filename ?? mimeType);
    text.leaveOut(name, `attachment not read: ${name}`);
  }
}

function isEncrypted({ headers, text = "", attachments }: Email): boolean {
  const type = headers.find(({ key }) => key === "content-type")?.value ?? "";
  if (/multipart\/encrypted|smime-type="?enveloped/iu.test(type)) return true;
  if (/pkcs7-mime/iu.test(type) && !/signed-data/iu.test(type)) return true;
  return (
    text.trimStart().startsWith("-----BEGIN PGP MESSAGE-----") ||
    attachments.some(({ mimeType }) => mimeType === "application/pgp-encrypted")
  );
}

/** The address of a page that a browser saved in a single file; undefined for a mail. */
function pageAddress({ headers }: Email, bytes: Uint8Array): string | undefined {
  const valueOf = (name: string): string => headers.find(({ key }) => key === name)?.value ?? "";
  const snapshot = valueOf("snapshot-content-location");
  if (snapshot !== "") return snapshot;
  const isSaved = /^<?(?:Saved by|Von .{1,40} gespeichert)/iu.test(valueOf("from"));
  if (!isSaved && valueOf("content-location") === "") return undefined;
  let start = "";
  for (const byte of bytes.subarray(0, 8192)) start += String.fromCharCode(byte);
  return /^Content-Location:\s{0,9}(?<url>\S{1,1000})/imu.exec(start)?.groups?.["url"] ?? "";
}

function readSavedPage(path: string, { html, text: words }: Email, address: string): FileReading {
  const text = new FileText();
  // Pages in frames follow the page itself.
  const [page = "", ...frames] = mendHigh(html ?? words ?? "").split(/(?<=<\/html>)/iu);
  const { stated } = addHtml(text, page);
  if (frames.some((frame) => frame.trim() !== "")) text.leaveOut("(frames)", "page in a frame");
  if (text.isEmpty) {
    return { problem: problem("empty", `${path} is a saved page without text; save it anew.`) };
  }
  const url = /^https?:/u.test(address) ? address : undefined;
  return text.finish({ ...stated, ...(url === undefined ? {} : { url }) });
}
