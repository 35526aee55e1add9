import { entityKey } from "../../evidence/sourceSet.js";
import { keyOf } from "../../evidence/words/key.js";
import { fieldsOf } from "../../mentions/names/lists/professions.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Claim, Judgement } from "../check.js";
import { headOf } from "./offices/compareOffices.js";
import { callingsOf, isHonorific } from "./offices/officesOf.js";
import { readOffices } from "./offices/readOffices.js";
import { entitiesOf, meet } from "./slots.js";
import { toldOtherwise } from "./toldOtherwise.js";

/**
 * The calling that a draft gives somebody against that of the sources: `Ashby, a geologist` where they have `Ashby, a
 * chemist`. Only callings of different fields are compared, and a source that has the draft's word beside the name, or
 * one of its field, ends the doubt.
 */
export function judgeCalling(claim: Claim, name: NameMention): Judgement | undefined {
  const asked = readOffices(claim.statement).find(
    (office) =>
      office.bearer === name && !isHonorific(office) && fieldsOf(headOf(office)).length > 0,
  );
  if (asked === undefined) return undefined;
  const people = entitiesOf(claim, name);
  const own = callingsOf(claim.sources).filter(
    (held) => meet(people, held.holders) && fieldsOf(headOf(held)).length > 0,
  );
  const [first] = own;
  const fields = fieldsOf(headOf(asked));
  if (first === undefined || isNear(claim, people, headOf(asked))) return undefined;
  if (own.some((held) => fieldsOf(headOf(held)).some((field) => fields.includes(field))))
    return undefined;
  // "retired geologist", "the skipper of a trawler": one word is the calling.
  const head = headOf(asked);
  const at = claim.plain.slice(asked.span.start, asked.span.end).toLowerCase().lastIndexOf(head);
  const start = asked.span.start + Math.max(0, at);
  const span = at < 0 ? asked.span : { start, end: start + head.length };
  return toldOtherwise(
    span,
    `has ${first.bearer.text} as ${first.role}, not as ${asked.role}`,
    own.map((held) => ({ passage: held.passage, value: held.role, text: headOf(held) })),
  );
}

/** So many tokens from a name, a calling may be that of the one who bears it. */
const NEAR = 5;

/** Whether a source sentence has the word close to one of the people. */
function isNear(claim: Claim, people: ReadonlySet<string>, word: string): boolean {
  const key = keyOf(word);
  return [...people].some((id) =>
    (claim.sources.passagesOf.get(entityKey(id)) ?? []).some(
      ({ statement: { places, entityPlaces } }) =>
        (places.get(key) ?? []).some((at) =>
          (entityPlaces.get(id) ?? []).some((place) => Math.abs(place - at) <= NEAR),
        ),
    ),
  );
}
