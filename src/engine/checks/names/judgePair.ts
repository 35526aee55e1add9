import { entityKey, type Passage } from "../../evidence/sourceSet.js";
import { countryWord } from "../../mentions/names/gazetteer.js";
import type { NameMention } from "../../mentions/names/name.js";
import { rewriteName } from "../../mentions/names/rewriteName.js";
import type { Claim, Judgement } from "../check.js";
import { isSeatOf } from "./judgeSlot.js";
import { readPairs, SEAT, type Pair } from "./readPairs.js";
import { entitiesOf, isOfLikeType, meet, nearnessOf } from "./slots.js";
import { toldOtherwise } from "./toldOtherwise.js";

/** Names less sure than this may be common words. */
const SURE_NAME = 0.6;

interface SourcedPair extends Pair {
  readonly passage: Passage;
}

/**
 * A name that the draft links closely to another against those that the sources link to that other in the same way: `Harcombe
 * Mills of Velden` where they have `Orm-based Harcombe Mills`, `who comes from Holm & Lien` where they have `who comes from Orm &
 * Vale`. Silent where any source speaks of the two side by side, and where the sources have several in that place.
 */
export function judgePair(claim: Claim, name: NameMention): Judgement | undefined {
  const asked = readPairs(claim.statement).find((pair) => pair.name === name);
  if (asked === undefined || name.sureness < SURE_NAME) return undefined;
  const [holders, ids] = [entitiesOf(claim, asked.holder), entitiesOf(claim, name)];
  if (holders.size === 0 || meet(holders, ids)) return undefined;
  const others = passagesOf(claim, holders)
    .flatMap((passage) => readPairs(passage.statement).map((pair) => ({ ...pair, passage })))
    .filter((pair) => isRival(claim, asked, pair) && meet(holders, entitiesOf(claim, pair.holder)));
  const [first] = others;
  if (first === undefined || isBeside(claim, holders, ids)) return undefined;
  const theirs = entitiesOf(claim, first.name);
  const isInDraft = claim.statement.terms.some(({ entities }) =>
    entities.some((id) => theirs.has(id)),
  );
  if (isInDraft || others.some((other) => !meet(theirs, entitiesOf(claim, other.name))))
    return undefined;
  return toldOtherwise(
    name.span,
    `has ${first.name.text} beside ${first.holder.text}, not ${name.text}`,
    others.map((other) => ({
      passage: other.passage,
      value: other.name.text,
      text: rewriteName(name, other.name),
    })),
  );
}

/** Whether it stands where the draft has its name: no part of it, no place in which it lies. */
function isRival(claim: Claim, asked: Pair, { name, link }: SourcedPair): boolean {
  if (link !== asked.link || name.sureness < SURE_NAME) return false;
  if (link !== SEAT && !isOfLikeType(asked.name.type, name.type)) return false;
  if (name.words.some((word) => asked.name.words.includes(word))) return false;
  const isCountry = ({ words }: NameMention): boolean => countryWord(words) !== undefined;
  if (isSeatOf(name, asked.name) || isCountry(name) !== isCountry(asked.name)) return false;
  return !meet(entitiesOf(claim, asked.name), entitiesOf(claim, name));
}

function passagesOf(claim: Claim, ids: ReadonlySet<string>): readonly Passage[] {
  return [...new Set([...ids].flatMap((id) => claim.sources.passagesOf.get(entityKey(id)) ?? []))];
}

/** Whether a sentence with the one speaks of the other, or stands beside one that does. */
function isBeside(claim: Claim, holders: ReadonlySet<string>, ids: ReadonlySet<string>): boolean {
  return passagesOf(claim, ids).some((passage) => nearnessOf(claim, passage, holders) > 0);
}
