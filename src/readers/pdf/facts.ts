import { type SourceFacts, withValues } from "../../engine/index.js";
import type { Stated } from "../reader.js";
import type { PdfMetadata } from "./pdfjs.js";

/**
 * What a PDF says of itself. Its title is stated where the first page shows it too, else presumed, as all else is: programs
 * fill these in, and the day is that of the file.
 */
export function factsOf({ info, metadata }: PdfMetadata, firstPage: string): Stated {
  const xmp = (name: string): string => oneLine(metadata?.get(name));
  const title = [oneLine(info["Title"]), xmp("dc:title")].find(isTitle);
  const author = [oneLine(info["Author"]), xmp("dc:creator")].find(isAuthor);
  const outlet = [xmp("prism:publicationname"), xmp("dc:publisher")].find((name) => name !== "");
  const published =
    dayOf(xmp("prism:publicationdate")) ??
    dayOf(xmp("dc:date")) ??
    dayOf(oneLine(info["CreationDate"]));
  const language = [oneLine(info["Language"]), xmp("dc:language")]
    .map((code) => /^[a-z]{2,3}(?=[-_]|$)/iu.exec(code)?.[0].toLowerCase())
    .find((code) => code !== undefined);
  const shows = title !== undefined && bare(firstPage).includes(bare(title));
  const presumed: SourceFacts = {
    ...(title === undefined || shows ? {} : { title }),
    ...withValues({ outlet, author, published, language }),
  };
  return { ...(shows ? { title } : {}), presumed };
}

function oneLine(value: unknown): string {
  const words = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [value];
  const text = words.filter((word) => typeof word === "string").join(", ");
  return text
    .replace(/[\p{Cc}\p{Zs}]+/gu, " ")
    .trim()
    .slice(0, 500);
}

// Not "report_final_v2.indd", "Microsoft Word - Document1", "untitled", "Slide 1".
function isTitle(words: string): boolean {
  if (!/\p{L}{2}/u.test(words) || /^Microsoft \w+ - /u.test(words)) return false;
  if (/\.(?:docx?|fm|html?|indd|odt|pages|pdf|pptx?|pub|qxd|qxp|rtf|tex|txt|xlsx?)$/iu.test(words))
    return false;
  if (
    /^(?:document|layout|powerpoint presentation|print|slide|untitled)\s?-?\d{0,4}$/iu.test(words)
  )
    return false;
  return /\s/u.test(words) || !/[_\d/\\]/u.test(words);
}

// "jdoe" and "Microsoft Office User" are accounts.
function isAuthor(words: string): boolean {
  if (/^(?:admin\w*|author|owner|root|user|unknown|microsoft office user)\b/iu.test(words))
    return false;
  return /\p{Lu}\p{L}{0,40}[\s.,]{1,4}\p{L}/u.test(words) && !/[@\\_]/u.test(words);
}

// "D:20241014093000+02'00'" and "2024-10-14T09:30:00Z".
function dayOf(words: string): string | undefined {
  const date =
    /^(?:D:)?(?<year>(?:19|20)\d\d)-?(?<month>0[1-9]|1[0-2])-?(?<day>0[1-9]|[12]\d|3[01])/u;
  const groups = date.exec(words)?.groups;
  if (groups === undefined) return undefined;
  return `${groups["year"] ?? ""}-${groups["month"] ?? ""}-${groups["day"] ?? ""}`;
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
