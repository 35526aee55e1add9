import type { Passage } from "../../../evidence/sourceSet.js";
import type { DateMention } from "../../../mentions/dates/date.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { isDateline, reportDayOf } from "../../../weighing/dateline.js";
import type { Claim } from "../../check.js";
import { figuresIn, madeAs, othersIn, wordsBefore, wordsBehind, type Sum } from "./sum.js";

/** A passage that speaks less of the claim tells no end of what the claim measures. */
const LEAST_SHARE = 0.25;
/** Passages whose dates are paired with those of another. */
const MOST_PAIRED = 4;
const MOST_LOOKED_AT = 12;
/** From here on the two times of a passage are surely those that the claim means. */
const SURE_SHARE = 0.5;

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const MINUTES_A_DAY = 1440;
/** Longer runs from one clock time to another go by days. */
const LONGEST_BY_CLOCK = 16 * HOUR;

/** `since`, `has been`, `for 16 years`, `is 145 years old`: up to the day of the report. */
const UP_TO_NOW = /\b(?:has|have|is|are|now|still)\b/iu;
const BETWEEN_TWO = /^ (?:after|afterwards|apart|before|earlier|late|later)\b/iu;
const BETWEEN = /\b(?:between|from)\b/iu;

/** A date or clock time, and where a source has it; undefined for one of the claim. */
interface End {
  readonly date: DateMention;
  readonly passage: Passage | undefined;
  readonly share: number;
}

/**
 * How long it is from one date or clock time to another: `52 minutes after the collision`, where sources have 2:48 and 3:40, `for three
 * weeks` from 3 to 24 March. Both ends stand in one passage, or in two that speak best of the claim, or one in the claim; of minutes
 * told from one event to another, `eight minutes later`, one end stands anywhere in the sources that speak of it.
 */
export function elapsedOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  const { unit, value } = mention.quantity;
  if (unit.dimension !== "duration" || mention.isAge === true || value === undefined) return [];
  if (mention.per !== undefined) return [];
  return [...betweenTwo(claim, mention), ...upToNow(claim, mention)];
}

function betweenTwo(claim: Claim, mention: FigureMention): readonly Sum[] {
  const spoken = claim.matches.filter(({ share }) => share >= LEAST_SHARE).slice(0, MOST_LOOKED_AT);
  const ends = spoken.map(({ passage, share }) => endsIn(passage, share));
  const own = claim.statement.mentions
    .filter((date) => date.kind === "date")
    .map((date) => ({ date, passage: undefined, share: 1 }));
  const isBetween =
    BETWEEN_TWO.test(wordsBehind(claim, mention)) || BETWEEN.test(wordsBefore(claim, mention));
  const anchored = isBetween ? anchoredEnds(claim, mention) : [];
  const paired = [...anchored, ...(isBetween ? ends.slice(0, MOST_PAIRED) : []), own].flat();
  const groups = [...ends, paired];
  const seen = new Set<string>();
  const between = (from: End, to: End): readonly Sum[] => {
    const length = from === to ? undefined : lengthOf(from.date, to.date, mention);
    if (length === undefined) return [];
    const sum = `${from.date.text} to ${to.date.text}: ${shown(length, mention)}`;
    if (seen.has(sum)) return [];
    seen.add(sum);
    return [sumOf(mention, length, { sum, ends: [from, to] })];
  };
  const near = groups.flatMap((group) =>
    group.flatMap((from) => group.flatMap((to) => between(from, to))),
  );
  const far = timesFarOff(claim, mention, own);
  const apart = ends
    .flat()
    .flatMap((one) => far.flatMap((other) => [...between(one, other), ...between(other, one)]));
  return [...sureIn(claim, mention, ends.flat(), near), ...apart];
}

/** The clock times of the claim and of all sources that speak of it, where it tells minutes from one event to another. */
function timesFarOff(claim: Claim, mention: FigureMention, own: readonly End[]): readonly End[] {
  if (mention.quantity.unit.name !== "minute" || !BETWEEN_TWO.test(wordsBehind(claim, mention)))
    return [];
  const homes = new Set(claim.matches.map(({ passage }) => passage.home));
  const told = [...homes].flatMap(({ passages }) => passages).flatMap((home) => endsIn(home, 0));
  return [...own, ...told].filter(({ date }) => date.grain === "time");
}

