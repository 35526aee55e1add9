import type { DateMention } from "../../../mentions/dates/date.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { Claim } from "../../check.js";
import { madeAs, wordsBehind, type Sum } from "./sum.js";

const LEAST_SHARE = 0.3;
const DAY_MINUTES = 1440;
/** `52 minutes after the collision`, `three hours before dawn`. */
const RECKONED = /^ (?:after|before|earlier|later)\b/iu;

/**
 * The minutes between two clock times that the sources tell, or the draft and they: `52 minutes after the collision` where it came at 2:48 a.m.
 * and help at 3:40. One of the two stands where the sources speak of the claim.
 */
export function clocksOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  const { name } = mention.quantity.unit;
  if (name !== "minute" || !RECKONED.test(wordsBehind(claim, mention, 20))) return [];
  const speaking = claim.matches.filter(({ share }) => share >= LEAST_SHARE);
  const homes = new Set(claim.matches.map(({ passage }) => passage.home));
  const all = [...homes].flatMap(({ passages }) => passages).flatMap(timesIn);
  const own = timesOf(claim.statement.mentions);
  return speaking.flatMap(({ passage }) =>
    timesIn(passage).flatMap((one) =>
      [...all, ...own.map((time) => ({ time, passage }))].flatMap((other) =>
        between(mention, one, other),
      ),
    ),
  );
}

interface Told {
  readonly time: DateMention;
  readonly passage: Passage;
}

function timesIn(passage: Passage): readonly Told[] {
  return timesOf(passage.statement.mentions).map((time) => ({ time, passage }));
}

function timesOf(mentions: Claim["statement"]["mentions"]): readonly DateMention[] {
  return mentions
    .filter((other) => other.kind === "date")
    .filter(({ grain, parts }) => grain === "time" && parts.minute !== undefined);
}

function between(mention: FigureMention, one: Told, other: Told): readonly Sum[] {
  const [from = 0, to = 0] = [one, other].map(({ time }) => time.parts.minute ?? 0);
  if (from === to || one.time.parts.zone !== other.time.parts.zone) return [];
  const gap = Math.abs(from - to);
  const minutes = Math.min(gap, DAY_MINUTES - gap);
  const made = madeAs(mention, minutes, 1);
  const sum = `${one.time.text} to ${other.time.text}: ${made.text} minutes`;
  return [{ sum, made, passages: [...new Set([one.passage, other.passage])], isSure: false }];
}
