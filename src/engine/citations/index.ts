/** Reading the citations of a draft, and writing new ones in its own style. A style's folder has its forms alone. */
export { citeAllFix, citeFix, CitationWriter, type CiteOptions, type CitePlace } from "./cite.js";
export { citationStyleIds, citationStyles } from "./styles.js";
