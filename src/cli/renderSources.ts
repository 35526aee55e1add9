import { folderOf, type ListedSource, type SourceListing } from "./sourceListing.js";
import { cut, fit, widthOf, wrap } from "./textWidth.js";

/** How a listing is printed. */
export interface ListingOptions {
  readonly columns: number;
  readonly color: boolean;
  readonly showDropped: boolean;
}

type Style = keyof typeof codes;
type Paint = (style: Style, text: string) => string;

const codes = { bold: 1, red: 31, green: 32, yellow: 33, grey: 90 } as const;

/** From this width on titles stand beside the ids, below it under them. */
const WIDE = 110;

/** The listing as a table by folder, no wider than the terminal. */
export function renderSources(listing: SourceListing, options: ListingOptions): string {
  const paint: Paint = (style, text) =>
    options.color ? `\u001B[${String(codes[style])}m${text}\u001B[0m` : text;
  const { sources } = listing;
  const view: View = { paint, options, widths: widthsFor(sources, options.columns) };
  const folders = new Map<string, ListedSource[]>();
  for (const source of sources) {
    const folder = folders.get(folderOf(source));
    if (folder === undefined) folders.set(folderOf(source), [source]);
    else folder.push(source);
  }
  const lines = [
    ...wrap(headline(listing), options.columns).map((line) => paint("bold", line)),
    "",
  ];
  if (sources.length > 0) lines.push(paint("grey", heads(view)));
  for (const [folder, members] of folders) {
    lines.push(paint("bold", folder === "." ? "here" : `${folder}/`));
    for (const source of members) lines.push(...renderSource(source, view));
    lines.push("");
  }
  const notes = [...excludedNote(listing), ...listing.notes];
  for (const note of notes)
    lines.push(...wrap(note, options.columns).map((line) => paint("grey", line)));
  return `${lines.join("\n").trimEnd()}\n`;
}

interface View {
  readonly paint: Paint;
  readonly options: ListingOptions;
  readonly widths: Widths;
}

interface Widths {
  readonly id: number;
  /** 0 where titles stand under the ids. */
  readonly title: number;
  readonly outlet: number;
  readonly day: number;
  readonly words: number;
  readonly health: number;
}

const indent = "  ";

function headline({ reason, sources }: SourceListing): string {
  const read = sources.filter(({ words }) => words.kept > 0).length;
  const count = `${String(sources.length)} source${sources.length === 1 ? "" : "s"}`;
  const unread = read === sources.length ? "" : `, ${String(read)} of them readable`;
  return `${count}${unread} (${reason})${witnessCount(sources)}`;
}

// Copies of one story are one witness.
function witnessCount(sources: readonly ListedSource[]): string {
  const readable = sources.filter(({ words }) => words.kept > 0);
  const leads = readable.filter(({ id, sameStory }) => sameStory.every((other) => id <= other));
  return leads.length === readable.length ? "" : `, ${String(leads.length)} independent`;
}

function heads({ widths }: View): string {
  return row(
    {
      id: "source",
      title: "title",
      outlet: "outlet",
      day: "date",
      words: "words",
      health: "state",
    },
    widths,
  );
}

function renderSource(source: ListedSource, view: View): readonly string[] {
  const { paint, options, widths } = view;
  const { title = "", outlet = "", published = "", words, health, problems } = source;
  const state = health.join(", ");
  const cells = {
    id: source.id,
    title,
    outlet,
    day: published,
    words: countOf(words.kept),
    health: "",
  };
  const style: Style = words.kept === 0 ? "red" : problems.length > 0 ? "yellow" : "green";
  const below = `${indent}${indent}`;
  const room = options.columns - below.length;
  const lines = [`${row(cells, widths)}${paint(style, cut(state, widths.health))}`];
  if (widths.title === 0 && title !== "") lines.push(`${below}${cut(title, room)}`);
  // Of a copy its problem says the same.
  if (source.sameStory.length > 0 && !health.includes("copy"))
    lines.push(...hang(`one witness with ${source.sameStory.join(", ")}`, "grey", view));
  for (const { message } of problems) lines.push(...hang(message, "yellow", view));
  if (options.showDropped) lines.push(...renderDropped(source, view));
  return lines;
}

// "   10  menu          Share Print Save"
function renderDropped({ dropped }: ListedSource, { paint, options }: View): readonly string[] {
  const reasonWidth = Math.min(24, Math.max(0, ...dropped.map(({ reason }) => widthOf(reason))));
  const lineWidth = Math.max(4, ...dropped.map(({ line }) => String(line).length));
  const room = options.columns - indent.length - lineWidth - reasonWidth - 2 * 2;
  return dropped.map(({ line, reason, text }) => {
    const place = `${fit(String(line), lineWidth, "right")}  ${fit(reason, reasonWidth)}`;
    return `${indent}${paint("grey", `${place}  ${cut(text, Math.max(room, 20))}`)}`;
  });
}

function hang(text: string, style: Style, { paint, options }: View): readonly string[] {
  const below = `${indent}${indent}`;
  return wrap(text, options.columns - below.length).map((line) => `${below}${paint(style, line)}`);
}

type Cells = Readonly<Record<keyof Widths, string>>;

function row(cells: Cells, widths: Widths): string {
  const parts = [
    fit(cells.id, widths.id),
    ...(widths.title === 0 ? [] : [fit(cells.title, widths.title)]),
    ...(widths.outlet === 0 ? [] : [fit(cells.outlet, widths.outlet)]),
    fit(cells.day, widths.day),
    fit(cells.words, widths.words, "right"),
    cells.health,
  ];
  return `${indent}${parts.join("  ")}`;
}

function widthsFor(sources: readonly ListedSource[], columns: number): Widths {
  const longest = (texts: readonly string[], least: number, most: number): number =>
    Math.min(most, Math.max(least, ...texts.map(widthOf)));
  const isWide = columns >= WIDE;
  const outlet = longest(
    sources.map((source) => source.outlet ?? ""),
    6,
    isWide ? 24 : Math.floor(columns / 4.4),
  );
  const health = longest(
    sources.map((source) => source.health.join(", ")),
    5,
    isWide ? 24 : 15,
  );
  const words = longest(
    sources.map((source) => countOf(source.words.kept)),
    5,
    9,
  );
  const day = 10;
  const others = indent.length + outlet + day + words + health + 4 * 2;
  const id = longest(
    sources.map((source) => source.id),
    6,
    isWide ? 30 : columns - others,
  );
  return { id, title: isWide ? columns - others - id - 2 : 0, outlet, day, words, health };
}

function excludedNote({ excluded }: SourceListing): readonly string[] {
  if (excluded === 0) return [];
  const what = excluded === 1 ? "1 file or folder is" : `${String(excluded)} files or folders are`;
  return [`${what} left out by ignore files, excludes or stet.sources.json.`];
}

function countOf(words: number): string {
  return words.toLocaleString("en-US");
}
