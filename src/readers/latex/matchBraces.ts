/** Where each opening brace of `raw` closes, found in one pass; one that stays open, as while typing, is missing. Braces behind a backslash or in a comment are none. */
export function matchBraces(raw: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const unit = raw[at];
    if (unit === "\\") at += 1;
    else if (unit === "{") open.push(at);
    else if (unit === "}") {
      const start = open.pop();
      if (start !== undefined) closing.set(start, at);
    } else if (unit === "%") {
      const end = raw.indexOf("\n", at);
      if (end === -1) break;
      at = end;
    }
  }
  return closing;
}
