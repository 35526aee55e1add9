import { entityKey } from "../../evidence/sourceSet.js";
import { keyOf } from "../../evidence/words/key.js";
import { compareRoles } from "../../mentions/names/compareRoles.js";
import type { NameMention } from "../../mentions/names/name.js";
import { rewriteName } from "../../mentions/names/rewriteName.js";
import { sourceName } from "../../report/sourceName.js";
import type { Claim, Judgement, Replacement } from "../check.js";
import { compareOffices, headOf } from "./offices/compareOffices.js";
import type { Office } from "./offices/office.js";
import { callingsOf, isHonorific, officesOf, type HeldOffice } from "./offices/officesOf.js";
import { readOffices } from "./offices/readOffices.js";
import { courtHeads, officeHeads, relationHeads, soleHeads, stateHeads } from "./offices/words.js";
import { fitBeside } from "./fitBeside.js";
import { entitiesOf, meet } from "./slots.js";

/** Offices that one person holds at a time: somebody else in it is a contradiction by itself. */
const HELD_BY_ONE =
  /\b(?:chief (?:executive|financial|operating)|ceo|cfo|chancellor|governor|mayor|minister|pope|president)\b/u;

/**
 * The offices that a draft gives somebody against those that the sources give: `spokesperson Hakan Fidan` where they
 * have `spokesperson Esmaeil Baqaei`, `who leads the Conservatives` of a Liberal, `the minister of health` of a deputy,
 * `the former mayor` of the present one. Silent where they give this person that office too, or say nothing of it.
 */
export function judgeRole(claim: Claim, name: NameMention): Judgement | undefined {
  for (const office of readOffices(claim.statement)) {
    if (office.bearer !== name || !isOffice(office) || isHonorific(office)) continue;
    const judgement = judgeOffice(claim, office);
    if (judgement !== undefined) return judgement;
  }
  return undefined;
}

/** An office of the draft beside those of the sources. */
interface Offices {
  readonly asked: Office;
  /** What the sources say this person is, of the same kind. */
  readonly own: readonly HeldOffice[];
  /** Those whom the sources give the very office. */
  readonly others: readonly HeldOffice[];
}

function judgeOffice(claim: Claim, asked: Office): Judgement | undefined {
  const ids = entitiesOf(claim, asked.bearer);
  const callings = callingsOf(claim.sources).filter(({ holders }) => meet(ids, holders));
  const likenessOf = (held: Office) => compareOffices(asked, held, claim.sources.entities);
  if (callings.some((held) => isSaidSo(asked, held) || /same|loose/u.test(likenessOf(held))))
    return undefined;
  const all = officesOf(claim.sources);
  // Who becomes minister is not compared with who was.
  const alike = all.filter(({ isNew }) => isNew === asked.isNew);
  const own = alike.filter(({ holders }) => meet(ids, holders));
  const rivals = alike.filter(({ holders }) => !meet(ids, holders));
  const same = rivals.filter((held) => likenessOf(held) === "same");
  const others =
    same.length > 0
      ? same
      : rivals.filter(
          (held) => likenessOf(held) === "loose" && isTheOne(claim, { asked, own, callings }, held),
        );
  const differing = own.filter((held) => /other|past/u.test(likenessOf(held)));
  // "Raman, who leads the Conservatives": what is told behind a name is told of it.
  const isTold = isVerb(asked) && same.length > 0;
  if (differing.length > 0 && !isTold) {
    const offices = { asked, own: differing, others };
    if (!differing.some((held) => isOfOneBody(claim, asked, held)) && isBesideOwner(claim, asked))
      return undefined;
    if (same.length > 0 && whoseIs(claim, offices) === "holder") return takenOffice(offices);
    return otherOwner(offices) ?? otherOffice(claim, offices);
  }
  if (isTaken(asked, callings, others)) {
    const offices = { asked, own: callings, others };
    // "Her supervisor" is one woman's or another's: only what else is said tells.
    if (relationHeads.has(headOf(asked)) && whoseIs(claim, offices) !== "holder") return undefined;
    const isOfBearer =
      callings.length > 0 && !isVerb(asked) && whoseIs(claim, offices) === "bearer";
    return isOfBearer ? otherOffice(claim, offices) : takenOffice(offices);
  }
  return isOtherTitle(asked, own) ? otherOffice(claim, { asked, own, others }) : undefined;
}