/** Clock times in passages that speak little of the claim, but of what it reckons from: `after the collision`. */
function anchoredEnds(claim: Claim, mention: FigureMention): readonly End[] {
  const { terms } = claim.statement;
  const cue = BETWEEN_TWO.exec(wordsBehind(claim, mention))?.[0];
  if (cue === undefined || mention.quantity.unit.toBase > HOUR) return [];
  const from = mention.span.end + cue.length;
  const keys = terms
    .filter(({ span, at, weight }) => at >= 0 && weight >= 0.5 && span.start >= from)
    .filter(({ span }) => !/[,;:]|\band\b/u.test(claim.plain.slice(from, span.start)))
    .map(({ key }) => key);
  return claim.matches
    .filter(({ share }) => share < LEAST_SHARE)
    .filter(({ passage }) => keys.some((key) => passage.statement.places.has(key)))
    .slice(0, MOST_LOOKED_AT)
    .flatMap(({ passage, share }) => endsIn(passage, share))
    .filter(({ date }) => date.grain === "time");
}

/** Another length is wrong where only one passage tells times, two of them, and the claim puts the figure between two events. */
function sureIn(
  claim: Claim,
  mention: FigureMention,
  ends: readonly End[],
  sums: readonly Sum[],
): readonly Sum[] {
  const [only] = sums;
  const isTold =
    sums.length === 1 &&
    ends.length === 2 &&
    ends.every(({ share, date }) => share >= SURE_SHARE && date.grain === "time") &&
    BETWEEN_TWO.test(wordsBehind(claim, mention)) &&
    othersIn(claim, mention).length === 0;
  return only !== undefined && isTold ? [{ ...only, isSure: true }] : sums;
}

/** From a date that a source tells to the day of its report. */
function upToNow(claim: Claim, mention: FigureMention): readonly Sum[] {
  const said = `${wordsBefore(claim, mention)} ${wordsBehind(claim, mention, 20)}`;
  if (!UP_TO_NOW.test(said)) return [];
  return claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .slice(0, MOST_PAIRED)
    .flatMap(({ passage, share }) => {
      const now = reportDayOf(passage.home);
      if (now?.year === undefined) return [];
      const day = `${now.year}-${now.monthAndDay}`;
      const date = { first: day, last: day, grain: "day", text: now.text } as const;
      return endsIn(passage, share).flatMap((from) => {
        const length = daysBetween(from.date, date, mention);
        if (length === undefined) return [];
        const sum = `${from.date.text} to ${now.text}: ${shown(length, mention)}`;
        return [sumOf(mention, length, { sum, ends: [from] })];
      });
    });
}

function endsIn(passage: Passage, share: number): readonly End[] {
  return passage.statement.mentions
    .filter((date) => date.kind === "date")
    .filter((date) => !isDateline(date, passage) && isTold(date))
    .flatMap((date) => [date, ...reckonedFrom(date, passage)])
    .map((date) => ({ date, passage, share }));
}

/** `At 2:53, five minutes after the impact` tells the time of the impact too. */
function reckonedFrom(date: DateMention, { statement, home }: Passage): readonly DateMention[] {
  const { minute } = date.parts;
  const by = figuresIn({ statement }).find(
    ({ span, quantity }) =>
      quantity.unit.dimension === "duration" &&
      quantity.unit.toBase <= HOUR &&
      span.start >= date.span.end &&
      /^,? (?:about |some )?$/u.test(home.source.plain.slice(date.span.end, span.start)),
  );
  if (minute === undefined || by?.quantity.value === undefined) return [];
  const behind = home.source.plain.slice(by.span.end, by.span.end + 20);
  const sign = /^ (?:after|later than) /u.test(behind) ? -1 : behind.startsWith(" before ") ? 1 : 0;
  if (sign === 0) return [];
  const shift = (sign * by.quantity.value * by.quantity.unit.toBase) / MINUTE;
  const parts = { ...date.parts, minute: (minute + shift + MINUTES_A_DAY) % MINUTES_A_DAY };
  return [{ ...date, parts, text: `${date.text} ${sign < 0 ? "−" : "+"} ${by.text}` }];
}

