import type { Passage } from "../reader.js";

const word = "\\p{Lu}[\\p{L}.'’-]{0,30}";
const name = `${word}(?: (?:(?:al|bin|da|de|del|der|di|el|la|le|van|von) ){0,2}${word}){1,4}`;

// "By Jo Ray and Ana Li in Port Ansel", "Interview: Jo Ray", "Author: Jo Ray", "By JO RAY, Staff Writer"
const byline = new RegExp(
  `^(?:(?:written |words |report |interview )?by|author|interview|words|text)(?: ?:)? (?<names>${name}(?:(?:,| and| &|, and) ${name}){0,4})(?=$|[\\s,;|·•(])`,
  "iu",
);
const properName = new RegExp(`^${name}`, "u");

const longestByline = 160;

/** Who wrote the article: the first byline near its start, `Jo Ray, Ana Li`. */
export function findAuthor(passages: readonly Passage[]): string | undefined {
  for (const passage of passages.slice(0, 20)) {
    if (passage.text.length > longestByline) continue;
    const text = passage.text.replace(/\s+/gu, " ");
    const names = byline.exec(text)?.groups?.["names"];
    if (names === undefined || !properName.test(names)) continue;
    return names
      .split(/,? and | & |, /u)
      .map((part) => untilLowerCase(part))
      .filter((part) => part !== "")
      .join(", ");
  }
  return undefined;
}

// The byline's pattern does not mind case ("BY"), so what follows the name in lower case is cut off here: "in Geneva".
function untilLowerCase(part: string): string {
  return (properName.exec(part)?.[0] ?? "").trim();
}
