import { coverageOf } from "../../evidence/coverage.js";
import { presence } from "../../evidence/fit.js";
import type { Match } from "../../evidence/findPassages.js";
import { isDialogue } from "../../evidence/isDialogue.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement, Term } from "../../evidence/statement.js";
import type { Span } from "../../text/span.js";
import type { Check, Claim, Judgement } from "../check.js";
import { sourceName } from "../../report/sourceName.js";
import { whyUnchecked } from "../../report/whyUnchecked.js";
import { textOf } from "../../text/span.js";
import { isTakenBackAt } from "../../weighing/withdrawn.js";
import { isOfOneSpeaker } from "./attribution.js";
import { deniedAct } from "./deniedAct.js";
import { hedgedFact } from "./hedged.js";
import { otherOfKind } from "./otherOfKind.js";
import { otherOutcome } from "./outcome.js";
import { isInvented } from "./invented.js";
import { openMatter } from "./openMatter.js";
import { isNegative, mainClauseEnd, negatedPlaces } from "./polarity.js";
import { falseDifference } from "./noDifference.js";
import { reversedDeed } from "./reversed.js";
import { swappedParties } from "./swapped.js";
import { turnedWord } from "./turnedWord.js";
import { unsettledAct } from "./unsettled.js";

/** Whole sentences: told the other way round, or about something that no source speaks of. */
export const statementCheck: Check = {
  kind: "statement",
  faults: [
    {
      id: "contradicted-statement",
      verdict: "contradicted",
      title: "The sources say the opposite.",
    },
    {
      id: "unsupported-statement",
      verdict: "unsupported",
      title: "No source speaks of this.",
    },
  ],
  judge(claim) {
    for (const find of [
      byTurnedWord,
      bySwap,
      byReversal,
      byDifference,
      turnedAround,
      byDenial,
      byHedge,
      byOpenMatter,
      byStanding,
      byOutcome,
    ]) {
      const found = find(claim);
      if (found !== undefined) return [found];
    }
    return [heldUp(claim)];
  },
};

/** A passage says the same thing only if it shares this much of the sentence itself. */
const SAME_THING = 0.58;
/** Below this, no source speaks of what the sentence says. */
const SPEAKS_OF = 0.15;
/** Sentences that say less than this are no statement about the sources' matter. */
const LEAST_TERMS = 6;

/** `rose` told of what the sources say `fell` of, `ankle` of a wrist. */
function byTurnedWord(claim: Claim): Judgement | undefined {
  const turned = turnedWord(claim) ?? otherOfKind(claim);
  if (turned === undefined) return undefined;
  const { token, told, instead, match } = turned;
  const { source } = match.passage.home;
  return contradiction(match, {
    span: token,
    reason: `${sourceName(source)} says “${told.text}”, not “${token.text}”`,
    expected: [told.text],
    value: told.text,
    replacements:
      instead === undefined
        ? []
        : [{ span: token, text: inCaseOf(token.text, instead), source: source.id }],
  });
}

