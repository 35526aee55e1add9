import type { Passage } from "../../evidence/sourceSet.js";
import type { DateMention } from "../../mentions/dates/date.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Claim, Judgement } from "../check.js";

/** A passage that speaks less of the claim dates something else. */
const LEAST_SHARE = 0.25;
const MOST_LOOKED_AT = 12;
/** Between a time and how far another lies from it stands no other clause. */
const LONGEST_GAP = 60;

const DAY = 86_400;
const YEAR = 31_557_600;

const EARLIER = /\b(?:before|behind|earlier|late|overdue|previously|prior)\b/iu;
const LATER = /\b(?:after|afterwards|ahead|early|later|since)\b/iu;

/**
 * A day or a year that lies as far from one that a source tells as the source says, or the claim: `in 2011`, where something was
 * done `in 2019, eight years later`. Clock times are reckoned in `reckonedTime.ts`.
 */
export function shifted(claim: Claim, mention: DateMention): Judgement | undefined {
  const own = durationsOf(claim.statement.mentions);
  for (const { passage, share } of claim.matches.slice(0, MOST_LOOKED_AT)) {
    if (share < LEAST_SHARE || passage.cells.length > 0) continue;
    const told = durationsOf(passage.statement.mentions);
    for (const { from, isAbove } of basesOf(passage)) {
      const near = told.filter((by) =>
        isAbove ? isCountedOn(passage, by) : isBeside(passage, from, by),
      );
      for (const by of [...near, ...own]) {
        if (isOfOneRole(claim, passage, { from, by, mention })) continue;
        const sign = signIn(claim, passage, { from, by, mention });
        if (sign !== 0) return bornOut(mention, passage, { from, by, sign, share });
      }
    }
  }
  return undefined;
}

/** A date that another is reckoned from; `isAbove`: of the sentence before. */
interface Base {
  readonly from: DateMention;
  readonly isAbove: boolean;
}

/**
 * The dates of a passage, or where it has none of its own the last of the sentence before it in its paragraph: `In 1989 they sold it.
 * Eight years later they bought it back.`
 */
function basesOf({ statement, home, at }: Passage): readonly Base[] {
  const own = datesOf(statement.mentions);
  if (own.length > 0) return own.map((from) => ({ from, isAbove: false }));
  const above = home.passages[at - 1]?.statement;
  const last = datesOf(above?.mentions ?? []).at(-1);
  const isOfOne = above?.sentence.block === statement.sentence.block;
  return last !== undefined && isOfOne ? [{ from: last, isAbove: true }] : [];
}

function datesOf(mentions: Passage["statement"]["mentions"]): readonly DateMention[] {
  return mentions.filter((date) => date.kind === "date");
}

/** Whether a length counts on from what was told before: `eight years later`. */
function isCountedOn({ home }: Passage, { span }: FigureMention): boolean {
  return /^ (?:earlier|later)\b/iu.test(home.source.plain.slice(span.end, span.end + 10));
}

function durationsOf(mentions: Passage["statement"]["mentions"]): readonly FigureMention[] {
  return mentions
    .filter((figure) => figure.kind === "figure")
    .filter(
      ({ quantity, isAge, per }) =>
        quantity.unit.dimension === "duration" &&
        quantity.value !== undefined &&
        quantity.bound === "exact" &&
        isAge !== true &&
        per === undefined,
    );
}

function isBeside(
  { home }: Passage,
  { span: from }: DateMention,
  { span: by }: FigureMention,
): boolean {
  const [start, end] = from.end <= by.start ? [from.end, by.start] : [by.end, from.start];
  return end - start <= LONGEST_GAP && !/[.;]/u.test(home.source.plain.slice(start, end));
}

/**
 * Whether both date the same end of one length: `in 1914, three years before his death` beside `in 1911, three years before she died`. Then the
 * one is not reckoned from the other.
 */
