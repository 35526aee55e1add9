import { fitOf } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { DateMention } from "../../../mentions/dates/date.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import { birthFor, type Birth } from "./births.js";
import { madeAs, type Sum } from "./sum.js";

/** A date fits the claim at least so well, and hardly less than the best. */
const LEAST_FIT = 0.3;
const BEHIND_BEST = 0.1;
/** From here on the date is surely that of what the claim tells. */
const SURE_FIT = 0.6;

/** The end of a span: `from 1979 to 1983`. */
const ENDS = /(?:\b(?:to|till|until|and)|[–-])\s?$/u;
const BEGINS = /\b(?:appointed|became|become|began|elected|joined|made|married|started)\b/iu;

interface Event {
  readonly date: DateMention;
  readonly passage: Passage | undefined;
  readonly fit: number;
}

/**
 * How old somebody was, from the birth and the date of what the claim tells: `At 48 she became minister`, born in April 1931,
 * minister in October 1979. Where only years are known, two ages are possible.
 */
export function ageOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  if (mention.isAge !== true || mention.quantity.value === undefined) return [];
  const birth = birthFor(claim);
  if (birth === undefined) return [];
  const events = eventsOf(claim, mention, birth);
  const spans = events.map((event) => ({ event, ages: agesAt(birth.date, event.date) }));
  const isOne = new Set(spans.map(({ ages }) => ages.join())).size === 1;
  return spans.flatMap(({ event, ages }) => {
    const isSure = isOne && event.fit >= SURE_FIT;
    return ages.map((age) => ({
      sum: `born ${birth.date.text}, ${event.date.text}: ${[...new Set(ages)].join(" or ")}`,
      made: madeAs(mention, age, 1),
      passages: [birth.passage, ...(event.passage === undefined ? [] : [event.passage])],
      isSure,
    }));
  });
}

/** The dates of what the claim tells: its own, or those of the passages that tell it. */
function eventsOf(claim: Claim, mention: FigureMention, birth: Birth): readonly Event[] {
  const { statement, plain } = claim;
  const own = statement.mentions.filter((date) => date.kind === "date").filter(isYeared);
  const [only] = own;
  if (only !== undefined) {
    const before = plain.slice(Math.max(0, only.span.start - 12), only.span.start);
    const isWhen = own.length === 1 && /\b(?:in|on)(?: \p{L}{1,9})? $/iu.test(before);
    return isWhen ? [{ date: only, passage: undefined, fit: 1 }] : [];
  }
  const isBeginning = BEGINS.test(
    plain.slice(statement.sentence.span.start, statement.sentence.span.end),
  );
  const found = claim.matches
    .filter(({ share }) => share >= LEAST_FIT)
    .flatMap(({ passage }) =>
      passage.statement.mentions
        .filter((date) => date.kind === "date")
        .filter(isYeared)
        .filter((date) => date.first !== birth.date.first && !(isBeginning && isEnd(date, passage)))
        .map((date) => {
          const around = date.span;
          const { share } = fitOf({ claim: statement, without: mention.span, passage, around });
          return { date, passage, fit: share };
        }),
    );
  const best = Math.max(0, ...found.map(({ fit }) => fit));
  return found.filter(({ fit }) => fit >= LEAST_FIT && fit >= best - BEHIND_BEST);
}

function isYeared({ first, parts }: DateMention): boolean {
  return first !== undefined && parts.year !== undefined;
}

function isEnd({ span }: DateMention, { home }: Passage): boolean {
  return ENDS.test(home.source.plain.slice(Math.max(0, span.start - 8), span.start));
}

/** The ages that the two dates leave possible: one, or two where a day or a month is not told. */
export function agesAt(birth: DateMention, event: DateMention): readonly number[] {
  const least = fullYears(birth.last ?? birth.first ?? "", event.first ?? "");
  const most = fullYears(birth.first ?? "", event.last ?? event.first ?? "");
  return [...new Set([least, most])].filter((age) => age >= 0);
}

/** Full years from one day to another, each as `YYYY-MM-DD`. */
function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