/** Of whom the sources tell what else the sentence says: of the holder the name is wrong, of the bearer the office. */
function whoseIs(claim: Claim, { asked, others }: Offices): "bearer" | "holder" | undefined {
  // The name with its office, since both are asked about.
  const span = {
    start: Math.min(asked.bearer.span.start, asked.span.start),
    end: Math.max(asked.bearer.span.end, asked.span.end),
  };
  const holders = new Set(others.flatMap(({ holders: ids }) => [...ids]));
  // A sentence beside the holder's may owe all of its fit to it.
  const beside = others[0]?.passage;
  const ofBearer = fitBeside(claim, { span, ids: entitiesOf(claim, asked.bearer) }, beside);
  const ofHolder = fitBeside(claim, { span, ids: holders });
  if (Math.abs(ofBearer - ofHolder) < CLEARLY) return undefined;
  return ofBearer > ofHolder ? "bearer" : "holder";
}

/** By so much must a sentence fit the one better than the other. */
const CLEARLY = 0.1;

/** Titles of which one person has one at a time: `Prime Minister Ana Quispe` is not `President Ana Quispe`. */
const ONE_AT_A_TIME =
  /^(?:acting |deputy |vice )?(?:chancellor|governor|king|mayor|pope|premier|president|prime minister|queen)$/u;

function isOtherTitle(asked: Office, own: readonly HeldOffice[]): boolean {
  const isOne = ({ role, isTitle, isPast }: Office): boolean =>
    isTitle && !isPast && ONE_AT_A_TIME.test(role);
  return isOne(asked) && own.some(isOne);
}

/** Whether an office is told by a verb: `leads`. */
function isVerb({ span, role }: Office): boolean {
  return span.end - span.start !== role.length;
}

/**
 * Where one of the two does not say of what: `its chairman`, `the governor` is the one of whom the sources speak. There
 * are many presidents, and only one whose source speaks of the same body.
 */
function isTheOne(
  claim: Claim,
  { asked, own, callings }: Pick<Offices, "asked" | "own"> & { readonly callings: Offices["own"] },
  held: HeldOffice,
): boolean {
  // "Prosecutor Corr" of the counsel for the other side.
  if (courtHeads.has(headOf(asked)) && callings.length > 0) return true;
  if (!asked.isDefinite || !held.isDefinite || !isSole(asked)) return false;
  const isNear = asked.owners.some((owner) => isNamedNear(claim, owner, held));
  const isElse = own.length > 0 || (callings.length > 0 && asked.owners.length === 0);
  return isElse || !stateHeads.has(headOf(asked)) || isNear;
}

/** `Chief executive` counts as well: its head is `officer`, and it says of what. */
function isSole(office: Office): boolean {
  const head = headOf(office);
  return soleHeads.has(head) || relationHeads.has(head) || office.role.startsWith("chief ");
}

function isNamedNear(claim: Claim, owner: NameMention, { passage }: HeldOffice): boolean {
  const ids = entitiesOf(claim, owner);
  return [passage, passage.home.passages[passage.at - 1]].some(
    (near) => near !== undefined && [...ids].some((id) => near.statement.entityPlaces.has(id)),
  );
}

function isTaken(
  asked: Office,
  own: readonly HeldOffice[],
  others: readonly HeldOffice[],
): boolean {
  const [first] = others;
  if (first === undefined) return false;
  const isCourt = courtHeads.has(headOf(asked));
  if (own.length === 0 && !asked.isDefinite && !HELD_BY_ONE.test(asked.role)) return false;
  if (!asked.isDefinite && !HELD_BY_ONE.test(asked.role) && !isCourt && !own.some(isOffice))
    return false;
  return (
    HELD_BY_ONE.test(asked.role) || others.every(({ holders }) => meet(first.holders, holders))
  );
}

function isOffice(held: Office): boolean {
  return officeHeads.has(headOf(held));
}

/** `epidemiology chief` has the head of `chief epidemiologist`: the same office in other words. */
function isSaidSo(asked: Office, held: Office): boolean {
  const head = keyOf(headOf(asked));
  const words = held.role.split(/\P{L}+/u).map((word) => keyOf(word));
  return head !== "boss" && words.slice(0, -1).includes(head);
}

/** Somebody else holds the office. */
function takenOffice({ asked, own, others }: Offices): Judgement {
  const { bearer } = asked;
  const [holder] = others;
  const source = holder?.passage.home.source;
  const besides = own[0] === undefined ? "" : `; ${bearer.text} is ${own[0].role} there`;
  return {
    span: bearer.span,
    verdict: "contradicted",
    sureness: 0.75,
    fault: "contradicted-name",
    reason: `${source === undefined ? "a source" : sourceName(source)} gives ${holder?.bearer.text ?? ""} as ${holder?.role ?? ""}${besides}`,
    expected: namesOf(asked, others),
    grounds: groundsOf(others),
    replacements: nameFixes(asked, others),
  };
}

