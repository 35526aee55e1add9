import { compareText, inOrder } from "../../text/order.js";
import type { Source, SourceProblem } from "../../text/readText.js";
import { readBody, type Body } from "./body.js";
import { candidatePairs } from "./candidates.js";
import { gather, type Link } from "./gather.js";
import { alike, isTelling, type Alike } from "./likeness.js";

/** Sources that tell one story in one wording: together they are one witness. A source without copies is one by itself. */
export interface Witness {
  /** The one the others are taken to go back to: the earliest, of these the longest. */
  readonly lead: Source;
  /** All of them, the lead first. */
  readonly members: readonly WitnessMember[];
}

/** One source of a witness. */
export interface WitnessMember {
  readonly source: Source;
  /** How much of its wording is that of the source it is most like, 0 to 1; 1 where it stands alone. */
  readonly share: number;
  /** The source of which it is a copy, word for word or nearly. */
  readonly copyOf?: Source;
}

/**
 * The witnesses among `sources`. Two sources are one witness where much of the wording outside of quotations is the
 * same: copies and rewrites of one wire story, not two reports of one event. The order of the sources makes no
 * difference, nor does a source about something else.
 */
export function witnessesOf(sources: readonly Source[]): readonly Witness[] {
  const all = sources.map(readBody).sort(byLead);
  const same = sameTexts(all);
  const bodies = [...same.keys()];
  const links = new Map<Body, Map<Body, Alike & Link>>(bodies.map((body) => [body, new Map()]));
  for (const [first, second] of candidatePairs(bodies)) {
    const [a, b] = [bodies[first], bodies[second]];
    const likeness = a === undefined || b === undefined ? undefined : alike(a, b);
    if (a === undefined || b === undefined || likeness === undefined) continue;
    links.get(a)?.set(b, { ...likeness, mayLead: isLongEnough(a, b) });
    links.get(b)?.set(a, { ...likeness, mayLead: isLongEnough(b, a) });
  }
  return gather(bodies, (a) => links.get(a) ?? new Map<Body, Alike & Link>()).map((group) =>
    witnessOf(
      group.toSorted(byLead).map((body) => ({ body, sames: same.get(body) ?? [] })),
      links,
    ),
  );
}

/**
 * The first of each text, word for word, with the others and those that the user calls the same. Texts too short to
 * tell are each a first.
 */
function sameTexts(bodies: readonly Body[]): ReadonlyMap<Body, readonly Body[]> {
  const firsts = new Map<string, Body>();
  const same = new Map<Body, Body[]>();
  const byId = new Map(bodies.map((body) => [body.source.id, body]));
  const stated = bodies.filter((body) => originalOf(body, byId) !== body);
  const leadOf = new Map<Body, Body>();
  for (const body of bodies.filter((one) => !stated.includes(one))) {
    const key = `${String(body.wordCount)} ${String(body.whole)}`;
    const first = isTelling(body) ? firsts.get(key) : undefined;
    if (first === undefined) {
      firsts.set(key, body);
      same.set(body, []);
    } else same.get(first)?.push(body);
    leadOf.set(body, first ?? body);
  }
  for (const body of stated) {
    const original = originalOf(body, byId);
    same.get(leadOf.get(original) ?? original)?.push(body);
  }
  return same;
}

/** The source that the user calls the same, and the one that is said to be the same as that; else the body itself. */
function originalOf(body: Body, byId: ReadonlyMap<string, Body>): Body {
  const seen = new Set([body]);
  for (let at = body; ;) {
    const next = byId.get(at.source.sameAs ?? "");
    if (next === undefined) return at;
    if (seen.has(next)) return body; // Two that name each other name no original.
    seen.add(next);
    at = next;
  }
}

/** A text that leads another is not much shorter than it. */
function isLongEnough(a: Body, b: Body): boolean {
  return a.runs.length >= LEAST_LENGTH * b.runs.length;
}

const LEAST_LENGTH = 0.8;

/** A text with those that are the same word for word. */
interface Told {
  readonly body: Body;
  readonly sames: readonly Body[];
}

function witnessOf(
  group: readonly Told[],
  links: ReadonlyMap<Body, ReadonlyMap<Body, Alike & Link>>,
): Witness {
  const told = group.flatMap(({ body, sames }, place) => {
    const own = links.get(body);
    const copied = group.slice(0, place).find((other) => own?.get(other.body)?.kind === "copy");
    const shares = group.map((other) => own?.get(other.body)?.share ?? 0);
    const share = group.length === 1 || sames.length > 0 ? 1 : Math.max(...shares);
    return [
      { body, member: memberOf(body, share, copied?.body) },
      ...sames.map((one) => ({ body: one, member: memberOf(one, 1, copied?.body ?? body) })),
    ];
  });
  const members = told.sort((a, b) => byLead(a.body, b.body)).map(({ member }) => member);
  const [lead] = members as [WitnessMember, ...WitnessMember[]]; // A group has a member.
  return { lead: lead.source, members };
}

function memberOf({ source }: Body, share: number, copied: Body | undefined): WitnessMember {
  return { source, share, ...(copied === undefined ? {} : { copyOf: copied.source }) };
}

/** The earliest first, then the longest. */
function byLead(a: Body, b: Body): number {
  return inOrder(
    compareText(a.source.published ?? UNDATED, b.source.published ?? UNDATED),
    b.wordCount - a.wordCount,
    compareText(a.source.id, b.source.id),
    compareText(a.source.path, b.source.path),
  );
}

/** Comes after every day. */
const UNDATED = "~";

/** What is to be said of copies: `x.txt is a copy of y.txt; both count as one witness.` By source. */
export function duplicateProblems(
  witnesses: readonly Witness[],
): ReadonlyMap<Source, SourceProblem> {
  const problems = new Map<Source, SourceProblem>();
  for (const { source, copyOf } of witnesses.flatMap(({ members }) => members)) {
    if (copyOf === undefined) continue;
    const message = `${source.path} is a copy of ${copyOf.path}; both count as one witness.`;
    problems.set(source, { code: "duplicate", message });
  }
  return problems;
}
