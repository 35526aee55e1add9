import type { Passage } from "../reader.js";

const outletName =
  "\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,40}(?: (?:of|the|and|for|&|\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,40})){0,6}";

// In the order in which they are believed: who says "© X" owns the page; "Source: x.org" names whom it was copied from.
const clues: readonly RegExp[] = [
  new RegExp(
    `^(?:©|\\([cC]\\)|Copyright|COPYRIGHT) ?(?:©|\\([cC]\\))? ?(?:(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)\\d\\d)?)? ?(?:by )?(?<outlet>${outletName})`,
    "u",
  ),
  new RegExp(`^(?<outlet>${outletName}) (?:News Desk|Newsroom|Staff|Web Desk)(?: \\||$)`, "u"),
  /^(?:original |article )?source ?: ?(?:https?:\/\/)?(?:www\.)?(?<outlet>[\w-]+(?:\.[\w-]+){1,3})/iu,
  // "KARA-TASH, Oct 14 (Some News) - A ferry …"
  new RegExp(`^\\p{Lu}[\\p{L} ./,-]{2,60}\\d{1,2} \\((?<outlet>${outletName})\\) ?[-–—]`, "u"),
  new RegExp(
    `^(?<outlet>${outletName}) is published (?:daily|monthly|quarterly|weekly|\\p{L}+ times)`,
    "u",
  ),
];

/** Whose page it is: `Meridian Wire`, `news.example`. */
export function findOutlet(passages: readonly Passage[]): string | undefined {
  for (const clue of clues) {
    for (const { text } of passages) {
      const outlet = clue.exec(text.slice(0, 200).replace(/\s+/gu, " "))?.groups?.["outlet"];
      const cleaned = outlet === undefined ? "" : clean(outlet);
      if (cleaned.length >= 2 && !/^(?:all|all rights reserved|copyright)$/iu.test(cleaned))
        return cleaned;
    }
  }
  return findFirstLink(passages) ?? findMasthead(passages);
}

// A menu of links begins with the site's own name: "[The Courier](/) · [Sport](/sport)".
function findFirstLink(passages: readonly Passage[]): string | undefined {
  const first = passages[0];
  if (first === undefined || first.linked < 0.5 || first.kind === "heading") return undefined;
  const name = first.text.split(/[·|•»›>]| \/ /u)[0]?.trim() ?? "";
  return name.length >= 2 && name.length <= 60 ? name : undefined;
}

// "MERIDIAN WIRE" over everything else: a line of capitals, or a name with a paper's word in it.
function findMasthead(passages: readonly Passage[]): string | undefined {
  const first = passages[0]?.text ?? "";
  const words = first.split(/\s+/u);
  if (words.length < 2 || words.length > 6 || /[\d:|]/u.test(first)) return undefined;
  const isMasthead =
    /^\P{Ll}+$/u.test(first) ||
    /^\p{Lu}[^.!?]*\b(?:Agency|Chronicle|Courier|Daily|Gazette|Globe|Herald|Journal|Mail|Monitor|News|Observer|Post|Press|Review|Star|Sun|Telegraph|Times|Tribune|Wire)\b/u.test(
      first,
    );
  return isMasthead ? first : undefined;
}

// "Meridian Wire 2025." and "Corvane Technologies, Inc." keep the name alone.
function clean(outlet: string): string {
  return outlet
    .replace(/(?<=\p{Ll}{3})\. .{0,200}$/u, "") // "Register Group. Printed in …": the name ends with its sentence.
    .replace(/ (?:(?:19|20)\d\d\b.*|All|and|of|the|for|&)$/u, "")
    .replace(/ (?:Inc|Ltd|LLC|Media Ltd)\.?$/u, "")
    .replace(/[\s.,]{1,9}$/u, "")
    .replace(/ (?:19|20)\d\d$/u, "");
}
