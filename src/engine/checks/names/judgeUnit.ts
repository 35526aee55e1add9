import { entityKey } from "../../evidence/sourceSet.js";
import type { Passage } from "../../evidence/sourceSet.js";
import { keyOf } from "../../evidence/words/key.js";
import type { NameMention } from "../../mentions/names/name.js";
import { sourceName } from "../../report/sourceName.js";
import type { Token } from "../../text/sentence.js";
import type { Claim, Judgement } from "../check.js";
import { readUnits, type Unit } from "./offices/readUnits.js";
import { entitiesOf, meet } from "./slots.js";

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
  const texts = [...new Set(others.map(({ modifier }) => modifier.lower))];
  const { source } = first.passage.home;
  return {
    span: asked.modifier,
    verdict: "contradicted",
    sureness: 0.75,
    fault: "contradicted-name",
    reason: `${sourceName(source)} has ${first.person.text} in the ${first.modifier.lower} ${first.noun.lower}`,
    expected: texts,
    grounds: others.slice(0, 2).map(({ passage, modifier }) => ({
      passage,
      bears: "contradicts",
      value: modifier.text,
      share: 0.8,
    })),
    replacements: texts.map((text) => ({ span: asked.modifier, text, source: source.id })),
  };
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
