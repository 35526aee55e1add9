import { fitOf } from "../../evidence/fit.js";
import { isDialogue } from "../../evidence/isDialogue.js";
import type { Passage } from "../../evidence/sourceSet.js";
import { keyOf } from "../../evidence/words/key.js";
import type { NameMention, NameType } from "../../mentions/names/name.js";
import { rewriteName } from "../../mentions/names/rewriteName.js";
import type { Claim, Judgement } from "../check.js";
import { fitBeside, isSeatOf } from "./judgeSlot.js";
import { entitiesOf, isInLikePlace, meet, namesOf, nearnessOf, placeOf } from "./slots.js";
import { toldOtherwise } from "./toldOtherwise.js";

/** What the sources tell of a name that fits no better ties it to nothing of the sentence. */
const TIED = 0.2;
/** A sentence of somebody else tells what the draft's does from here, of each kind of name. */
const TELLS: Partial<Record<NameType, number>> = { organisation: 0.45, person: 0.45, place: 0.5 };
/** Fewer matched words than this are chance. */
const LEAST_MASS = 1.4;

interface Other {
  readonly passage: Passage;
  readonly name: NameMention;
  readonly share: number;
}

/**
 * A name that nothing in the sources ties to what the draft tells of it, while a source sentence tells it of another
 * of the same kind in a like place: `Rita Holm, who runs the ferry office, resigned` where they have that of Tor Lien,
 * and of Rita Holm nothing of the sort. Less need agree than for a name that is told of like things. Silent where the
 * source may mean the draft's name without saying it: it is in its title or named beside, or two talk there.
 */
export function judgeUntied(claim: Claim, name: NameMention): Judgement | undefined {
  const least = TELLS[name.type];
  const ids = entitiesOf(claim, name);
  if (least === undefined || ids.size === 0) return undefined;
  const others = claim.matches
    .flatMap(({ passage }) => othersIn(claim, name, passage))
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share);
  const [first] = others;
  if (first === undefined || fitBeside(claim, { span: name.span, ids }) > TIED) return undefined;
  return toldOtherwise(
    name.span,
    `tells this of ${first.name.text}, and no source tells anything like it of ${name.text}`,
    others
      .filter((other) => meet(entitiesOf(claim, other.name), entitiesOf(claim, first.name)))
      .map((other) => ({
        passage: other.passage,
        value: other.name.text,
        text: rewriteName(name, other.name),
      })),
  );
}

function othersIn(claim: Claim, name: NameMention, passage: Passage): readonly Other[] {
  const ids = entitiesOf(claim, name);
  const { statement } = claim;
  if (nearnessOf(claim, passage, ids) > 0 || isAbout(passage, name) || isDialogue(passage.home))
    return [];
  const { mass } = fitOf({ claim: statement, without: name.span, passage });
  if (mass < LEAST_MASS) return [];
  const own = new Set(name.words);
  const inClaim = new Set(statement.terms.flatMap(({ entities }) => entities));
  return namesOf(passage)
    .filter(
      (other) =>
        other.type === name.type &&
        other.sureness >= SURE_NAME &&
        !other.words.some((word) => own.has(word)) &&
        !meet(inClaim, entitiesOf(claim, other)) &&
        !isSeatOf(name, other) &&
        isInLikePlace({ statement, name }, { statement: passage.statement, name: other }),
    )
    .map((other) => ({
      passage,
      name: other,
      share: fitOf({
        claim: statement,
        without: name.span,
        passage,
        around: placeOf(passage.statement, other),
      }).share,
    }));
}

/** Names less sure than this may be common words. */
const SURE_NAME = 0.6;

/** Whether a word of the name stands in the title of the source or over the passage. */
function isAbout({ home, contextKeys }: Passage, { words }: NameMention): boolean {
  return words
    .map((word) => keyOf(word))
    .some((key) => home.titleKeys.has(key) || contextKeys.has(key));
}
