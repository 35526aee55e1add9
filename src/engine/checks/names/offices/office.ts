import type { NameMention } from "../../../mentions/names/name.js";
import type { Span } from "../../../text/span.js";

/** An office that a sentence gives somebody. */
export interface Office {
  readonly bearer: NameMention;
  /** The words that give it, owners aside: `environment secretary`, `leads`. */
  readonly span: Span;
  /** In lower case: `environment secretary`; `leader` for `leads`. */
  readonly role: string;
  /** Names that say whose or what: `Iraqi`, `Conservatives`, `University of Tarnholm`. */
  readonly owners: readonly NameMention[];
  /** Keys of other words with a capital that say so: `Conservative` in `the Conservative leader`. */
  readonly ownerWords: readonly string[];
  /** Keys of common nouns that say so: `company` in `the company's chairman`. */
  readonly ownerNouns: readonly string[];
  /** `the former governor`, `ex-president`. */
  readonly isPast: boolean;
  /** `the governor`, `its chairman`, `Foreign Minister`: the one that is known, not `a governor`. */
  readonly isDefinite: boolean;
  /** Written with a capital right before the name: `Prime Minister Ana Quispe`. */
  readonly isTitle: boolean;
  /** `Crewe becomes interior minister`: who held it before is another. */
  readonly isNew?: true;
  /** `its chairman`: of what stands before. */
  readonly isOfPronoun?: true;
}