function isOfOneRole(claim: Claim, { home }: Passage, { from, by, mention }: Shift): boolean {
  if (claim.statement.mentions.includes(by)) {
    // "In 1935, four years before" lies before what it is reckoned from.
    const word = isFollowedBy(claim, mention, by) ? wordBehind(claim.plain, by) : "";
    return word === "before" && (mention.first ?? "") > (from.first ?? "");
  }
  const there = home.source.plain.slice(from.span.end, by.span.start);
  if (!isOnlyComma(there)) return false;
  return durationsOf(claim.statement.mentions).some(
    (own) =>
      isFollowedBy(claim, mention, own) &&
      own.quantity.unit.toBase * (own.quantity.value ?? 0) ===
        by.quantity.unit.toBase * (by.quantity.value ?? 0) &&
      wordBehind(claim.plain, own) === wordBehind(home.source.plain, by),
  );
}

/** `in 1914 to the vicar, three years before`: the next length behind the date, which no other date parts from it. */
function isFollowedBy(
  { plain, statement }: Claim,
  { span }: DateMention,
  own: FigureMention,
): boolean {
  const between = plain.slice(span.end, Math.max(span.end, own.span.start));
  const isNext = own.span.start > span.end && between.length <= LONGEST_GAP;
  if (!isNext || !/(?:^|, )$/u.test(between) || /[.;]/u.test(between)) return false;
  return datesOf(statement.mentions).every(
    (other) => other.span.start < span.end || other.span.start > own.span.start,
  );
}

function isOnlyComma(between: string): boolean {
  return /^,? (?:about |some )?$/u.test(between);
}

function wordBehind(plain: string, { span }: FigureMention): string {
  return (
    /^ (?<word>\p{L}{1,12})/u.exec(plain.slice(span.end, span.end + 14))?.groups?.["word"] ?? ""
  );
}

interface Shift {
  readonly from: DateMention;
  readonly by: FigureMention;
  readonly mention: DateMention;
}

/** 1 where the date lies so far behind, −1 where before it, 0 where it does not, or nobody says which way. */
function signIn(claim: Claim, passage: Passage, { from, by, mention }: Shift): -1 | 0 | 1 {
  const isOwn = claim.statement.mentions.includes(by);
  const plain = isOwn ? claim.plain : passage.home.source.plain;
  const { span } = isOwn ? claim.statement.sentence : passage.statement.sentence;
  const behind = plain.slice(by.span.end, Math.min(span.end, by.span.end + 30));
  const before = plain.slice(Math.max(span.start, by.span.start - 30), by.span.start);
  const around = `${before} ${behind}`;
  const isCued = EARLIER.test(around) || LATER.test(around);
  if (!isCued) return 0;
  // "Left at 11:15, 45 minutes late" dates what came and what should have been; either may be told of.
  for (const sign of [-1, 1] as const) if (isShiftedBy(mention, from, { by, sign })) return sign;
  return 0;
}

function isShiftedBy(
  mention: DateMention,
  from: DateMention,
  { by, sign }: { readonly by: FigureMention; readonly sign: -1 | 1 },
): boolean {
  const { value = 0, unit, hedge } = by.quantity;
  const seconds = sign * value * unit.toBase;
  if (hedge !== "none") return false;
  if (mention.grain === "year" && unit.name === "year") {
    const [to, start] = [mention.parts.year, from.parts.year];
    return to !== undefined && start !== undefined && to - start === Math.round(seconds / YEAR);
  }
  if (mention.grain !== "day" || from.grain !== "day") return false;
  if (mention.first === undefined || from.first === undefined || unit.toBase < DAY) return false;
  const days = (Date.parse(mention.first) - Date.parse(from.first)) / (DAY * 1000);
  return unit.toBase % DAY === 0 && days === seconds / DAY;
}

function bornOut(
  { span, text }: DateMention,
  passage: Passage,
  {
    from,
    by,
    sign,
    share,
  }: Omit<Shift, "mention"> & { readonly sign: -1 | 1; readonly share: number },
): Judgement {
  const words = by.text.slice(by.core.start - by.span.start, by.core.end - by.span.start);
  const sum = `${from.text} ${sign < 0 ? "−" : "+"} ${words} = ${text}`;
  return {
    span,
    verdict: "supported",
    sureness: 0.85,
    reason: `it follows from the sources: ${sum}`,
    note: sum,
    expected: [],
    grounds: [{ passage, bears: "supports", value: from.text, share }],
    replacements: [],
  };
}
