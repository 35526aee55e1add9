const word = "\\p{Lu}[\\p{L}.'’-]{0,30}";
const particle = "(?:al|bin|da|de|del|der|di|dos|du|el|ibn|la|le|ten|van|von)";

/** A person's name, as a pattern: `Jo Ray`, `Ann van der Pell`, `J. D. Marsh`. */
export const personName = `${word}(?: (?:${particle} ){0,2}${word}){1,4}`;

const startsWithName = new RegExp(`^${personName}`, "u");
const office =
  /\b(?:agencies|agency|associated press|bureau|commission|company|corp|council|department|desk|editor(?:ial|s)?|foundation|group|inc|institute|limited|llc|ltd|magazine|ministry|network|news(?:paper|room|wire)?|office|press|staff|team|times|university|web)\b/iu;

// "By Wednesday I had lost nine hives"
const calendar =
  /^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|^(?:January|February|March|April|June|July|August|September|October|November|December)\b(?! \p{Lu}\p{L}+$)/u;

/** The names in a byline or a field, `Jo Ray, Ana Li`; what is no person's name is left out. */
export function namesIn(words: string): string | undefined {
  const names = words
    .replace(/\[\[|\]\]/gu, "")
    .replace(/^(?:by|from|words|text|author)(?: ?:)? /iu, "")
    .split(/,? and | & |, |; ?| \| | · /iu)
    .map((part) => startsWithName.exec(part.trim())?.[0] ?? "")
    .filter((name) => name !== "" && !office.test(name) && !calendar.test(name));
  return names.length === 0 ? undefined : [...new Set(names)].join(", ");
}

/** Whether `words` name an office rather than a person: `Department of Roads`. */
export function isOffice(words: string): boolean {
  return office.test(words);
}
