import type { DateMention } from "../../mentions/dates/date.js";

const PLACE = String.raw`(?: (?:the|that|early|late|mid|about|end|middle|beginning|start|of|in|on)){0,4}[ -]$`;
const END = new RegExp(
  String.raw`\b(?:after|against|before|between|by|from|since|than|till|until|up to)${PLACE}`,
  "iu",
);
const SECOND = new RegExp(
  String.raw`\b(?:between|from) [^,.;]{2,30}? (?:and|to|until)${PLACE}`,
  "iu",
);
const FIRST = /^[^,.;]{0,12} (?:and|to|until) /u;
const BETWEEN = /\b(?:between|from) $/iu;

/**
 * Whether a date tells from when or up to when something is counted, and not when it happened: `by Friday`, `since March`, `between Monday
 * and Friday`, `more than in 2019`.
 */
export function isUpTo(plain: string, mention: DateMention): boolean {
  const before = plain.slice(Math.max(0, mention.span.start - 30), mention.span.start);
  return mention.relation !== undefined || END.test(before) || isOfStretch(plain, mention);
}

/** Whether it is one end of a stretch of time: `between Monday and Friday`, `from March to May`. */
export function isOfStretch(plain: string, { span }: DateMention): boolean {
  const before = plain.slice(Math.max(0, span.start - 50), span.start);
  if (SECOND.test(before)) return true;
  return BETWEEN.test(before) && FIRST.test(plain.slice(span.end, span.end + 20));
}
