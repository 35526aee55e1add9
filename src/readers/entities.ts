import { parseFragment } from "parse5";

const cache = new Map<string, string>();

/** The character that an HTML reference such as `&uuml;` or `&#x2019;` stands for; itself where it is none. */
export function decodeReference(reference: string): string {
  const known = cache.get(reference);
  if (known !== undefined) return known;
  const node = parseFragment(reference).childNodes[0];
  const decoded = node !== undefined && "value" in node ? node.value : reference;
  if (cache.size < 1000) cache.set(reference, decoded);
  return decoded;
}
