import {
  findSources,
  toRaw,
  type Source,
  type SourceSet,
  type Span,
  withValues,
} from "../engine/index.js";
import type { DroppedCount, SourceHealth, SourceName, SourceRow } from "../protocol/index.js";
import type { SourceFile } from "./ports.js";
import type { SourcesInForce } from "./sourceLibrary.js";
import { sourceName } from "./status.js";
import { evidenceRange, sourceLabel } from "./sourceLinks.js";

/** The sources in force that answer `query`, best first, as rows of a list; each file once. */
export function sourceRows(
  inForce: readonly SourcesInForce[],
  query: string,
): readonly SourceRow[] {
  const rows = new Map<string, SourceRow>();
  for (const { set, fileOf } of inForce) {
    for (const source of findSources(set, query)) {
      const file = fileOf.get(source.id);
      if (file !== undefined && !rows.has(file.uri)) rows.set(file.uri, rowOf(source, file, set));
    }
  }
  return [...rows.values()];
}

function rowOf(source: Source, { uri }: SourceFile, set: SourceSet): SourceRow {
  const { title, outlet, author, published } = source;
  const name = sourceName(source, set);
  return {
    ...name,
    uri,
    path: source.path,
    ...withValues({ title, outlet, author, published }),
    key: source.key ?? source.id,
    health: healthOf(source, name),
    wordCount: wordCountOf(source),
    dropped: droppedCounts(source),
    sameStory: sameStory(source, set),
    place: evidenceRange(source, bodySpan(source)).start,
  };
}

function healthOf({ blocks }: Source, { problems }: SourceName): SourceHealth {
  if (blocks.length === 0) return "error";
  return problems.length > 0 ? "warning" : "ok";
}

/** Labels of the other members of its witness. */
function sameStory({ id }: Source, { witnessOf }: SourceSet): readonly string[] {
  const members = witnessOf.get(id)?.members ?? [];
  return members.flatMap(({ source }) => (source.id === id ? [] : [sourceLabel(source)]));
}

function bodySpan(source: Source): Span {
  const first = source.blocks[0];
  return first === undefined ? { start: 0, end: 0 } : toRaw(source, first.span);
}

const wordCounts = new WeakMap<Source, number>();

function wordCountOf(source: Source): number {
  const known = wordCounts.get(source);
  if (known !== undefined) return known;
  const count = source.blocks.reduce((sum, { span }) => {
    const words = source.plain.slice(span.start, span.end).match(/\S+/gu);
    return sum + (words?.length ?? 0);
  }, 0);
  wordCounts.set(source, count);
  return count;
}

function droppedCounts({ dropped }: Source): readonly DroppedCount[] {
  const counts = new Map<string, number>();
  for (const { reason } of dropped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => (a.count === b.count ? (a.reason < b.reason ? -1 : 1) : b.count - a.count));
}
