import type { MentionKind } from "../mention.js";
import { compareMentions } from "./compareMentions.js";
import type { NameMention } from "./name.js";
import { namesIn } from "./namesIn.js";
import { rewriteName } from "./rewriteName.js";

export { compareNames, type NameLikeness } from "./compareNames.js";
export { compareRoles } from "./compareRoles.js";
export { buildEntities, type Entity, type EntityTable, type NameLookup } from "./entities.js";
export type { SourceNames } from "./forms.js";
export { learnNames, mergeEvidence, type LearnedNames, type NameEvidence } from "./evidence.js";
export { countryNamed, countryOfCapital } from "./gazetteer.js";
export { nameBookOf, type NameBook, type NameRules } from "./nameRules.js";
export { namesIn };

/**
 * Proper names: people, places, organisations, nationalities, products. `find` reads a sentence by itself; `namesIn`
 * reads it with what the whole text does with its words, which is surer about the first word of a sentence.
 */
export const names: MentionKind<NameMention> = {
  kind: "name",
  find: (sentence, context) => namesIn(sentence, context),
  compare: compareMentions,
  rewrite: rewriteName,
};
