/** Control words that stand for characters. */
export const characters: ReadonlyMap<string, string> = new Map([
  ["bullet", "•"],
  ["cell", ""],
  ["emdash", "—"],
  ["emspace", " "],
  ["endash", "–"],
  ["enspace", " "],
  ["ldblquote", "“"],
  ["lquote", "‘"],
  ["nestcell", " "],
  ["nestrow", " "],
  ["qmspace", " "],
  ["rdblquote", "”"],
  ["rquote", "’"],
  ["tab", "\t"],
]);

/** Control symbols that stand for characters: `\~` is a fixed space, `\_` a fixed hyphen. */
export const symbols: ReadonlyMap<string, string> = new Map([
  ["\\", "\\"],
  ["_", "-"],
  ["{", "{"],
  ["}", "}"],
  ["~", " "],
]);

/** Groups whose words are shown as left out, and why. */
export const leftOutGroups: ReadonlyMap<string, string> = new Map([
  ["annotation", "comment"],
  ["footer", "page footer"],
  ["footerf", "page footer"],
  ["footerl", "page footer"],
  ["footerr", "page footer"],
  ["header", "page header"],
  ["headerf", "page header"],
  ["headerl", "page header"],
  ["headerr", "page header"],
]);

/** Groups that hold no words of the text. A group that begins with `\*` and is not known is one too. */
export const silentGroups: ReadonlySet<string> = new Set([
  "aftnsep",
  "colortbl",
  "datastore",
  "filetbl",
  "fldinst",
  "ftnsep",
  "ftnsepc",
  "generator",
  "listtable",
  "nonshppict",
  "objdata",
  "object",
  "pict",
  "rxe",
  "tc",
  "themedata",
  "txe",
  "xe",
  "xmlnstbl",
]);

/** Code pages by the number that a font gives for its characters. */
export const codePageOfCharset: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

const labelOfCodePage: ReadonlyMap<number, string> = new Map([
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [10000, "macintosh"],
  [10007, "x-mac-cyrillic"],
  [20866, "koi8-r"],
  [28592, "iso-8859-2"],
  [65001, "utf-8"],
]);

/** The label of a code page; windows-1252 for one that is not known. */
export function labelOf(codePage: number): string {
  if (codePage >= 1250 && codePage <= 1258) return `windows-${String(codePage)}`;
  return labelOfCodePage.get(codePage) ?? "windows-1252";
}
