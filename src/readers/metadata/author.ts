import type { Passage } from "../reader.js";
import { namesIn, personName } from "./people.js";

// "By Jo Ray and Ana Li in Port Ansel", "Interview: Jo Ray", "Author: Jo Ray", "By JO RAY, Staff Writer"
const byline = new RegExp(
  `^(?:(?:story |written |words |report |reporting |interview )?by|author|interview|words|text)(?: ?:)? (?<names>${personName}(?:(?:,| and| &|, and) ${personName}){0,4})(?=$|[\\s,;|·•(])`,
  "iu",
);
const properName = new RegExp(`^${personName}`, "u");
// "Jo Ray, Staff Writer", "Jo Ray | Chief Reporter"
const nameAndRole = new RegExp(
  `^(?<names>${personName})(?:,| \\|) (?:[\\p{L}]{1,14} ){0,3}(?:[Cc]olumnist|[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter)(?: in \\p{Lu}\\p{L}{1,30})?$`,
  "u",
);

/** Whether a line is a name with its trade and nothing else. */
export function isNameAndRole(text: string): boolean {
  return nameAndRole.test(text);
}

const longestByline = 160;

/** Who wrote the article: the first byline near its start, `Jo Ray, Ana Li`. */
export function findAuthor(passages: readonly Passage[]): string | undefined {
  for (const passage of passages.slice(0, 20)) {
    if (passage.text.length > longestByline) continue;
    const text = passage.text.replace(/\s+/gu, " ");
    // "The Observer | 17 April 2025 | By Jo Ray"
    for (const part of [text, ...text.split(/ ?[|·•] ?/u)]) {
      const names = byline.exec(part)?.groups?.["names"];
      if (names === undefined || !properName.test(names)) continue;
      const found = namesIn(names);
      if (found !== undefined) return found;
    }
    const named = nameAndRole.exec(text)?.groups?.["names"];
    if (named !== undefined) return namesIn(named);
  }
  return undefined;
}
