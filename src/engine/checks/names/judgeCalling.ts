import { entityKey } from "../../evidence/sourceSet.js";
import { keyOf } from "../../evidence/words/key.js";
import type { Statement } from "../../evidence/statement.js";
import { fieldsOf, kinshipsOf } from "../../mentions/names/lists/professions.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Claim, Judgement } from "../check.js";
import { headOf } from "./offices/compareOffices.js";
import type { Office } from "./offices/office.js";
import { callingsOf, isHonorific, type HeldOffice } from "./offices/officesOf.js";
import { readOffices } from "./offices/readOffices.js";
import { entitiesOf, meet } from "./slots.js";
import { toldOtherwise } from "./toldOtherwise.js";

/**
 * The calling that a draft gives somebody, or whose kin he is, against that of the sources: `Ashby, a geologist` where they
 * have `Ashby, a chemist`, `their brother Clive` where they have `their cousin Clive`. Callings of different fields are
 * compared, not what somebody was with what he is, and kin only in a passage that tells the same. A source that has the
 * draft's word beside the name, or one of its field, ends the doubt.
 */
export function judgeCalling(claim: Claim, name: NameMention): Judgement | undefined {
  const people = entitiesOf(claim, name);
  for (const waysOf of [fieldsOf, kinshipsOf]) {
    const asked = readOffices(claim.statement).find(
      (office) =>
        office.bearer === name && !isHonorific(office) && waysOf(headOf(office)).length > 0,
    );
    if (asked === undefined || isNear(claim, people, headOf(asked))) continue;
    const own = callingsOf(claim.sources).filter(
      (held) =>
        meet(people, held.holders) &&
        waysOf(headOf(held)).length > 0 &&
        (waysOf === fieldsOf || isOfSameFamily(claim, asked, held)),
    );
    const ways = waysOf(headOf(asked));
    if (own.some((held) => waysOf(headOf(held)).some((way) => ways.includes(way)))) continue;
    const wasThen = isOver(claim.statement, asked);
    const others = own.filter((held) => wasThen || !isOver(held.passage.statement, held));
    const [first] = others;
    if (first !== undefined) return calledOtherwise(claim, { asked, first, others });
  }
  return undefined;
}

/** Many are somebody's brother: what is told of the two must be the same, and whose kin it is said alike, `their cousin`. */
function isOfSameFamily({ statement, matches }: Claim, asked: Office, held: HeldOffice): boolean {
  const owner = ownerOf(statement, asked);
  return (
    owner !== undefined &&
    owner === ownerOf(held.passage.statement, held) &&
    matches.some(({ passage, share }) => passage === held.passage && share >= SAME_MATTER)
  );
}

const SAME_MATTER = 0.5;

/** `their`, `Larsen's`: the word right before that says whose. */
function ownerOf({ sentence: { tokens } }: Statement, { span }: Office): string | undefined {
  const before = tokens.findLast(({ end }) => end <= span.start);
  return /^(?:her|his|my|our|their|\S{2,30}['’]s?)$/u.exec(before?.lower ?? "")?.[0];
}

/** Whether it is told as what somebody was: `was a pharmacist`, `had worked as a pharmacist`. */
function isOver({ sentence: { tokens } }: Statement, { span }: Office): boolean {
  const at = tokens.findIndex(({ end }) => end > span.start);
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return before.some((word) => PAST.has(word));
}

const PAST = new Set("been had was were work worked".split(" "));

function calledOtherwise(
  claim: Claim,
  {
    asked,
    first,
    others,
  }: { readonly asked: Office; readonly first: HeldOffice; readonly others: readonly HeldOffice[] },
): Judgement | undefined {
  // "retired geologist", "the skipper of a trawler": one word is the calling.
  const head = headOf(asked);
  const at = claim.plain.slice(asked.span.start, asked.span.end).toLowerCase().lastIndexOf(head);
  const start = asked.span.start + Math.max(0, at);
  const span = at < 0 ? asked.span : { start, end: start + head.length };
  return toldOtherwise(
    span,
    `has ${first.bearer.text} as ${first.role}, not as ${asked.role}`,
    others.map((held) => ({ passage: held.passage, value: held.role, text: headOf(held) })),
  );
}

/** So many tokens from a name, a calling may be that of the one who bears it. */
const NEAR = 7;

/** Whether a source sentence has the word, or what it is called after, close to one of the people: `A column by Rita Holm`. */
function isNear(claim: Claim, people: ReadonlySet<string>, word: string): boolean {
  return [...people].some((id) =>
    (claim.sources.passagesOf.get(entityKey(id)) ?? []).some(
      ({ statement: { sentence, entityPlaces } }) =>
        (entityPlaces.get(id) ?? []).some((place) =>
          sentence.tokens.some(({ lower }, at) => isNearly(place, at) && isOfOneStem(lower, word)),
        ),
    ),
  );
}

function isNearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR;
}

const SUFFIXED = /^(?<stem>\p{L}{4,})(?:ist|er|or|ian)$/u;

/** `columnist` and `column`, `farmer` and `farms`. */
function isOfOneStem(token: string, word: string): boolean {
  if (keyOf(token) === keyOf(word)) return true;
  const stem = SUFFIXED.exec(word)?.groups?.["stem"];
  return stem !== undefined && token.startsWith(stem) && token.length <= word.length;
}