/** `Last year`, `recently` end no span that one could reckon. */
function isTold({ parts: { year, month, day, weekday, minute } }: DateMention): boolean {
  return [year, month, day, weekday, minute].some((part) => part !== undefined);
}

function sumOf(
  mention: FigureMention,
  seconds: number,
  { sum, ends }: { readonly sum: string; readonly ends: readonly End[] },
): Sum {
  const value = Number((seconds / mention.quantity.unit.toBase).toPrecision(9));
  const passages = ends.flatMap(({ passage }) => (passage === undefined ? [] : [passage]));
  return { sum, made: madeAs(mention, value), passages: [...new Set(passages)], isSure: false };
}

function lengthOf(from: DateMention, to: DateMention, mention: FigureMention): number | undefined {
  const [a, b] = [inYearOf(from, to), inYearOf(to, from)];
  const byClock = [from, to].every(({ grain }) => grain === "time");
  return byClock ? clockLength(from, to, mention) : daysBetween(a, b, mention);
}

/** `From 3 March to 24 March 2029`: the year is said once. */
function inYearOf(date: DateMention, other: DateMention): DateMention {
  const { year, month, day } = date.parts;
  const lent = other.parts.year;
  if (year !== undefined || month === undefined || day === undefined || lent === undefined)
    return date;
  const written = [lent, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return { ...date, first: written, last: written };
}

/** From one clock time to the next such one, past midnight where it must be. */
function clockLength(
  { parts: from }: DateMention,
  { parts: to }: DateMention,
  { quantity: { unit } }: FigureMention,
): number | undefined {
  if (unit.toBase > HOUR || from.minute === undefined || to.minute === undefined) return undefined;
  if (from.zone !== undefined && to.zone !== undefined && from.zone !== to.zone) return undefined;
  const minutes = (to.minute - from.minute + MINUTES_A_DAY) % MINUTES_A_DAY;
  const length = minutes * MINUTE;
  return length === 0 || length > LONGEST_BY_CLOCK ? undefined : length;
}

type Dated = Pick<DateMention, "first" | "grain" | "last" | "text">;

/** In seconds, at the coarser precision of the two; undefined where that is coarser than the unit asked for. */
function daysBetween(
  from: Dated,
  to: Dated,
  { quantity: { unit, hedge, value = 0 } }: FigureMention,
): number | undefined {
  if (from.first === undefined || to.first === undefined || unit.toBase < DAY) return undefined;
  const grain =
    [from, to].find((end) => end.grain === "year") ??
    [from, to].find((end) => end.grain === "month") ??
    from;
  const years = Number(to.first.slice(0, 4)) - Number(from.first.slice(0, 4));
  const months = years * 12 + Number(to.first.slice(5, 7)) - Number(from.first.slice(5, 7));
  if (grain.grain === "year")
    return unit.name === "year" && years > 0 ? years * unit.toBase : undefined;
  if (grain.grain === "month")
    return unit.toBase > 20 * DAY && months > 0 ? (months * YEAR) / 12 : undefined;
  if ([from, to].some((end) => end.grain !== "day" && end.grain !== "time")) return undefined;
  const days = (Date.parse(to.first) - Date.parse(from.first)) / 1000;
  if (!(days > 0)) return undefined;
  // "Eight years" have passed until the ninth is full; months and weeks are seldom told with a rest.
  const isWhole = Number.isInteger(value) && hedge === "none" && unit.toBase > 20 * DAY;
  const count = days / unit.toBase;
  return isWhole && Math.abs(count - value) < (unit.name === "year" ? 0.5 : 0.35)
    ? value * unit.toBase
    : days;
}

const YEAR = 31_557_600;

/** `1:45`, `52 minutes`: in the draft's own unit. */
function shown(seconds: number, { quantity: { unit } }: FigureMention): string {
  const value = Number((seconds / unit.toBase).toPrecision(3));
  return `${String(value)} ${unit.name}${value === 1 ? "" : "s"}`;
}
