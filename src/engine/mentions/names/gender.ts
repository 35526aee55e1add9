import { mensNames, womensNames } from "./lists/givenNames.js";
import type { NameMention } from "./name.js";

const WOMEN =
  /\b(?:actress|aunt|baroness|businesswoman|chairwoman|congresswoman|councilwoman|countess|dame|daughter|duchess|empress|girlfriend|grandmother|headmistress|lady|miss|mother|mrs|ms|niece|princess|queen|sister|spokeswoman|stepmother|widow|wife)\b/u;
const MEN =
  /\b(?:baron|boyfriend|brother|businessman|congressman|councilman|duke|emperor|father|grandfather|headmaster|husband|king|lord|monsignor|mr|nephew|pope|prince|sir|son|spokesman|stepfather|uncle|widower)\b/u;

/**
 * Whether `he` or `she` may mean this person as far as titles, kin and common given names tell: not `she` of Mr Crewe, not
 * `he` of Charlotte Waters. Of most names nothing tells, and either may.
 */
export function mayMean(pronoun: string, { words, role, otherRoles = [] }: NameMention): boolean {
  if (pronoun !== "he" && pronoun !== "she") return true;
  const titles = [role, ...otherRoles].map((one) => one?.text ?? "").join(" ");
  const [given = ""] = words.length > 1 ? words : [];
  const isWoman = WOMEN.test(titles) || womensNames.has(given);
  const isMan = MEN.test(titles) || mensNames.has(given);
  if (isWoman === isMan) return true;
  return pronoun === "she" ? isWoman : isMan;
}

/** Whether a name of several words begins with a given name that is common. */
export function hasGivenName({ words }: NameMention): boolean {
  const [given = ""] = words;
  return words.length > 1 && (womensNames.has(given) || mensNames.has(given));
}

/** Whether a capitalised word before a surname shows it to be somebody's: `Richard`, `Ms`. */
export function isGivenOrTitle(word: string): boolean {
  const folded = word.toLowerCase().replace(/\.$/u, "");
  return (
    /^\p{Lu}/u.test(word) &&
    (womensNames.has(folded) || mensNames.has(folded) || /^(?:dr|miss|mrs?|ms)$/u.test(folded))
  );
}
