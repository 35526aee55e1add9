import type { Body } from "./body.js";

/** Of all runs one in so many is looked up: a text that shares a third of its runs is met all the same. */
const SAMPLE = 4;
/** In a long list each source is paired with so many at its head and so many right before it. */
const AT_HEAD = 8;
const BEFORE = 16;
/** So many looked-up runs in common, and such a share of the shorter text's, make a pair worth a closer look. */
const LEAST_SHARED = 3;
const LEAST_PART = 0.1;

/**
 * Pairs of bodies, as places in `bodies`, that share enough runs of words to be looked at closely. Grows with the
 * length of all texts, however many share one stock phrase.
 */
export function candidatePairs(bodies: readonly Body[]): readonly (readonly [number, number])[] {
  const holders = new Map<number, number[]>();
  const lookedUp: number[] = [];
  const quoting = new Map<number, number[]>();
  for (const [at, { runs, confidences }] of bodies.entries()) {
    for (const quote of confidences.quoted) add(quoting, quote, at);
    // Short texts are looked up whole.
    const looked = runs.length < SAMPLE * LEAST_SHARED * 2 ? runs : sampled(runs);
    lookedUp.push(looked.length);
    for (const key of looked) add(holders, key, at);
  }
  const counts = new Map<number, number>();
  for (const list of holders.values()) {
    for (const [place, one] of list.entries())
      for (let before = 0; before < place; before += 1) {
        if (before === AT_HEAD) before = Math.max(AT_HEAD, place - BEFORE);
        const pair = (list[before] ?? 0) * bodies.length + one;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
  }
  const pairs: (readonly [number, number])[] = [];
  for (const [pair, count] of counts) {
    const [a, b] = [Math.floor(pair / bodies.length), pair % bodies.length];
    const shorter = Math.min(lookedUp[a] ?? 0, lookedUp[b] ?? 0);
    if (count >= Math.max(LEAST_SHARED, LEAST_PART * shorter)) pairs.push([a, b]);
  }
  return [...pairs, ...quotingPairs(bodies, quoting)];
}

/** Pairs that share a long quotation which one of them has from a source in confidence. */
function quotingPairs(
  bodies: readonly Body[],
  quoting: ReadonlyMap<number, readonly number[]>,
): readonly (readonly [number, number])[] {
  return [...quoting].flatMap(([quote, list]) => {
    const confided = list.find((at) => bodies[at]?.confidences.confided.has(quote) === true);
    return confided === undefined
      ? []
      : list
          .filter((at) => at !== confided)
          .slice(0, AT_HEAD + BEFORE)
          .map((at) => [Math.min(at, confided), Math.max(at, confided)] as const);
  });
}

function sampled(runs: Uint32Array): Uint32Array {
  return runs.filter((run) => run % SAMPLE === 0);
}

function add(holders: Map<number, number[]>, key: number, at: number): void {
  const list = holders.get(key);
  if (list === undefined) holders.set(key, [at]);
  else list.push(at);
}
