import { cellAt, indexAt } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { figures } from "../../../mentions/figures/index.js";
import { splitSentences } from "../../../text/splitSentences.js";
import { textOf } from "../../../text/span.js";

/** `$`, `US$`, `€`, `GBP`, and the words for them, as heads write them. */
const CURRENCY =
  /(?<sign>US\$|A\$|C\$|[$€£¥₹])|\b(?<code>USD|EUR|GBP|JPY|CHF|CAD|AUD|INR|CNY|SEK|NOK|DKK|PLN)\b|\b(?<word>dollars|euros?|pounds(?: sterling)?|yen|francs|rupees)\b/iu;
const SCALE =
  /\b(?<thousand>thousands?)\b|'?000s?\b|\b(?<million>millions?|mn|mln)\b|\b(?<billion>billions?|bn)\b|(?<=[$€£])\s?(?<short>m|bn|k)\b/iu;
const PERCENT = /%|\b(?:per ?cent|percentage)\b/iu;
/** Rows and columns that a table's scale is not meant for. */
const UNSCALED =
  /\b(?:per[- ](?:share|head|capita)|EPS|number of|headcount|employees|ratio|rate)\b/iu;

/**
 * A bare number of a table with the unit that its heads give it: `1,243.6` under "(in millions of dollars)" is $1,243.6
 * million, `44.6` in a column `Share (%)` is 44.6%. Undefined where they give none.
 */
export function readCell(inSource: FigureMention, passage: Passage): FigureMention | undefined {
  const { value, unit } = inSource.quantity;
  // "1.1 million shares for $96 million" counts shares, whatever stands over it.
  const isBare =
    (unit.dimension === "count" && inSource.counted === undefined) || isUnscaledMoney(inSource);
  if (!isBare || value === undefined) return undefined;
  const known = cellsRead.get(inSource);
  if (known !== undefined) return known.read;
  const read = readUnited(inSource, passage);
  cellsRead.set(inSource, { read });
  return read;
}

/** `$88.4`: a table's sums have their millions from a head, even where a sign stands in the cell. */
function isUnscaledMoney({ text, quantity }: FigureMention): boolean {
  return quantity.unit.dimension === "money" && !/\p{L}{2}/u.test(text);
}

/** A source's number is read once, however many figures of the draft are compared with it. */
const cellsRead = new WeakMap<FigureMention, { readonly read: FigureMention | undefined }>();

function readUnited(inSource: FigureMention, passage: Passage): FigureMention | undefined {
  if (inSource.quantity.unit.dimension === "money") return readScaled(inSource, passage);
  for (const { before, after } of unitsOf(inSource, passage)) {
    const read = readAlone(`${before}${textOfCore(inSource)}${after}`);
    if (read !== undefined) return { ...inSource, text: read.text, quantity: read.quantity };
  }
  return undefined;
}

/** A sum of money at the scale of its table; undefined where that has none. */
function readScaled(inSource: FigureMention, passage: Passage): FigureMention | undefined {
  const [written] = unitsOf(inSource, passage);
  const scale = /\b(?:thousand|million|billion)\b/u.exec(written?.after ?? "")?.[0];
  if (scale === undefined) return undefined;
  const read = readAlone(`${textOfCore(inSource)} ${scale}`);
  return read === undefined ? undefined : { ...inSource, text: read.text, quantity: read.quantity };
}

/** The one figure of a text, where it is no bare count. */
function readAlone(text: string): FigureMention | undefined {
  const block = { kind: "paragraph", span: { start: 0, end: text.length } } as const;
  const [read] = splitSentences(text, [block]).flatMap((sentence) =>
    figures.find(sentence, { plain: text }),
  );
  return read === undefined || read.quantity.unit.dimension === "count" ? undefined : read;
}

interface Written {
  readonly before: string;
  readonly after: string;
}

/** What heads and notes may say of the unit, the nearest first. */
function unitsOf(inSource: FigureMention, passage: Passage): readonly Written[] {
  const { plain } = passage.home.source;
  const cell = cellAt(passage, indexAt(passage.statement, inSource.span));
  const [first] = passage.cells;
  const rowHead = first?.isRowHead === true ? textOf(plain, first.span) : "";
  // "$(25.1)" and "(3.2)%" say their unit outside the brackets.
  const own = inSource.isNegative === true && cell !== undefined ? textOf(plain, cell.span) : "";
  const near = [own, cell?.head ?? "", rowHead];
  if (near.some((head) => PERCENT.test(head))) return [{ before: "", after: "%" }];
  const isUnscaled = near.some((head) => UNSCALED.test(head));
  const places = [...near, passage.statement.sentence.block.context ?? "", lineOver(passage)];
  const measures = isUnscaled ? [] : places.flatMap((place) => measureIn(place) ?? []);
  const money = places.map((place) => CURRENCY.exec(place)).find((found) => found !== null);
  if (money === undefined) return measures;
  const scale = isUnscaled ? "" : scaleIn(places);
  const { sign, code, word } = money.groups ?? {};
  if (sign !== undefined) return [{ before: sign, after: scale }, ...measures];
  if (code !== undefined) return [{ before: `${code.toUpperCase()} `, after: scale }, ...measures];
  return [{ before: "", after: `${scale} ${(word ?? "").toLowerCase()}` }, ...measures];
}

/** `in thousand tonnes`, `(million litres)`, `in km`: what is measured, where it is no money. */
const MEASURE =
  /(?:\bin |\()(?<scale>(?:thousand|million|billion)s?\b)?(?: of)? ?(?<unit>°[CF]|\p{L}[\p{L}²³/]{0,14}(?: (?:metres|feet|miles|tons|tonnes))?)\)?(?=[\s:,.;)]|$)/u;

/** A head that is nothing but a unit: `Million tonnes`. */
const ALL_MEASURE =
  /^(?<scale>thousand|million|billion)s?(?: of)? (?<unit>\p{L}[\p{L}²³/]{0,14})$/iu;

function measureIn(place: string): Written | undefined {
  const groups = (ALL_MEASURE.exec(place.trim()) ?? MEASURE.exec(place))?.groups ?? {};
  const { scale = "", unit } = groups;
  return unit === undefined
    ? undefined
    : {
        before: "",
        after: `${scale === "" ? "" : ` ${scale.toLowerCase().replace(/s$/u, "")}`} ${unit}`,
      };
}

function scaleIn(places: readonly string[]): string {
  const found = places.map((place) => SCALE.exec(place)).find((match) => match !== null);
  if (found === undefined) return "";
  const { million, billion, short } = found.groups ?? {};
  if (million !== undefined || short?.toLowerCase() === "m") return " million";
  return billion !== undefined || short?.toLowerCase() === "bn" ? " billion" : " thousand";
}

/** The line before the table, where it is a note of units: `(in millions of dollars, except per-share data)`, `(€ million)`. */
function lineOver({ home, at }: Passage): string {
  let place = at;
  while (home.passages[place]?.statement.sentence.block.kind === "row") place -= 1;
  const over = home.passages[place]?.statement.sentence;
  if (over === undefined || over.tokens.length > MOST_IN_NOTE) return "";
  const text = textOf(home.source.plain, over.span);
  return /^\(|\b(?:in|figures|amounts|all)\b/iu.test(text) ? text : "";
}

const MOST_IN_NOTE = 20;

function textOfCore({ text, span, core }: FigureMention): string {
  return text.slice(core.start - span.start, core.end - span.start);
}
