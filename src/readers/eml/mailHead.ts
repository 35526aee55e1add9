import { withValues } from "../../engine/index.js";
/** What stands over a mail that was quoted or forwarded. */
export interface MailHead {
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
}

/** A head found among lines. `end` is the index of the first line behind it. */
export interface FoundHead {
  readonly head: MailHead;
  readonly end: number;
}

const field =
  /^[*_]{0,2}(?<name>From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Von|Gesendet|Datum|An|Betreff)\s?:[*_]{0,2}\s{0,9}(?<value>.{0,400})$/iu;

const nameOf: ReadonlyMap<string, keyof MailHead> = new Map([
  ["betreff", "subject"],
  ["date", "date"],
  ["datum", "date"],
  ["from", "from"],
  ["gesendet", "date"],
  ["sent", "date"],
  ["subject", "subject"],
  ["von", "from"],
]);

const mostLines = 14;

/** The head that begins at a line: who wrote, and two more of its kind below; undefined where there is none. */
export function findHead(lines: readonly string[], start: number): FoundHead | undefined {
  if (!/^[*_]{0,2}(?:From|Von)\s?:/iu.test(lines[start] ?? "")) return undefined;
  const found = new Map<keyof MailHead, string>();
  let count = 0;
  let end = start;
  for (let at = start; at < lines.length && at < start + mostLines; at += 1) {
    const line = (lines[at] ?? "").trim();
    const groups = field.exec(line)?.groups;
    if (groups !== undefined) {
      const name = nameOf.get((groups["name"] ?? "").toLowerCase());
      if (name !== undefined && !found.has(name)) found.set(name, groups["value"] ?? "");
      count += 1;
      end = at + 1;
      // A long list of addresses goes on in lines of its own; a blank line ends the head.
    } else if (line === "" || !/^[\w.+"'<-].{0,200}[>;,]$/u.test(line)) break;
  }
  if (count < 3) return undefined;
  const [from, date, subject] = [found.get("from"), found.get("date"), found.get("subject")];
  const head = {
    ...withValues({ from, date, subject }),
  };
  return { head, end };
}
