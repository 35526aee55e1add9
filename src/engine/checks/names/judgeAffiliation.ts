import type { Passage } from "../../evidence/sourceSet.js";
import { entityKey } from "../../evidence/sourceSet.js";
import type { NameMention } from "../../mentions/names/name.js";
import { rewriteName } from "../../mentions/names/rewriteName.js";
import type { Claim, Judgement } from "../check.js";
import { keyOf } from "../../evidence/words/key.js";
import { headOf } from "./offices/compareOffices.js";
import { callingsOf } from "./offices/officesOf.js";
import { affiliationsIn, kindOf, type Affiliation } from "./offices/readAffiliations.js";
import { entitiesOf, meet } from "./slots.js";
import { toldOtherwise } from "./toldOtherwise.js";

/** A body that a source says somebody belongs to. */
interface SourcedAffiliation extends Affiliation {
  readonly passage: Passage;
}

/**
 * The body that a draft says somebody belongs to against those that the sources say: `Stein, of the University of
 * Groningen` where they have `Stein, an entomologist at Ghent University`. Compared are bodies of one kind, those that
 * somebody is one and the same for (`a judge at …`) and those that a name is said to be `of`; a source that has person and
 * body close together ends the doubt.
 */
export function judgeAffiliation(claim: Claim, name: NameMention): Judgement | undefined {
  const asked = affiliationsIn(claim.statement).find(({ body }) => body === name);
  if (asked === undefined) return undefined;
  const people = entitiesOf(claim, asked.person);
  if (people.size === 0 || isBeside(claim, people, name)) return undefined;
  const sourced = [...affiliationsOf(claim, people), ...calledThere(claim, people, asked)];
  if (sourced.some(({ body }) => isSameBody(claim, name, body))) return undefined;
  const others = sourced.filter((held) => isComparable(asked, held));
  const [first] = others;
  if (first === undefined) return undefined;
  const [theirs, own] = [first, asked].map(({ isOf }) => (isOf ? "of" : "at"));
  return toldOtherwise(
    name.span,
    `has ${first.person.text} ${theirs ?? ""} ${first.body.text}, not ${own ?? ""} ${name.text}`,
    others.map(({ passage, body }) => ({
      passage,
      value: body.text,
      text: rewriteName(name, body),
    })),
  );
}

function isSameBody(claim: Claim, a: NameMention, b: NameMention): boolean {
  return (
    meet(entitiesOf(claim, a), entitiesOf(claim, b)) || a.words.join(" ") === b.words.join(" ")
  );
}

function isComparable(a: Affiliation, b: Affiliation): boolean {
  if (kindOf(a.body) !== undefined && kindOf(a.body) === kindOf(b.body)) return true;
  if (a.calling !== undefined && a.calling === b.calling) return true;
  return a.isOf && b.isOf && [a, b].every(({ body }) => body.type === "organisation");
}

/** So many tokens apart, person and body may belong together in some way that was not read. */
const CLOSE = 12;

/** Whether a sentence of the sources names one of the people close to the body. */
function isBeside(claim: Claim, people: ReadonlySet<string>, body: NameMention): boolean {
  return [...entitiesOf(claim, body)].some((id) =>
    (claim.sources.passagesOf.get(entityKey(id)) ?? []).some(({ statement: { entityPlaces } }) =>
      [...people].some((person) =>
        (entityPlaces.get(person) ?? []).some((at) =>
          (entityPlaces.get(id) ?? []).some((place) => Math.abs(place - at) <= CLOSE),
        ),
      ),
    ),
  );
}

/** What the calling of somebody is told of, `The Coast Union will appeal: its lawyer, Rita Holm`, as the draft's is. */
function calledThere(
  { sources }: Claim,
  people: ReadonlySet<string>,
  { calling }: Affiliation,
): readonly SourcedAffiliation[] {
  if (calling === undefined) return [];
  return callingsOf(sources)
    .filter((held) => !held.isPast && keyOf(headOf(held)) === calling && meet(people, held.holders))
    .flatMap(({ owners, bearer, passage }) =>
      owners
        .filter((owner) => kindOf(owner) !== undefined || owner.type === "organisation")
        .map((body) => ({ person: bearer, body, calling, isOf: false, passage })),
    );
}

function affiliationsOf(claim: Claim, people: ReadonlySet<string>): readonly SourcedAffiliation[] {
  const passages = [...people].flatMap((id) => claim.sources.passagesOf.get(entityKey(id)) ?? []);
  return [...new Set(passages)].flatMap((passage) =>
    affiliationsIn(passage.statement)
      .filter(({ person }) => meet(people, entitiesOf(claim, person)))
      .map((affiliation) => ({ ...affiliation, passage })),
  );
}
