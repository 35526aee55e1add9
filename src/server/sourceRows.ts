import { findSources, toRaw, type Source, type Span } from "../engine/index.js";
import type { SourceRow } from "../protocol/index.js";
import type { SourcesInForce } from "./sourceLibrary.js";
import { sourceName } from "./status.js";
import { evidenceRange } from "./sourceLinks.js";

/** The sources in force that answer `query`, best first, as rows of a list; each file once. */
export function sourceRows(
  inForce: readonly SourcesInForce[],
  query: string,
): readonly SourceRow[] {
  const rows = new Map<string, SourceRow>();
  for (const { set, fileOf } of inForce) {
    for (const source of findSources(set, query)) {
      const file = fileOf.get(source.id);
      if (file === undefined || rows.has(file.uri)) continue;
      rows.set(file.uri, {
        ...sourceName(source),
        uri: file.uri,
        path: source.path,
        ...(source.outlet === undefined ? {} : { outlet: source.outlet }),
        ...(source.published === undefined ? {} : { published: source.published }),
        place: evidenceRange(source, bodySpan(source)).start,
      });
    }
  }
  return [...rows.values()];
}

function bodySpan(source: Source): Span {
  const first = source.blocks[0];
  return first === undefined ? { start: 0, end: 0 } : toRaw(source, first.span);
}
