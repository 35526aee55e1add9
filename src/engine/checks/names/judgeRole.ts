import type { OfficeHolder } from "../../evidence/sourceSet.js";
import { keyOf } from "../../evidence/words/key.js";
import { compareRoles } from "../../mentions/names/compareRoles.js";
import type { NameMention } from "../../mentions/names/name.js";
import { sourceName } from "../../report/sourceName.js";
import type { Claim, Judgement, Replacement } from "../check.js";
import { entitiesOf, meet } from "./slots.js";

/** Offices that one person holds at a time: somebody else in it is a contradiction by itself. */
const HELD_BY_ONE =
  /\b(?:chief (?:executive|financial|operating)|ceo|cfo|chancellor|governor|mayor|minister|pope|president)\b/u;

/** What is an office; an author, a professor or a farmer is one of many. */
const OFFICE =
  /\b(?:ambassador|ceo|cfo|chair|chairman|chairwoman|chancellor|chief|coach|commander|commissioner|director|governor|head|king|leader|manager|mayor|minister|pope|premier|president|prosecutor|queen|secretary|speaker|spokes(?:man|person|woman)|treasurer)\b/iu;

/**
 * The office that a draft gives somebody against the offices that the sources give: `spokesperson Hakan Fidan` where
 * they have `spokesperson Esmaeil Baqaei`, `the minister of health` of a deputy. Silent where they give this person
 * that office too, or say nothing of it.
 */
export function judgeRole(claim: Claim, name: NameMention): Judgement | undefined {
  const role = name.role;
  if (role === undefined || name.type !== "person") return undefined;
  if (!OFFICE.test(role.text)) return undefined;
  const ids = entitiesOf(claim, name);
  const own = claim.sources.offices.filter(
    (held) => meet(ids, held.entities) && OFFICE.test(held.role),
  );
  if (own.some((held) => isSameOffice(role.text, held.role) || namesHead(held.role, role.text))) {
    return undefined;
  }
  const others = claim.sources.offices.filter(
    (held) =>
      OFFICE.test(held.role) && !meet(ids, held.entities) && isSameOffice(role.text, held.role),
  );
  const differing = own.filter((held) => compareRoles(role.text, held.role) === "different");
  if (differing.length > 0) return otherOffice(claim, name, { own: differing, others });
  const taken = others.length > 0 && (own.length > 0 || HELD_BY_ONE.test(role.text));
  return taken ? takenOffice(name, { own, others }) : undefined;
}

/** `opposition leader` and `opposition chief`: heads of one meaning, and a field in common. */
function isSameOffice(a: string, b: string): boolean {
  if (compareRoles(a, b) === "same") return true;
  const [x, y] = [keysOf(a), keysOf(b)];
  return x.at(-1) === y.at(-1) && x.slice(0, -1).some((key) => y.slice(0, -1).includes(key));
}

/** `epidemiology chief` has the head of `chief epidemiologist`: the same office in other words. */
function namesHead(held: string, asked: string): boolean {
  const head = keysOf(asked).at(-1);
  return head !== undefined && head !== "boss" && keysOf(held).slice(0, -1).includes(head);
}

function keysOf(role: string): readonly string[] {
  return role
    .toLowerCase()
    .split(/\P{L}+/u)
    .map((word) => keyOf(word))
    .filter((key) => key !== "");
}

interface Offices {
  readonly own: readonly OfficeHolder[];
  readonly others: readonly OfficeHolder[];
}

/** Somebody else holds the office. */
function takenOffice(name: NameMention, { own, others }: Offices): Judgement {
  const names = [...new Set(others.map((held) => held.name.text))].slice(0, 3);
  const [holder] = others;
  const source = holder?.passage.home.source;
  const besides = own[0] === undefined ? "" : `; ${name.text} is ${own[0].role} there`;
  return {
    span: name.span,
    verdict: "contradicted",
    sureness: 0.75,
    fault: "contradicted-name",
    reason: `${source === undefined ? "a source" : sourceName(source)} gives ${names[0] ?? ""} as ${holder?.role ?? ""}${besides}`,
    expected: names,
    grounds: groundsOf(others),
    replacements: nameFixes(name, others),
  };
}

/** The sources give this person another office of the kind, and perhaps somebody else this one. */
function otherOffice(claim: Claim, name: NameMention, { own, others }: Offices): Judgement {
  const [first] = own;
  const [holder] = others;
  const source = first?.passage.home.source;
  const besides =
    holder === undefined
      ? ""
      : `; ${sourceName(holder.passage.home.source)} gives ${holder.name.text} as ${holder.role}`;
  return {
    span: name.role?.span ?? name.span,
    verdict: "contradicted",
    sureness: 0.75,
    fault: "contradicted-name",
    reason: `${source === undefined ? "a source" : sourceName(source)} has ${first?.name.text ?? ""} as ${first?.role ?? ""}${besides}`,
    expected: [...new Set(own.map(({ role }) => role))],
    grounds: groundsOf([...own, ...others]),
    replacements: [...officeFixes(claim, name, own), ...nameFixes(name, others)],
  };
}

function nameFixes(name: NameMention, others: readonly OfficeHolder[]): readonly Replacement[] {
  const [holder] = others;
  const texts = [...new Set(others.map((held) => held.name.text))].slice(0, 3);
  return texts.map((text) => ({
    span: name.span,
    text,
    ...(holder === undefined ? {} : { source: holder.passage.home.source.id }),
  }));
}

function officeFixes(
  claim: Claim,
  { role }: NameMention,
  own: readonly OfficeHolder[],
): readonly Replacement[] {
  const [first] = own;
  if (role === undefined || first === undefined) return [];
  const written = claim.plain.slice(role.span.start, role.span.end);
  const isTitle = /^\p{Lu}.*\s\p{Lu}|^\p{Lu}\S*$/u.test(written);
  const text = isTitle
    ? first.role.replace(/(?<=^|\s)\p{Ll}/gu, (c) => c.toUpperCase())
    : first.role;
  return [{ span: role.span, text, source: first.passage.home.source.id }];
}

function groundsOf(held: readonly OfficeHolder[]): Judgement["grounds"] {
  return held.slice(0, 2).map(({ passage, name }) => ({
    passage,
    bears: "contradicts",
    value: name.text,
    share: 0.8,
  }));
}
