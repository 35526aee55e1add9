/** Commands that stand for characters. A brace or a blank behind them is swallowed. */
export const symbols: ReadonlyMap<string, string> = new Map([
  ["AA", "Å"],
  ["AE", "Æ"],
  ["L", "Ł"],
  ["O", "Ø"],
  ["OE", "Œ"],
  ["P", "¶"],
  ["S", "§"],
  ["aa", "å"],
  ["ae", "æ"],
  ["degree", "°"],
  ["dots", "…"],
  ["euro", "€"],
  ["l", "ł"],
  ["ldots", "…"],
  ["o", "ø"],
  ["oe", "œ"],
  ["pounds", "£"],
  ["quad", " "],
  ["qquad", " "],
  ["ss", "ß"],
  ["textasciitilde", "~"],
  ["textbackslash", "\\"],
  ["textdegree", "°"],
  ["textdollar", "$"],
  ["textellipsis", "…"],
  ["textemdash", "—"],
  ["textendash", "–"],
  ["texteuro", "€"],
  ["textquotedblleft", "“"],
  ["textquotedblright", "”"],
  ["textquoteleft", "‘"],
  ["textquoteright", "’"],
  ["textsterling", "£"],
]);

/** One character behind a backslash, and what it stands for. */
export const escapes: ReadonlyMap<string, string> = new Map([
  ["#", "#"],
  ["$", "$"],
  ["%", "%"],
  ["&", "&"],
  ["_", "_"],
  ["{", "{"],
  ["}", "}"],
  [" ", " "],
  [",", "\u2009"],
  [";", " "],
  [":", " "],
  ["!", ""],
  ["/", ""],
  ["-", ""],
  ["@", ""],
]);

/** Accents over the letter that follows, as combining characters. */
export const accents: ReadonlyMap<string, string> = new Map([
  ["'", "\u0301"],
  ["`", "\u0300"],
  ["^", "\u0302"],
  ['"', "\u0308"],
  ["~", "\u0303"],
  ["=", "\u0304"],
  [".", "\u0307"],
  ["H", "\u030B"],
  ["c", "\u0327"],
  ["d", "\u0323"],
  ["k", "\u0328"],
  ["r", "\u030A"],
  ["u", "\u0306"],
  ["v", "\u030C"],
]);

/** Commands whose argument is a heading. */
export const headings: ReadonlySet<string> = new Set([
  "chapter",
  "paragraph",
  "part",
  "section",
  "subparagraph",
  "subsection",
  "subsubsection",
]);

/** How many arguments of a command are no prose; those behind them are. Of commands that are not here every argument is prose. */
export const silentArguments: ReadonlyMap<string, number> = new Map([
  ["addbibresource", 1],
  ["bibitem", 1],
  ["bibliography", 1],
  ["bibliographystyle", 1],
  ["color", 1],
  ["cref", 1],
  ["Cref", 1],
  ["colorbox", 1],
  ["date", 1],
  ["eqref", 1],
  ["fontsize", 2],
  ["foreignlanguage", 1],
  ["graphicspath", 1],
  ["href", 1],
  ["hspace", 1],
  ["hyperref", 0],
  ["include", 1],
  ["includegraphics", 1],
  ["input", 1],
  ["label", 1],
  ["newcommand", 2],
  ["newpage", 0],
  ["pageref", 1],
  ["pagestyle", 1],
  ["ref", 1],
  ["renewcommand", 2],
  ["resizebox", 2],
  ["rule", 2],
  ["selectlanguage", 1],
  ["setcounter", 2],
  ["setlength", 2],
  ["textcolor", 1],
  ["thispagestyle", 1],
  ["url", 1],
  ["usepackage", 1],
  ["vspace", 1],
]);

/** Commands that are left out with all they hold, and the reason that the report gives. */
export const leftOutCommands: ReadonlyMap<string, string> = new Map([
  ["footnote", "footnote"],
  ["footnotetext", "footnote"],
  ["index", "index entry"],
  ["marginpar", "note in the margin"],
  ["sout", "struck out"],
  ["thanks", "footnote"],
  ["todo", "note in the margin"],
]);

/** Environments that are left out as they stand, to their very end, and the reason that the report gives. */
const leftOutEnvironments: ReadonlyMap<string, string> = new Map([
  ["Verbatim", "code block"],
  ["comment", "comment"],
  ["filecontents", "code block"],
  ["lstlisting", "code block"],
  ["minted", "code block"],
  ["thebibliography", "list of sources"],
  ["tikzpicture", "image"],
  ["verbatim", "code block"],
]);

/** Environments that hold formulas; each may have a star. */
const mathEnvironments: ReadonlySet<string> = new Set([
  "align",
  "alignat",
  "displaymath",
  "eqnarray",
  "equation",
  "flalign",
  "gather",
  "math",
  "multline",
]);

/** Environments of rows and cells, and how many arguments stand before the first row. */
export const tableEnvironments: ReadonlyMap<string, number> = new Map([
  ["longtable", 1],
  ["tabular", 1],
  ["tabular*", 2],
  ["tabularx", 2],
]);

/** Why an environment is left out; undefined for one that holds prose. */
export function reasonToLeaveOut(environment: string): string | undefined {
  const name = environment.replace("*", "");
  return mathEnvironments.has(name) ? "formula" : leftOutEnvironments.get(name);
}

/** `~\\cite[p.~12]{wire,post}` at the beginning of what follows, of whatever package. */
export const citation =
  /^~?\\[A-Za-z]{0,8}cite(?:p|t|alp|author|year|num)?\*?(?:\[[^\]\n]{0,80}\]){0,2}\{[^{}\n]{0,300}\}/u;
