import { presence, strength } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Term } from "../evidence/statement.js";
import { dateKeys } from "../evidence/words/dateKeys.js";
import type { DateMention, Grain } from "../mentions/dates/date.js";
import { dates } from "../mentions/dates/index.js";
import type { MentionBase } from "../mentions/mention.js";
import { overlaps } from "../text/span.js";
import { isKnownTo } from "./quantity/isScopedApart.js";
import type { Weighed, Weights } from "./weighed.js";

/** A support that fits this much less well than the best tells nothing of the scope. */
const AS_WELL = 0.15;

/**
 * Whether the claim says, with the supporting passage and without the other, of whom, of what or of when it speaks:
 * `the USGS measured 6.2` is not disputed by another institute's 6.1, nor a quarter's figure by a year's. A name and a time
 * are enough in one of the supporting passages; words that one of the best does without tell no count
 * apart, but which of several events a date is of.
 */
export function isOfOtherScope<M extends MentionBase<string>>(
  { claim, mention, supports }: Pick<Weights<M>, "claim" | "mention" | "supports">,
  other: Weighed<M>,
): boolean {
  const most = Math.max(0, ...supports.map(({ share }) => share));
  const isDate = mention.kind === "date";
  let isOfOther = !isDate;
  for (const one of supports) {
    const scope = scopeOf({ claim, mention }, one, other);
    if (scope.isOfAnother || isDatedApart({ claim, mention }, one, other)) return true;
    if (isDate) isOfOther ||= scope.isOfOther;
    else if (one.share >= most - AS_WELL) isOfOther &&= scope.isOfOther;
  }
  return isOfOther;
}

/** Whether claim and supporting passage name somebody, or say much, that the other passage knows nothing of. */
function scopeOf<M extends MentionBase<string>>(
  { claim, mention }: Pick<Weights<M>, "claim" | "mention">,
  support: Weighed<M>,
  other: Weighed<M>,
): { readonly isOfAnother: boolean; readonly isOfOther: boolean } {
  const shared = claim.statement.terms.filter(
    (term) =>
      term.at >= 0 &&
      !overlaps(term.span, mention.span) &&
      presence(term, support.passage.statement).found >= 0.9,
  );
  const missing = shared.filter(
    (term) => strength(term, other.passage, { there: undefined, neighbours: false }) === 0,
  );
  const isOfAnother = missing.some(
    (term) => term.entities.length > 0 && !isKnownTo(other.passage, term, claim.statement),
  );
  const [all, few] = [shared, missing].map((terms) => terms.filter(isTelling).length);
  const isOfOther = few !== undefined && few >= MISSING_WORDS && few > MISSING_SHARE * (all ?? 0);
  return { isOfAnother, isOfOther };
}

/** So many telling words that only the supporting passage has, and such a share, make another thing of it. */
const MISSING_WORDS = 2;
const MISSING_SHARE = 0.45;

function isTelling({ weight }: Term): boolean {
  return weight >= 1;
}

/** Times that reports are of; a day they often leave unsaid. */
const PERIODS: ReadonlySet<Grain> = new Set(["decade", "month", "quarter", "season", "year"]);

/** Whether the claim gives a period that the supporting passage gives, or stands under, and the other does not. */
function isDatedApart<M extends MentionBase<string>>(
  { claim, mention }: Pick<Weights<M>, "claim" | "mention">,
  support: Weighed<M>,
  other: Weighed<M>,
): boolean {
  return claim.statement.mentions
    .filter((time) => time.kind === "date")
    .filter(({ grain, span }) => PERIODS.has(grain) && !overlaps(span, mention.span))
    .some((time) => isOfTime(support.passage, time) && !isOfTime(other.passage, time));
}

function isOfTime({ statement, contextKeys }: Passage, time: DateMention): boolean {
  const given = statement.mentions.some(
    (mention) => mention.kind === "date" && dates.compare(time, mention) === "same",
  );
  return given || dateKeys(time).every((key) => contextKeys.has(key));
}
