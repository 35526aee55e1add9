import { keyOf } from "../../evidence/words/key.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Claim, Judgement } from "../check.js";
import { sourceName } from "../../report/sourceName.js";
import { entitiesOf, meet, namesOf } from "./slots.js";

/** A source's name with the office it gives it. */
interface Held {
  readonly passage: Passage;
  readonly name: NameMention;
  readonly role: string;
}

/**
 * An office that the sources give to somebody else: `spokesperson Hakan Fidan` where they have `spokesperson Esmaeil
 * Baqaei` and `Foreign Minister Hakan Fidan`. Silent where they give this person no office, or several.
 */
export function judgeRole(claim: Claim, name: NameMention): Judgement | undefined {
  const role = name.role?.text;
  if (role === undefined || name.type !== "person") return undefined;
  const ids = entitiesOf(claim, name);
  const own: Held[] = [];
  const others: Held[] = [];
  for (const { passages } of claim.sources.indexed) {
    for (const passage of passages) {
      for (const other of namesOf(passage)) {
        if (other.role === undefined || other.type !== "person" || !isOffice(other.role.text)) {
          continue;
        }
        const held = { passage, name: other, role: other.role.text };
        if (meet(ids, entitiesOf(claim, other))) own.push(held);
        else if (isSameOffice(role, other.role.text)) others.push(held);
      }
    }
  }
  const [holder] = others;
  if (own.length === 0 || own.some((held) => isSameOffice(role, held.role)) || holder === undefined)
    return undefined;
  const texts = [...new Set(others.map((held) => held.name.text))].slice(0, 3);
  return {
    span: name.span,
    verdict: "contradicted",
    sureness: 0.75,
    fault: "contradicted-name",
    reason: `${sourceName(holder.passage.home.source)} gives ${texts[0] ?? ""} as ${holder.role}; ${name.text} is ${own[0]?.role ?? ""} there`,
    expected: texts,
    grounds: others.slice(0, 2).map((held) => ({
      passage: held.passage,
      bears: "contradicts",
      value: held.name.text,
      share: 0.8,
    })),
    replacements: texts.map((text) => ({
      span: name.span,
      text,
      source: holder.passage.home.source.id,
    })),
  };
}

/** Forms of address and heads of anything: they name no office by themselves. */
const EMPTY_OFFICES = new Set(
  [
    "boss",
    "captain",
    "doctor",
    "dr",
    "lady",
    "lord",
    "member",
    "mr",
    "mrs",
    "ms",
    "professor",
    "prof",
    "sir",
  ].map((word) => keyOf(word)),
);

/** Whether two offices may be the same: their last words mean the same, and what goes before does not differ. */
function isSameOffice(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.head !== y.head || EMPTY_OFFICES.has(x.head)) return false;
  return x.rest.length === 0 || y.rest.length === 0 || x.rest.some((part) => y.rest.includes(part));
}

function isOffice(role: string): boolean {
  return !EMPTY_OFFICES.has(partsOf(role).head);
}

function partsOf(role: string): { readonly head: string; readonly rest: readonly string[] } {
  const keys = role
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => keyOf(word))
    .filter((key) => key !== "");
  return { head: keys.at(-1) ?? "", rest: keys.slice(0, -1) };
}
