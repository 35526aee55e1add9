import { fitOf } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Claim, Judgement } from "../check.js";
import { sourceName } from "../../report/sourceName.js";
import { entitiesOf, isInLikePlace, nearnessOf, isOfLikeType, meet, namesOf } from "./slots.js";

/** A sentence without the name says the same as the draft's from here. */
const SAME_STATEMENT = 0.66;
/** So much better must it fit than any sentence with the name; less where it says the very same. */
const LEAD = 0.3;
const VERY_SAME = 0.8;
const LEAD_OF_VERY_SAME = 0.22;
/** Fewer matched words than this are chance. */
const LEAST_MASS = 2.2;

/** A source sentence that says the same of somebody else. */
interface Rival {
  readonly passage: Passage;
  readonly name: NameMention;
  readonly share: number;
}

/**
 * A right name in the wrong place: a source says the same of somebody else, and none says it, or anything much like
 * it, near this name.
 */
export function judgeSlot(claim: Claim, name: NameMention): Judgement | undefined {
  const rivals = rivalsOf(claim, name);
  const [best] = rivals;
  if (best === undefined) return undefined;
  const own = bestWith(claim, name);
  const lead = best.share >= VERY_SAME ? LEAD_OF_VERY_SAME : LEAD;
  if (best.share < SAME_STATEMENT || best.share - own < lead) return undefined;
  const texts = [
    ...new Set(
      rivals.filter(({ share }) => share >= best.share - 0.05).map((rival) => rival.name.text),
    ),
  ];
  return {
    span: name.span,
    verdict: "contradicted",
    sureness: Math.min(0.95, 0.5 + (best.share - own) / 2),
    fault: "contradicted-name",
    reason: `${sourceName(best.passage.home.source)} has ${texts[0] ?? ""} here, not ${name.text}`,
    expected: texts,
    grounds: rivals
      .filter((rival) => texts.includes(rival.name.text))
      .slice(0, 3)
      .map((rival) => ({
        passage: rival.passage,
        bears: "contradicts",
        value: rival.name.text,
        share: rival.share,
      })),
    replacements: texts.map((text) => ({
      span: name.span,
      text,
      source: best.passage.home.source.id,
    })),
  };
}

/** The best fit of any passage that names it, itself or, at less, beside it. */
function bestWith(claim: Claim, name: NameMention): number {
  const ids = entitiesOf(claim, name);
  let best = 0;
  for (const { passage } of claim.matches) {
    const there = nearnessOf(claim, passage, ids);
    if (there === 0) continue;
    const around = namesOf(passage).find((other) => meet(ids, entitiesOf(claim, other)));
    const { share } = fitOf({
      claim: claim.statement,
      without: name.span,
      passage,
      ...(around === undefined ? {} : { around: around.span }),
    });
    best = Math.max(best, share * there);
  }
  return best;
}

function rivalsOf(claim: Claim, name: NameMention): readonly Rival[] {
  const ids = entitiesOf(claim, name);
  const inClaim = new Set(claim.statement.terms.flatMap((term) => term.entities));
  const rivals: Rival[] = [];
  for (const { passage } of claim.matches) {
    if ([...ids].some((id) => passage.statement.entityPlaces.has(id))) continue;
    const fit = fitOf({ claim: claim.statement, without: name.span, passage });
    if (fit.share < SAME_STATEMENT - 0.1 || fit.mass < LEAST_MASS) continue;
    const [slot] = namesOf(passage)
      .filter(
        (other) =>
          isOfLikeType(name.type, other.type) &&
          singular(other.text) !== singular(name.text) &&
          !meet(inClaim, entitiesOf(claim, other)) &&
          isInLikePlace(
            { statement: claim.statement, name },
            { statement: passage.statement, name: other },
          ),
      )
      .map((other) => ({
        name: other,
        share: fitOf({ claim: claim.statement, without: name.span, passage, around: other.span })
          .share,
      }))
      .sort((a, b) => b.share - a.share);
    if (slot !== undefined) rivals.push({ passage, ...slot });
  }
  return rivals.sort((a, b) => b.share - a.share);
}

/** `the Liberal Democrats` and `the Liberal Democrat leader` are one. */
function singular(text: string): string {
  return text.toLowerCase().replace(/s$/u, "");
}
