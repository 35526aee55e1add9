import type { Range } from "vscode-languageserver";
import type { Source, Span } from "../engine/index.js";
import { positionsOf, type Positions } from "./positions.js";

const positionsBySource = new WeakMap<Source, Positions>();

/** Where a span of a source's raw text stands by line and character. */
export function evidenceRange(source: Source, span: Span): Range {
  return positionsIn(source).rangeOf(span);
}

/** A link that opens the file `uri` at `span` of `source`: `file:///a/sources/b.txt#L12,5`, counted from 1. */
export function passageLink(uri: string, source: Source, span: Span): string {
  const { line, character } = positionsIn(source).positionOf(span.start);
  // A bracket in a file's name would end the Markdown link.
  const address = uri.replace(/\(/gu, "%28").replace(/\)/gu, "%29");
  return `${address}#L${String(line + 1)},${String(character + 1)}`;
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

function positionsIn(source: Source): Positions {
  const known = positionsBySource.get(source) ?? positionsOf(source.raw);
  positionsBySource.set(source, known);
  return known;
}
