import { quotedRanges } from "../../mentions/quotes/quotedRanges.js";
import type { Block, Source } from "../../text/readText.js";
import { agencyOf } from "./agencies.js";
import { confidencesIn, type Confidences } from "./confidences.js";
import { hashOf, joined, sortedSet } from "./hashes.js";

/** What of a source's body tells whether it is a copy: runs of words as hashes, sorted, each once. */
export interface Body {
  readonly source: Source;
  readonly wordCount: number;
  /** Every run of `RUN` words. */
  readonly runs: Uint32Array;
  /**
   * The runs that are the article's own: outside quotations and table rows, and no list of names. What an article
   * quotes it has from the speaker, not from another article that quotes the same.
   */
  readonly ownRuns: Uint32Array;
  /** All its words in order as one hash. */
  readonly whole: number;
  /** Its figures in order as one hash: a copy in which a toll has risen is no copy but a later version. */
  readonly figures: number;
  /** The agency that it credits: `reuters`; `agencies` where it names none. */
  readonly agency: string | undefined;
  readonly confidences: Confidences;
}

/** So many words in a row are hardly chance. */
const RUN = 5;
/** A run with fewer words in small letters is a list of names. */
const LEAST_SMALL = 3;

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['’.,-][\p{L}\p{M}\p{Nd}]+)*/gu;
const FIGURE =
  /^(?:\p{Nd}.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)$/u;

/** A quotation of several paragraphs opens with each of them and closes with the last. */
const OPENING = /^["“„«]/u;

/** The words of a body in order, a place a word. */
interface Words {
  readonly hashes: number[];
  /** Whether it is written with a small first letter. */
  readonly small: boolean[];
  /** Whether it is the article's own, not quoted and not of a table. */
  readonly own: boolean[];
  figures: number;
}

/** Reads the words of all blocks: case, white space and quotation marks make no difference. */
export function readBody(source: Source): Body {
  const known = bodies.get(source);
  if (known !== undefined) return known;
  const body = readWords(source);
  bodies.set(source, body);
  return body;
}

// A source never changes, and stands in many sets.
const bodies = new WeakMap<Source, Body>();

function readWords(source: Source): Body {
  const words: Words = { hashes: [], small: [], own: [], figures: 0 };
  for (const block of source.blocks) addWords(source.plain, block, words);
  const { hashes, figures } = words;
  return {
    source,
    wordCount: hashes.length,
    ...runsOf(words),
    whole: hashes.reduce(joined, hashes.length),
    figures,
    agency: agencyOf(source),
    confidences: confidencesIn(source),
  };
}

function addWords(plain: string, block: Block, words: Words): void {
  const text = plain.slice(block.span.start, block.span.end);
  const quoted = quotedRanges(plain, block);
  const isGoingOn = OPENING.test(text) && quoted[0]?.start !== block.span.start;
  const isProse = block.kind !== "quote" && block.kind !== "row" && !isGoingOn;
  let next = 0;
  for (const match of text.matchAll(WORD)) {
    const at = block.span.start + match.index;
    while ((quoted[next]?.end ?? Infinity) <= at) next += 1;
    const [word] = match;
    const lower = word.toLowerCase();
    const hash = hashOf(lower.includes("’") ? lower.replace(/’/gu, "'") : lower);
    if (FIGURE.test(lower)) words.figures = joined(words.figures, hash);
    words.hashes.push(hash);
    words.small.push(/^\p{Ll}/u.test(word));
    words.own.push(isProse && (quoted[next]?.start ?? Infinity) > at);
  }
}

function runsOf({ hashes, small, own }: Words): Pick<Body, "ownRuns" | "runs"> {
  const runs: number[] = [];
  const ownRuns: number[] = [];
  let smallCount = 0;
  let ownCount = 0;
  for (let end = 0; end < hashes.length; end += 1) {
    smallCount += Number(small[end]) - Number(small[end - RUN] ?? false);
    ownCount += Number(own[end]) - Number(own[end - RUN] ?? false);
    if (end < RUN - 1) continue;
    let run = RUN;
    for (let at = end - RUN + 1; at <= end; at += 1) run = joined(run, hashes[at] ?? 0);
    runs.push(run);
    if (smallCount >= LEAST_SMALL && ownCount === RUN) ownRuns.push(run);
  }
  return { runs: sortedSet(runs), ownRuns: sortedSet(ownRuns) };
}
