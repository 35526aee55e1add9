import type { Span } from "../../text/span.js";
import type { MentionBase } from "../mention.js";

/** A proper name as read, without title and possessive ending: `Abbas Araghchi`, `Syrian Observatory for Human Rights`, `Iranian`. */
export interface NameMention extends MentionBase<"name"> {
  readonly type: NameType;
  /** The words that make the name, folded (lower case, no diacritics, straight apostrophes, `al-` split off): `["abbas", "araghchi"]`. */
  readonly words: readonly string[];
  /** Title or office right before or after it, in lower case, with its place: `foreign minister`, `spokesperson`. */
  readonly role?: NamedRole;
  /** Further ones, as in `the mayor, Dr. Anna Crewe, a surgeon`. */
  readonly otherRoles?: readonly NamedRole[];
  /** How sure it is that this is a name and no capitalised common word. 0 to 1. */
  readonly sureness: number;
}

/** A title or an office as written, in lower case. */
export interface NamedRole {
  readonly span: Span;
  readonly text: string;
}

/** What sort of thing bears the name; `demonym`: `Iranian`, `Turkish`; `other` where nothing tells. */
export type NameType = "demonym" | "organisation" | "other" | "person" | "place";
