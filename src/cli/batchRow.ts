/** A line of `stet batch`, parsed. */
export interface BatchRow {
  readonly id: BatchId;
  readonly sources: readonly BatchSource[];
  readonly draft: string;
}

/** An id is handed back as it came; `null` where a broken line hides it. */
export type BatchId = number | string | null;

/** A source inside a line. */
export interface BatchSource {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly text: string;
}

/** A parsed line, or what is wrong with it and its id where that much could be read. */
export type ParsedLine =
  { readonly row: BatchRow } | { readonly id: BatchId; readonly error: string };

/** Parses a line of `stet batch`. Total. */
export function parseBatchLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: "not JSON" };
  }
  if (!isObject(value)) return { id: null, error: "not a JSON object" };
  const id =
    typeof value["id"] === "string" || typeof value["id"] === "number" ? value["id"] : null;
  if (id === null) return { id, error: '"id" must be a string or a number' };
  const { draft, sources } = { draft: value["draft"], sources: value["sources"] };
  if (typeof draft !== "string") return { id, error: '"draft" must be a string' };
  if (!Array.isArray(sources)) return { id, error: '"sources" must be a list' };
  const read: BatchSource[] = [];
  for (const [index, source] of sources.entries()) {
    const parsed = parseSource(source, index);
    if (typeof parsed === "string") return { id, error: parsed };
    read.push(parsed);
  }
  return { row: { id, sources: read, draft } };
}

function parseSource(source: unknown, index: number): BatchSource | string {
  const place = `sources[${String(index)}]`;
  if (!isObject(source)) return `${place} must be an object`;
  const { id, text, title, published } = {
    id: source["id"] ?? String(index + 1),
    text: source["text"],
    title: source["title"],
    published: source["published"],
  };
  if (typeof id !== "string" && typeof id !== "number")
    return `${place}.id must be a string or a number`;
  if (typeof text !== "string") return `${place}.text must be a string`;
  return {
    id: String(id),
    text,
    ...(typeof title === "string" ? { title } : {}),
    ...(typeof published === "string" && /^\d{4}-\d{2}-\d{2}/u.test(published)
      ? { published: published.slice(0, 10) }
      : {}),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
