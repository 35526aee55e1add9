/** Reading the citations of a draft, and writing new ones in its own style. A style's folder has its forms alone. */
export {
  citeAllFix,
  citeFix,
  referTo,
  type CiteOptions,
  type CitePlace,
  type Reference,
} from "./cite.js";
export { attributeFix } from "./attribute.js";
export { citationStyleIds, citationStyles } from "./styles.js";
export { toBibtex } from "./export/bibtex.js";
export { toCslJson } from "./export/cslJson.js";
export { citationAt } from "./citationAt.js";
