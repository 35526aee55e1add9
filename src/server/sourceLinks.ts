import type { Range } from "vscode-languageserver";
import type { Source, Span } from "../engine/index.js";
import { OPEN_PASSAGE, SOURCE_SCHEME, type PassagePlace } from "../protocol/index.js";
import { isTextPath } from "../readers/index.js";
import type { Client } from "./client.js";
import { positionsOf, type Positions } from "./positions.js";

/** What a link depends on beside the passage. */
export type LinkClient = Pick<Client, "opensSources">;

const positionsBySource = new WeakMap<Source, Positions>();

/** Where a span of a source's raw text stands by line and character. */
export function evidenceRange(source: Source, span: Span): Range {
  return positionsIn(source).rangeOf(span);
}

/** Whether the file itself is the text that `source` was read from; it is not for a PDF. */
export function isTextFile(source: Source): boolean {
  return isTextPath(source.path) && source.pages === undefined;
}

/**
 * The address at which the text of `source` can be seen: the file's own, or for files that are no text one of the
 * editor's read-only documents, where the client has such: `stet-source:/sources/report.pdf%20%28text%29?file%3A…`.
 */
export function textUri(uri: string, source: Source, { opensSources }: LinkClient): string {
  if (!opensSources || isTextFile(source)) return uri;
  const path = source.path.split("/").map(encodeURIComponent).join("/");
  return `${SOURCE_SCHEME}:/${path}%20%28text%29?${encodeURIComponent(uri)}`;
}

/** What a link opens. */
export interface LinkedPassage {
  readonly source: Source;
  readonly span: Span;
  /** Whether beside the draft, where the client can do so. */
  readonly beside?: true;
}

/**
 * A link for hovers that opens `source` at `span`: the editor's own command, where it has one, else the file at a line
 * and a character counted from 1, `file:///a/sources/b.txt#L12,5`.
 */
export function passageLink(
  uri: string,
  { source, span, beside }: LinkedPassage,
  { opensSources }: LinkClient,
): string {
  const { start, end } = positionsIn(source).rangeOf(span);
  if (opensSources) {
    const column = beside === undefined ? {} : { beside };
    const place: PassagePlace = { uri, stretch: { start, end }, ...column };
    return unbracketed(`command:${OPEN_PASSAGE}?${encodeURIComponent(JSON.stringify([place]))}`);
  }
  return unbracketed(`${uri}#L${String(start.line + 1)},${String(start.character + 1)}`);
}

/** `Reuters: Blast kills 42`, or what there is of it, else the id. */
export function sourceLabel(source: Source): string {
  const parts = [source.outlet, source.title].filter((part) => part !== undefined);
  return parts.length > 0 ? [...new Set(parts)].join(": ") : source.id;
}

/** `Reuters, 2024-12-02`, or what there is of it, else the id. */
export function bylineOf(source: Source): string {
  const parts = [source.outlet ?? source.title ?? source.id, source.published];
  return parts.filter((part) => part !== undefined).join(", ");
}

// A bracket in a file's name would end the Markdown link.
function unbracketed(address: string): string {
  return address.replace(/\(/gu, "%28").replace(/\)/gu, "%29");
}

function positionsIn(source: Source): Positions {
  const known = positionsBySource.get(source) ?? positionsOf(source.raw);
  positionsBySource.set(source, known);
  return known;
}
