import type { DateMention } from "../../mentions/dates/date.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Claim, Judgement } from "../check.js";

/** A passage that has less of the claim tells of something else. */
const LEAST_SHARE = 0.3;
const DAY_MINUTES = 1440;
/** Which way from the told time the reckoned one lies. */
const BACK = /^[ ,]{1,2}(?:after|late|later|behind|past)\b/iu;
const AHEAD = /^[ ,]{1,2}(?:ahead|before|earlier|early)\b/iu;

/**
 * A clock time that follows from another and from how far it lies off: `due at 10:30 p.m.` where a source has `left at 11:15 p.m., 45 minutes
 * late`. Undefined where nothing leads to it.
 */
export function reckonedTime(claim: Claim, mention: DateMention): Judgement | undefined {
  const { minute } = mention.parts;
  if (mention.grain !== "time" || minute === undefined) return undefined;
  for (const { passage, share } of claim.matches) {
    if (share < LEAST_SHARE) break;
    const sum = sumIn(passage, minute);
    if (sum !== undefined)
      return {
        span: mention.span,
        verdict: "supported",
        sureness: 0.85,
        reason: `it follows from the sources: ${sum}`,
        note: sum,
        expected: [],
        grounds: [{ passage, bears: "supports", share }],
        replacements: [],
      };
  }
  return undefined;
}

function sumIn({ statement, home }: Passage, wanted: number): string | undefined {
  const times = statement.mentions
    .filter((other) => other.kind === "date")
    .filter(({ grain }) => grain === "time");
  const lengths = statement.mentions.filter((other) => other.kind === "figure");
  for (const length of lengths) {
    const minutes = minutesOf(length);
    if (minutes === undefined) continue;
    const behind = home.source.plain.slice(length.core.end, length.core.end + 12);
    const sign = BACK.test(behind) ? -1 : AHEAD.test(behind) ? 1 : 0;
    const from = times.find(
      ({ parts }) =>
        sign !== 0 &&
        (parts.minute ?? -1) >= 0 &&
        isAt((parts.minute ?? 0) + sign * minutes, wanted),
    );
    if (from !== undefined) return `${from.text} ${sign < 0 ? "−" : "+"} ${length.text}`;
  }
  return undefined;
}

function isAt(minute: number, wanted: number): boolean {
  return (minute + DAY_MINUTES) % DAY_MINUTES === wanted;
}

/** A length of time in minutes; undefined for what is none, or no whole number of minutes. */
export function minutesOf({ quantity }: FigureMention): number | undefined {
  const { unit, value } = quantity;
  if (value === undefined) return undefined;
  if (unit.name === "minute") return value;
  return unit.name === "hour" ? 60 * value : undefined;
}