function inCaseOf(text: string, word: string): string {
  return /^\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** `Tornholm sued Symrex` told of what Symrex did to Tornholm. */
function bySwap(claim: Claim): Judgement | undefined {
  const swapped = swappedParties(claim);
  if (swapped === undefined) return undefined;
  const { first, span, told, isMendable, doer, other, match } = swapped;
  const { source } = match.passage.home;
  const areNames = doer.name !== undefined && other.name !== undefined;
  const named = areNames ? `: ${doer.text} does it to ${other.text}` : "";
  return {
    ...contradiction(match, {
      span: first.span,
      reason: `${sourceName(source)} has it the other way round${named}`,
      value: doer.text,
      replacements: isMendable ? [{ span, text: told, source: source.id }] : [],
    }),
    sureness: Math.max(SURE_SWAP, match.share),
  };
}

/** How sure it is that two have changed places whose deed a passage tells: two things agree beside the verb. */
const SURE_SWAP = 0.8;

/** `was charged` told of what a source only holds possible. */
function byHedge(claim: Claim): Judgement | undefined {
  const hedged = hedgedFact(claim);
  if (hedged === undefined) return undefined;
  const { token, told, match } = hedged;
  const reason = `${sourceName(match.passage.home.source)} says only “${told}”`;
  return contradiction(match, { span: token, reason, expected: [told], value: told });
}

/** `has sold its ground` told of what `will not be sold`. */
function byStanding(claim: Claim): Judgement | undefined {
  const found = unsettledAct(claim);
  if (found === undefined) return undefined;
  const { token, match } = found;
  const { source } = match.passage.home;
  const reason = `${sourceName(source)} says ${STANDINGS[found.standing]}`;
  return { ...contradiction(match, { span: token, reason }), sureness: SURE_STANDING };
}

/** `sank` told of what `was towed into port`. */
function byOutcome(claim: Claim): Judgement | undefined {
  const found = otherOutcome(claim);
  if (found === undefined) return undefined;
  const { token, told, match } = found;
  const reason = `${sourceName(match.passage.home.source)} says “${told}”, not “${token.text}”`;
  return { ...contradiction(match, { span: token, reason }), sureness: SURE_STANDING };
}

/** `has concluded that` told of what is being looked into. */
function byOpenMatter(claim: Claim): Judgement | undefined {
  const found = openMatter(claim);
  if (found === undefined) return undefined;
  const { token, match } = found;
  const reason = `${sourceName(match.passage.home.source)} says ${STANDINGS.open}`;
  return { ...contradiction(match, { span: token, reason }), sureness: SURE_STANDING };
}

const STANDINGS = {
  denied: "that this did not happen",
  open: "that this is open",
  planned: "only that this is planned",
} as const;
/** How sure it is that an act is not done yet: the act and what it is done to are the same. */
const SURE_STANDING = 0.8;

function contradiction(
  match: Match,
  {
    value,
    ...rest
  }: Pick<Judgement, "reason" | "span"> &
    Partial<Pick<Judgement, "expected" | "replacements">> & { readonly value?: string },
): Judgement {
  const ground = groundOf(match, "contradicts");
  return {
    verdict: "contradicted",
    sureness: match.share,
    fault: "contradicted-statement",
    expected: [],
    replacements: [],
    ...rest,
    grounds: [value === undefined ? ground : { ...ground, value }],
  };
}

/** `denied wrongdoing` told as `admitted wrongdoing`: aligned, and only one of the two is negated. */
function turnedAround(claim: Claim): Judgement | undefined {
  if (isNegative(claim.statement)) return undefined;
  const near = claim.matches
    .filter(({ share, passage }) => share >= SAME_THING && !isTakenBackAt(passage, lastOf(passage)))
    .slice(0, 6);
  const turned = near.find(
    ({ passage }) =>
      deniedTerms(claim.statement, passage.statement).length > 0 &&
      isOfOneSpeaker(claim.statement, passage),
  );
  if (turned === undefined) return undefined;
  const denied = deniedTerms(claim.statement, turned.passage.statement);
  const stated = near.some(
    ({ passage, share }) =>
      share >= turned.share - 0.15 &&
      deniedTerms(claim.statement, passage.statement).length === 0 &&
      denied.every((term) => presence(term, passage.statement).found > 0),
  );
  if (stated) return undefined;
  return contradiction(turned, {
    span: claim.statement.sentence.span,
    reason: `${sourceName(turned.passage.home.source)} says the opposite`,
  });
}

/** `Orrin has bought Tarn` told of who was bought. */
function byReversal(claim: Claim): Judgement | undefined {
  const reversed = reversedDeed(claim);
  if (reversed === undefined) return undefined;
  const { doer, match } = reversed;
  const reason = `${sourceName(match.passage.home.source)} has it the other way round`;
  return contradiction(match, { span: doer.span, reason });
}

/** `less frequent` told of what the sources find alike. */
function byDifference(claim: Claim): Judgement | undefined {
  const found = falseDifference(claim);
  if (found === undefined) return undefined;
  const { token, match } = found;
  const reason = `${sourceName(match.passage.home.source)} finds no difference`;
  return { ...contradiction(match, { span: token, reason }), sureness: SURE_ALIKE };
}

/** How sure it is that there is a difference in draft and none in a source: both name what they compare. */
const SURE_ALIKE = 0.8;

/** `will resign` told of who ruled out resigning. */
function byDenial(claim: Claim): Judgement | undefined {
  const denied = deniedAct(claim);
  if (denied === undefined) return undefined;
  const { span, share, match } = denied;
  const reason = `${sourceName(match.passage.home.source)} says the opposite`;
  return { ...contradiction(match, { span, reason }), sureness: share };
}

function lastOf({ statement: { sentence } }: Passage): Span {
  return { start: Math.max(sentence.span.start, sentence.span.end - 1), end: sentence.span.end };
}

/** Concepts that say that something is said or so: they don't tell what it is. */
const FRAMES = new Set(["accept", "account", "confirm", "say", "announce", "show"]);

/** So much of the claim's main clause must be denied. */
const DENIED_SHARE = 0.4;

/**
 * The claim's own terms that the passage denies, if they are what the claim is about: two at least, or all there
 * are, and a good part of its main clause.
 */
function deniedTerms(claim: Statement, passage: Statement): readonly Term[] {
  const negated = negatedPlaces(passage);
  if (negated.size === 0) return [];
  const main = mainClauseEnd(claim);
  const own = claim.terms.filter(
    ({ at, key, entities }) =>
      at >= 0 && at < main && entities.length === 0 && !key.startsWith("#") && !FRAMES.has(key),
  );
  const denied = own.filter((term) =>
    presence(term, passage).places.some((place) => negated.has(place)),
  );
  const enough =
    denied.length >= Math.min(2, own.length) && denied.length >= DENIED_SHARE * own.length;
  return enough ? denied : [];
}

function heldUp(claim: Claim): Judgement {
  const [best] = coverageOf(claim.statement, claim.matches);
  const share = best?.share ?? 0;
  const { sentence } = claim.statement;
  const terms = claim.statement.terms.filter(({ at }) => at >= 0).length;
  const homes = best === undefined ? claim.sources.indexed : [best.best.home];
  const spoken =
    !isInvented(claim) &&
    (share >= SPEAKS_OF ||
      terms < LEAST_TERMS ||
      whyUnchecked(textOf(claim.plain, sentence.span), {
        block: sentence.block.kind,
        isJudged: true,
      }) !== "plain" ||
      homes.every(isDialogue));
  return {
    span: sentence.span,
    verdict: spoken ? "supported" : "unsupported",
    sureness: spoken ? share : 1 - share,
    ...(spoken ? {} : { fault: "unsupported-statement" }),
    reason: spoken ? "the sources speak of this" : "no source speaks of this",
    expected: [],
    grounds:
      best === undefined
        ? []
        : [groundOf({ passage: best.best, share: best.bestShare }, "mentions")],
    replacements: [],
  };
}

function groundOf(
  { passage, share }: Match,
  bears: "contradicts" | "mentions",
): Judgement["grounds"][number] {
  return { passage, bears, share };
}
