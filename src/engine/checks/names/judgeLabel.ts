import { fitOf } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import { sourceName } from "../../report/sourceName.js";
import { textOf } from "../../text/span.js";
import type { Claim, Judgement } from "../check.js";
import { isNumberOf, mayBeOfOne, readLabels, type Label } from "./readLabels.js";

/** A sentence that has less of what the claim tells of the part speaks of another. */
const LEAST_SHARE = 0.45;
const LEAST_MASS = 1.5;
/** A sentence that gives the draft's number bears it out unless it fits less than this share of how well the other does. */
const NEARLY = 0.7;

/**
 * Numbers that name a part of a law or a treaty, where the sentence that tells the same of a part has another: `Under Article 5
 * a fund is set up` for `Article 7 sets up a fund`. Silent where a sentence that speaks of it about as well has the draft's.
 */
export function judgeLabels(claim: Claim): readonly Judgement[] {
  const { plain, statement } = claim;
  return readLabels(plain, statement.sentence.span).flatMap(
    (label, _at, all) => judgeLabel(claim, label, all) ?? [],
  );
}

/** A label of a source, and how well the sentence speaks of what the claim tells of its own. */
interface Told {
  readonly label: Label;
  readonly passage: Passage;
  readonly share: number;
}

function judgeLabel(claim: Claim, label: Label, all: readonly Label[]): Judgement | undefined {
  const told = toldOf(claim, label);
  const best = Math.max(
    0,
    ...told.filter((one) => isNumberOf(label, one.label)).map(({ share }) => share),
  );
  const [rival] = told
    .filter(
      ({ share, passage }) => share >= LEAST_SHARE && best < NEARLY * share && !has(passage, label),
    )
    .filter(
      (one) => mayBeOfOne(label, one.label) && !all.some((own) => isNumberOf(own, one.label)),
    );
  if (rival === undefined) return undefined;
  const { source } = rival.passage.home;
  const { number } = rival.label;
  // Of several parts in one sentence it is not told which one is meant.
  const isOnly = readAll(rival.passage).filter(({ sort }) => sort === label.sort).length === 1;
  if (!isOnly) return undefined;
  return {
    span: label.span,
    verdict: "contradicted",
    sureness: 0.8,
    fault: "contradicted-name",
    reason: `${sourceName(source)} has ${textOf(source.plain, rival.label.whole)} here, not ${label.number}`,
    expected: [number],
    grounds: [{ passage: rival.passage, bears: "contradicts", value: number, share: rival.share }],
    replacements: [{ span: label.span, text: number, source: source.id }],
  };
}

/** The sources' labels of this sort, those of the sentences that fit best first. */
function toldOf(claim: Claim, { sort, whole }: Label): readonly Told[] {
  return claim.matches
    .flatMap(({ passage }) =>
      readAll(passage)
        .filter((label) => label.sort === sort)
        .flatMap((label) => {
          const { share, mass } = fitOf({
            claim: claim.statement,
            without: whole,
            passage,
            around: label.span,
            neighbours: false,
          });
          return mass < LEAST_MASS ? [] : [{ label, passage, share }];
        }),
    )
    .sort((a, b) => b.share - a.share);
}

function has(passage: Passage, label: Label): boolean {
  return readAll(passage).some((other) => other.sort === label.sort && isNumberOf(label, other));
}

function readAll({ statement, home }: Passage): readonly Label[] {
  return readLabels(home.source.plain, statement.sentence.span);
}
