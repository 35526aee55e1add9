import type { Passage } from "../../../evidence/sourceSet.js";
import type { DateMention } from "../../../mentions/dates/date.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import { madeAs, wordsBefore, wordsBehind, type Sum } from "./sum.js";

const LEAST_SHARE = 0.3;

/** `from 1986 to 1992`, `1986-1992`, `between 1986 and 1992`. */
const JOINED = /^ ?(?:[–-]|to|till|until|and) ?$/u;
const LATER = /^ (?:later|afterwards|after that)\b/iu;
const FIRST =
  /\b(?:first|biggest|largest|longest|worst|best|highest|lowest)\b[^.;]{1,50}\b(?:in|for)(?: (?:some|about|almost|nearly))? $/iu;
/** `for six years`, `kept the post for 28 years`, `her six years as president`. */
const FOR =
  /\b(?:for|her|his|its|lasted|spent|the|their|took|within|after)(?: (?:about|almost|just under|just over|more than|nearly|some))? $/iu;

/**
 * How many years lie between two that a source tells: `for six years` from `1986 to 1992`, `39 years later` from the draft's own
 * 1959 and the source's 1998, `the first in 27 years` from `since 1998`.
 */
export function lastingOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  const { unit, value } = mention.quantity;
  if (mention.isAge === true || unit.name !== "year" || value === undefined) return [];
  const before = wordsBefore(claim, { ...mention, span: mention.core });
  if (LATER.test(wordsBehind(claim, mention, 20))) return later(claim, mention);
  if (FIRST.test(before)) return since(claim, mention);
  return FOR.test(before) ? ranged(claim, mention) : [];
}

/** From the draft's own year on. */
function later(claim: Claim, mention: FigureMention): readonly Sum[] {
  const own = yearsOf(claim.statement.mentions).filter(
    ({ span }) => span.end <= mention.span.start,
  );
  const from = own.at(-1);
  if (from === undefined) return [];
  return claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage }) => {
      const told = yearsOf(passage.statement.mentions);
      const others = told.filter(({ parts }) => yearOf(parts) > yearOf(from.parts));
      const hasBoth = told.some(({ parts }) => parts.year === from.parts.year);
      const isSure = hasBoth && others.length === 1 && told.length === 2 && own.length === 1;
      return others.map((to) => between(mention, { from, to, passage, isSure }));
    });
}

/** From one end of a source's range to the other. */
function ranged(claim: Claim, mention: FigureMention): readonly Sum[] {
  return claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage }) => {
      const told = yearsOf(passage.statement.mentions);
      return told.flatMap((from, at) => {
        const to = told[at + 1];
        if (to === undefined || yearOf(to.parts) <= yearOf(from.parts)) return [];
        const gap = passage.home.source.plain.slice(from.span.end, to.span.start);
        return JOINED.test(gap) ? [between(mention, { from, to, passage, isSure: false })] : [];
      });
    });
}

/** `The first strike since 1998`, told in 2025. */
function since(claim: Claim, mention: FigureMention): readonly Sum[] {
  return claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage }) => {
      const now = passage.home.source.published ?? passage.home.source.updated;
      return yearsOf(passage.statement.mentions)
        .filter(({ relation }) => relation === "since" && now !== undefined)
        .map((from) => {
          const year = Number((now ?? "").slice(0, 4));
          const made = madeAs(mention, year - yearOf(from.parts), 1);
          const sum = `${from.text} to ${String(year)}: ${made.text} years`;
          return { sum, made, passages: [passage], isSure: true };
        });
    });
}

function between(
  mention: FigureMention,
  {
    from,
    to,
    passage,
    isSure,
  }: {
    readonly from: DateMention;
    readonly to: DateMention;
    readonly passage: Passage;
    readonly isSure: boolean;
  },
): Sum {
  const made = madeAs(mention, yearOf(to.parts) - yearOf(from.parts), 1);
  return {
    sum: `${from.text} to ${to.text}: ${made.text} years`,
    made,
    passages: [passage],
    isSure,
  };
}

function yearsOf(mentions: Passage["statement"]["mentions"]): readonly DateMention[] {
  return mentions
    .filter((date) => date.kind === "date")
    .filter(({ parts }) => parts.year !== undefined);
}

function yearOf({ year = 0 }: DateMention["parts"]): number {
  return year;
}
