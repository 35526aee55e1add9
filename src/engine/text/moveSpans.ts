/**
 * The same plain value with every `start` and `end` in it `by` code units further on. Parts without any stay the very
 * objects they were.
 */
export function moveSpans<T>(value: T, by: number): T {
  // The copy has the shape of what it was made of.
  return by === 0 ? value : (moved(value, by) as T);
}

function moved(value: unknown, by: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => moved(part, by));
    return parts.some((part, at) => part !== value[at]) ? parts : value;
  }
  let isSame = true;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value) as (readonly [string, unknown])[]) {
    const isPlace = (key === "start" || key === "end") && typeof part === "number";
    copy[key] = isPlace ? part + by : moved(part, by);
    if (copy[key] !== part) isSame = false;
  }
  return isSame ? value : copy;
}
