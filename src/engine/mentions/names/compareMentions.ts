import type { Likeness } from "../mention.js";
import { compareNames } from "./compareNames.js";
import type { NameMention, NameType } from "./name.js";

/** Names of one person, place or organisation are the same in any spelling; a person and a place can't be compared. */
export function compareMentions(inDraft: NameMention, inSource: NameMention): Likeness {
  if (compareNames(inDraft, inSource) !== "different") return "same";
  const [a, b] = [sortOf(inDraft.type), sortOf(inSource.type)];
  return a === b || a === "other" || b === "other" ? "different" : "incomparable";
}

/** A nationality stands where a country may stand. */
function sortOf(type: NameType): NameType {
  return type === "demonym" ? "place" : type;
}
