import type { Sentence } from "../../text/sentence.js";
import { contains } from "../../text/span.js";
import { formsAt } from "../formsAt.js";
import type { MentionKind, ReadingContext } from "../mention.js";
import { ageDecades, ages } from "./ages.js";
import { bracketedIn, withoutBrackets } from "./bracketed.js";
import { cardinals } from "./cardinals.js";
import { isChangeAt } from "./changeValue.js";
import { compareFigures } from "./compareFigures.js";
import { findCounted } from "./counted.js";
import type { FigureMention, Quantity } from "./figure.js";
import type { FigureForm, Reading } from "./figureForm.js";
import { isFormerAt } from "./formerValue.js";
import { readLeads, type Lead } from "./leads.js";
import { findLexemes, isHyphen, type Lexeme } from "./lexemes.js";
import { withLentUnits } from "./lentUnit.js";
import { listedOnes } from "./listedOnes.js";
import { magnitudes } from "./magnitudes.js";
import { measures } from "./measures.js";
import { money } from "./money.js";
import { multiples } from "./multiples.js";
import { perTimeAt } from "./perTime.js";
import { percentages, points } from "./percentages.js";
import { quantityOf } from "./quantityOf.js";
import { ranks } from "./ranks.js";
import { ratios } from "./ratios.js";
import { readNumeral, startsNumeral } from "./readNumeral.js";
import { rewriteFigure } from "./rewriteFigure.js";
import { scores } from "./scores.js";
import { fractionShares, oddsShares } from "./shares.js";
import { standingAt } from "./standing.js";
import { temperatures } from "./temperatures.js";
import { vagueCounts } from "./vagueCounts.js";
import { zeroCounts } from "./zeroCounts.js";

/** The forms of figures. The first that reads at a place wins, so the more telling stand first and bare counts last. */
export const figureForms: readonly FigureForm[] = [
  magnitudes,
  ages,
  ageDecades,
  ratios,
  money,
  points,
  percentages,
  temperatures,
  oddsShares,
  multiples,
  measures,
  fractionShares,
  ranks,
  scores,
  vagueCounts,
  zeroCounts,
  listedOnes,
  cardinals,
];

/** Figures: counts, money, shares, measures, ranks, scores, with their bounds, hedges and what they count. */
export const figures: MentionKind<FigureMention> = {
  kind: "figure",
  find: findFigures,
  compare: compareFigures,
  rewrite: rewriteFigure,
};

function findFigures(
  sentence: Sentence,
  { plain, numbers }: ReadingContext,
): readonly FigureMention[] {
  const negatives = bracketedIn(sentence, plain);
  const all = findLexemes(plain, sentence.span, numbers);
  const lexemes = withoutBrackets(all, negatives, sentence);
  const mentions: FigureMention[] = [];
  let at = 0;
  let floor = 0;
  while (at < lexemes.length) {
    const found = readFirst(lexemes, at);
    if (found === undefined) {
      at = endOfUnread(lexemes, at);
      continue;
    }
    const { reading } = found;
    const lead = readLeads(lexemes, { start: reading.start, end: reading.end, floor });
    const mention = toMention(plain, lexemes, { ...found, lead });
    const isNegative =
      mention !== undefined && negatives.some((one) => contains(one, mention.core));
    if (mention !== undefined)
      mentions.push(isNegative ? { ...mention, isNegative: true } : mention);
    at = lead.end;
    floor = lead.end;
  }
  return withLentUnits(mentions, plain);
}

interface Found {
  readonly form: FigureForm;
  readonly reading: Reading;
}

const formsOf = formsAt(figureForms);

function readFirst(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  for (const form of formsOf(lexeme)) {
    const reading = form.read(lexemes, at);
    if (reading !== undefined) return { form, reading };
  }
  return undefined;
}

/**
 * A number that no form wants is passed over as a whole, with what a hyphen joins to it: the `five` of a refused
 * `twenty-five` is no figure, nor is the `6` of `paragraphs 5-6`.
 */
function endOfUnread(lexemes: readonly Lexeme[], at: number): number {
  const lexeme = lexemes[at];
  if (lexeme === undefined || formsOf(lexeme).length === 0 || !startsNumeral(lexeme)) return at + 1;
  if (lexeme.lower === "a" || lexeme.lower === "an") return at + 1;
  let end = readNumeral(lexemes, at)?.end;
  if (end === undefined) return at + 1;
  while (isHyphen(lexemes, end) && lexemes[end + 1]?.kind === "number") end += 2;
  return end;
}

function toMention(
  plain: string,
  lexemes: readonly Lexeme[],
  { form, reading, lead }: Found & { readonly lead: Lead },
): FigureMention | undefined {
  const first = lexemes[lead.start];
  const last = lexemes[lead.end - 1];
  const coreFirst = lexemes[reading.start];
  const coreLast = lexemes[reading.end - 1];
  if (
    first === undefined ||
    last === undefined ||
    coreFirst === undefined ||
    coreLast === undefined
  ) {
    return undefined;
  }
  const { start } = first;
  const counted = findCounted(lexemes, reading);
  const per = perTimeAt(lexemes, lead.end);
  const standing = standingAt(lexemes, lead);
  const quantity = quantityOf(reading, lead);
  // "A 30-metre tower", "a $5 million tower": the unit is the noun's.
  const isMeasured =
    !/^(?:count|money)$/u.test(quantity.unit.dimension) &&
    !plain.slice(start, last.end).includes("-");
  return {
    kind: "figure",
    span: { start, end: last.end },
    text: plain.slice(start, last.end),
    core: { start: coreFirst.start, end: coreLast.end },
    quantity,
    ...(counted === undefined ? {} : { counted }),
    ...(per === undefined ? {} : { per }),
    ...(form === ages || form === ageDecades || isOld(lexemes, lead.end, quantity)
      ? { isAge: true }
      : {}),
    ...(isChangeAt(lexemes, { ...lead, isMeasured }) ? { isChange: true } : {}),
    ...(isFormerAt(lexemes, lead) ? { isFormer: true } : {}),
    ...(standing === undefined ? {} : { standing }),
  };
}

/** `between 18 and 85 years old`. */
function isOld(lexemes: readonly Lexeme[], end: number, { unit }: Quantity): boolean {
  return unit.name === "year" && lexemes[end]?.lower === "old";
}
