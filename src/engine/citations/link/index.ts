import type { CitationStyle } from "../citation.js";
import { addressOf } from "../addresses.js";

// "([Outlet](https://…))", "[said so](<a file.txt>)"; no picture.
const MARK =
  /(?<open>\(\s?)?(?<!!)\[[^[\]\n]{1,200}\]\((?:<(?<bracketed>[^<>\n]{1,500})>|(?<bare>[^\s()<>]{1,500}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200})?))(?: "[^"\n]{0,200}")?\)(?<close>(?:, p\. [^)\n]{1,20})?\s?\))?/gu;

/** Links in brackets: `([Newsweek](https://…))`. A link in the running text cites, too. */
export const link: CitationStyle = {
  id: "link",
  notes: undefined,
  writesNotes: false,
  place: "before",
  gap: " ",
  findMarks: (raw) =>
    [...raw.matchAll(MARK)].map(({ 0: whole, index, groups = {} }) => {
      const { open = "", close = "", bracketed, bare } = groups;
      const enclosed = open !== "" && close !== "";
      return {
        start: enclosed ? index : index + open.length,
        end: index + whole.length - (enclosed ? 0 : close.length),
        style: "link",
        labels: [bracketed ?? bare ?? ""],
      };
    }),
  writeMark: ({ draft, source, label, page }) =>
    `([${label.replace(/[[\]\\]/gu, "")}](${addressOf(source, draft.path)})${page === undefined ? "" : `, p. ${page}`})`,
  writeHead: (label) => label,
};
