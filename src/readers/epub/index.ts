import { problem } from "../limits.js";
import type { FileBytes, FileReader, FileReading } from "../reader.js";
import { readXml } from "../xml.js";
import { beginsAsZip, readDirectory } from "../zip/directory.js";
import { openZip, type Zip } from "../zip/openZip.js";
import { mediaType } from "../zip/otherFiles.js";
import { readChapters } from "./chapters.js";
import { readNavigation, type Navigation } from "./navigation.js";
import { readPackage, type BookPackage } from "./package.js";
import { placeOf } from "./paths.js";

/**
 * Books in EPUB 2 and 3: the chapters in reading order, with the pages of the printed book where they are marked, else
 * a page a chapter. Contents, cover, copyright page and index are left out, in sight. Nothing outside is looked at.
 */
export const epub: FileReader = {
  name: "EPUB",
  endings: [".epub"],
  fits: (bytes) => {
    const entries = beginsAsZip(bytes) ? (readDirectory(bytes) ?? []) : [];
    return (
      entries.some(({ name }) => name === containerPath) ||
      (entries.length > 0 && mediaType(bytes, entries) === "application/epub+zip")
    );
  },
  read: async (file) => {
    const zip = await openZip(file);
    return "problem" in zip ? zip : readBook(file, zip);
  },
};

const containerPath = "META-INF/container.xml";

async function readBook({ path }: FileBytes, zip: Zip): Promise<FileReading> {
  const packagePath = await findPackage(zip);
  const xml = await zip.read(packagePath);
  if (xml === undefined)
    return { problem: problem("unreadable", `${path} lists no chapters; get it once more.`) };
  if ("problem" in xml) return xml;
  const book = readPackage(packagePath, xml.text);
  if (book.spine.length === 0)
    return { problem: problem("unreadable", `${path} lists no chapters; get it once more.`) };
  const locked = await lockedPaths(zip);
  if (book.spine.some((chapter) => locked.has(chapter)))
    return {
      problem: problem(
        "encrypted",
        `${path} is locked by the shop it came from; get a copy without copy protection.`,
      ),
    };
  return readChapters({ path, zip, book, navigation: await readContents(zip, book) });
}

async function findPackage(zip: Zip): Promise<string> {
  const container = await zip.read(containerPath);
  let found: string | undefined;
  if (container !== undefined && !("problem" in container))
    readXml(container.text, {
      open: ({ name, attributes }) => {
        if (name === "rootfile") found ??= attributes.get("full-path");
      },
      close: () => undefined,
      text: () => undefined,
    });
  return found ?? zip.names.find((name) => name.toLowerCase().endsWith(".opf")) ?? "";
}

// Fonts are often garbled for their makers' sake; what counts is whether a text is.
async function lockedPaths(zip: Zip): Promise<ReadonlySet<string>> {
  const locked = new Set<string>();
  const list = await zip.read("META-INF/encryption.xml");
  if (list === undefined || "problem" in list) return locked;
  readXml(list.text, {
    open: ({ name, attributes }) => {
      const place =
        name === "cipherreference" ? placeOf("", attributes.get("uri") ?? "") : undefined;
      if (place !== undefined) locked.add(place.path);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return locked;
}

async function readContents(zip: Zip, book: BookPackage): Promise<Navigation> {
  const navigation: Navigation = { titles: new Map(), pages: new Map(), kinds: new Map() };
  for (const place of book.navigation) {
    const read = await zip.read(place);
    if (read !== undefined && !("problem" in read)) readNavigation(place, read.text, navigation);
  }
  return navigation;
}
