/** The text of `stet.sources.json` with the source at `path` left out; undefined where `text` is no JSON of that shape. */
export function leaveOut(text: string, path: string): string | undefined {
  const root = text.trim() === "" ? {} : parse(text);
  if (!isRecord(root)) return undefined;
  const { sources = {} } = root;
  if (!isRecord(sources)) return undefined;
  const entry = sources[path] ?? {};
  if (!isRecord(entry)) return undefined;
  const changed = { ...root, sources: { ...sources, [path]: { ...entry, exclude: true } } };
  return `${JSON.stringify(changed, undefined, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown; // Looked at before it is used.
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
