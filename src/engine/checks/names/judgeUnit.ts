import { entityKey } from "../../evidence/sourceSet.js";
import type { Passage } from "../../evidence/sourceSet.js";
import { keyOf } from "../../evidence/words/key.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Token } from "../../text/sentence.js";
import type { Claim, Judgement } from "../check.js";
import { readUnits, type Unit } from "./offices/readUnits.js";
import { entitiesOf, meet } from "./slots.js";
import { toldOtherwise } from "./toldOtherwise.js";

/**
 * Parts of a body in which somebody works against those that the sources have: `an analyst in the legal department` where
 * they have `who worked in the treasury department`. Silent where any of them has the draft's part near this person.
 */
export function judgeUnits(claim: Claim): readonly Judgement[] {
  return readUnits(claim.statement).flatMap((asked) => judgeUnit(claim, asked) ?? []);
}

/** A part of a body as a source gives it. */
interface SourcedUnit extends Unit {
  readonly passage: Passage;
}

function judgeUnit(claim: Claim, asked: Unit): Judgement | undefined {
  const people = entitiesOf(claim, asked.person);
  const passages = passagesNaming(claim, people);
  if (passages.some((passage) => hasUnit(passage, asked))) return undefined;
  const others: readonly SourcedUnit[] = passages.flatMap((passage) =>
    readUnits(passage.statement)
      .filter((unit) => unit.sort === asked.sort && isOf(claim, people, unit.person))
      .map((unit) => ({ ...unit, passage })),
  );
  const [first] = others;
  if (first === undefined) return undefined;
  return toldOtherwise(
    asked.modifier,
    `has ${first.person.text} in the ${first.modifier.lower} ${first.noun.lower}`,
    others.map(({ passage, modifier }) => ({
      passage,
      value: modifier.text,
      text: modifier.lower,
    })),
  );
}

function isOf(claim: Claim, people: ReadonlySet<string>, person: NameMention): boolean {
  return meet(people, entitiesOf(claim, person));
}

function passagesNaming(claim: Claim, people: ReadonlySet<string>): readonly Passage[] {
  const found = [...people].flatMap((id) => claim.sources.passagesOf.get(entityKey(id)) ?? []);
  return [...new Set(found)];
}

/** Whether a sentence or one beside it has the words of the part next to each other. */
function hasUnit({ home, at }: Passage, { modifier, sort }: Unit): boolean {
  const key = keyOf(modifier.lower);
  return home.passages.slice(Math.max(0, at - 1), at + 2).some(({ statement }) => {
    const { tokens } = statement.sentence;
    return tokens.some(
      (token: Token, i) => keyOf(token.lower) === key && keyOf(tokens[i + 1]?.lower ?? "") === sort,
    );
  });
}