/** The sources give this person another office of the kind, and perhaps somebody else this one. */
function otherOffice(claim: Claim, { asked, own, others }: Offices): Judgement {
  const [first] = own;
  const [holder] = others;
  const source = first?.passage.home.source;
  const besides =
    holder === undefined
      ? ""
      : `; ${sourceName(holder.passage.home.source)} gives ${holder.bearer.text} as ${holder.role}`;
  return {
    span: asked.span,
    verdict: "contradicted",
    sureness: 0.75,
    fault: "contradicted-name",
    reason: `${source === undefined ? "a source" : sourceName(source)} has ${first?.bearer.text ?? ""} as ${first?.role ?? ""}${besides}`,
    expected: [...new Set(own.map(({ role }) => writtenLike(claim, asked, role)))],
    grounds: groundsOf([...own, ...others]),
    replacements: [...officeFixes(claim, asked, own), ...nameFixes(asked, others)],
  };
}

/** Whether both offices are said to be of one body: then what it is over differs, not whose it is. */
function isOfOneBody(claim: Claim, asked: Office, held: Office): boolean {
  const ids = new Set(asked.owners.flatMap((owner) => [...entitiesOf(claim, owner)]));
  return held.owners.some((owner) => meet(ids, entitiesOf(claim, owner)));
}

/** Whether a source names a body and its officer in one sentence: it may have become so since. */
function isBesideOwner(claim: Claim, { bearer, owners }: Office): boolean {
  const ids = entitiesOf(claim, bearer);
  const bodies = owners.filter(({ type }) => type !== "demonym" && type !== "place");
  const keys = bodies.flatMap((body) => [...entitiesOf(claim, body)]);
  return keys.some((key) =>
    (claim.sources.passagesOf.get(entityKey(key)) ?? []).some(({ statement }) =>
      [...ids].some((id) => statement.entityPlaces.has(id)),
    ),
  );
}

/** The same office of another body or country: `Iraqi Foreign Minister` of the Iranian one. */
function otherOwner({ asked, own, others }: Offices): Judgement | undefined {
  const [owner] = asked.owners;
  const first = own.find((held) => held.owners.length > 0 && isSameButOwner(asked, held));

  const theirs = first?.owners[0];
  if (owner === undefined || first === undefined || theirs === undefined) return undefined;
  const text = rewriteName(owner, theirs);
  const source = first.passage.home.source;
  return {
    span: owner.span,
    verdict: "contradicted",
    sureness: 0.75,
    fault: "contradicted-name",
    reason: `${sourceName(source)} has ${first.bearer.text} as ${theirs.text} ${first.role}, not ${owner.text}`,
    expected: [text],
    grounds: groundsOf([first]),
    replacements: [{ span: owner.span, text, source: source.id }, ...nameFixes(asked, others)],
  };
}

function isSameButOwner(asked: Office, held: Office): boolean {
  return compareRoles(asked.role, held.role) === "same";
}

/** The names of the holders as the draft would write them, no more than three. */
function namesOf({ bearer }: Office, others: readonly HeldOffice[]): readonly string[] {
  return [...new Set(others.map((held) => rewriteName(bearer, held.bearer)))].slice(0, 3);
}

function nameFixes(asked: Office, others: readonly HeldOffice[]): readonly Replacement[] {
  const [holder] = others;
  return namesOf(asked, others).map((text) => ({
    span: asked.bearer.span,
    text,
    ...(holder === undefined ? {} : { source: holder.passage.home.source.id }),
  }));
}

/** Nothing for an office told by a verb: other words would have to go with it. */
function officeFixes(
  claim: Claim,
  asked: Office,
  own: readonly HeldOffice[],
): readonly Replacement[] {
  const first = own.find((held) => held.span.end - held.span.start === held.role.length);
  const written = claim.plain.slice(asked.span.start, asked.span.end);
  if (first === undefined || written.length !== asked.role.length) return [];
  const text = writtenLike(claim, asked, first.role);
  return [{ span: asked.span, text, source: first.passage.home.source.id }];
}

/** `President` for `president` where the draft has a title with capitals. */
function writtenLike({ plain }: Claim, { span }: Office, role: string): string {
  const isTitle = /^\p{Lu}.*\s\p{Lu}|^\p{Lu}\S*$/u.test(plain.slice(span.start, span.end));
  return isTitle ? role.replace(/(?<=^|\s)\p{Ll}/gu, (c) => c.toUpperCase()) : role;
}

function groundsOf(held: readonly HeldOffice[]): Judgement["grounds"] {
  return held.slice(0, 2).map(({ passage, bearer }) => ({
    passage,
    bears: "contradicts",
    value: bearer.text,
    share: 0.8,
  }));
}
