import { indexAt } from "./fit.js";
import type { Statement } from "./statement.js";
import { keyOf } from "./words/key.js";
import type { Sentence, Token } from "../text/sentence.js";
import type { Span } from "../text/span.js";

/** Words that, behind a comma, begin another clause. */
const CLAUSES: ReadonlySet<string> = new Set(
  `after although and as because before but including since so though when whereas where while whom whose`.split(
    " ",
  ),
);

/** Words that begin another clause where they stand. */
const ALWAYS: ReadonlySet<string> = new Set(["whereas", "while"]);

/** Words that hang a clause on the noun before them, and how many words that may have. */
const RELATIVE: ReadonlySet<string> = new Set(["which", "who"]);
const ANTECEDENT = 3;

/** Who reports it is no part of what is reported. */
const REPORTING: ReadonlySet<string> = new Set(
  ["say", "account", "announce", "confirm", "show", "indicate"].map((word) => keyOf(word)),
);
const MORE_REPORTING: ReadonlySet<string> = new Set(
  "added adding estimated estimates insisted mentioned noted stated told warned".split(" "),
);

/** The clause of a sentence in which something stands. */
export interface Clause {
  /** The statement with the terms of the clause alone. */
  readonly statement: Statement;
  readonly span: Span;
}

/**
 * The clause around `inner`: `at least 25 civilians were killed in these attacks` of `The rescuers reported that at
 * least 25 …, underscoring the toll`. Long sentences say several things, and only what stands in one clause with a
 * value tells what it is of. `clausesOf` cuts otherwise, at verbs and not at brackets or behind who reports: it tells which
 * words stand close to each other, and cut so, values of different things met in a comparison.
 */
export function clauseOf(statement: Statement, inner: Span): Clause {
  const { from, to, span } = boundsOf(statement, inner);
  if (from === undefined) return { statement, span };
  const terms = statement.terms.filter((term) => term.at >= from && term.at < to);
  return { statement: { ...statement, terms }, span };
}

/** The span alone of the clause around `inner`. */
export function clauseSpanOf(statement: Statement, inner: Span): Span {
  return boundsOf(statement, inner).span;
}

/** A clause's tokens, half-open; the whole sentence where `from` is missing. */
interface Bounds {
  readonly from: number | undefined;
  readonly to: number;
  readonly span: Span;
}

function boundsOf(statement: Statement, inner: Span): Bounds {
  const { tokens, span, block } = statement.sentence;
  const whole = { from: undefined, to: tokens.length, span };
  if (block.kind === "row") return whole;
  const at = indexAt(statement, inner);
  let from = 0;
  let to = tokens.length;
  for (const cut of cutsOf(statement.sentence)) {
    if (cut.begins <= at) from = cut.begins;
    else if (cut.ends > at) {
      to = cut.ends;
      break;
    }
  }
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return whole;
  return { from, to, span: { start: first.start, end: last.end } };
}

const known = new WeakMap<Sentence, readonly Cut[]>();

/** The cuts of a sentence, in order: each of its values asks for its own clause. */
function cutsOf(sentence: Sentence): readonly Cut[] {
  const found = known.get(sentence) ?? readCuts(sentence);
  known.set(sentence, found);
  return found;
}

function readCuts({ tokens }: Sentence): readonly Cut[] {
  return tokens.flatMap((_, place) => cutAt(tokens, place) ?? []);
}

/** Where the clause before ends and the next begins. */
interface Cut {
  readonly ends: number;
  readonly begins: number;
}

function cutAt(tokens: readonly Token[], at: number): Cut | undefined {
  const { text = "", lower = "" } = tokens[at] ?? {};
  const next = tokens[at + 1]?.lower ?? "";
  if (/^[;:()—–]$/u.test(text)) return { ends: at, begins: at + 1 };
  // "…, hardware, which still brings in two-thirds …": what it hangs on belongs to it.
  if (text === "," && RELATIVE.has(next)) return { ends: at, begins: Math.max(0, at - ANTECEDENT) };
  // "…, underscoring …": what follows is another clause.
  if (text === "," && (CLAUSES.has(next) || /^\p{L}{3,14}ing$/u.test(next)))
    return { ends: at, begins: at + 1 };
  // "… were killed, the ministry said.": so is who says it.
  if (text === "," && isReportedBehind(tokens, at)) return { ends: at, begins: at + 1 };
  if (ALWAYS.has(lower)) return { ends: at, begins: at };
  const before = tokens.slice(Math.max(0, at - 3), at);
  const isThat = lower === "that" && before.some((token) => isReporting(token));
  return isThat ? { ends: at, begins: at + 1 } : undefined;
}

/** Who says it, and when: no more words than these. */
const MOST_SPEAKER_TOKENS = 9;
const MOST_TIME_TOKENS = 3;

/** `…, the agency said on Thursday.`, `…, according to the ministry.` */
function isReportedBehind(tokens: readonly Token[], comma: number): boolean {
  const rest = tokens.slice(comma + 1, comma + 1 + MOST_SPEAKER_TOKENS + MOST_TIME_TOKENS);
  const end = rest.findIndex(({ text }) => /^[,.”"]$/u.test(text));
  const speaker = end < 0 ? rest : rest.slice(0, end);
  if (speaker[0]?.lower === "according") return true;
  const said = speaker.findIndex((token) => isReporting(token));
  return said > 0 && speaker.length - said - 1 <= MOST_TIME_TOKENS;
}

/** Whether a word tells that somebody reports: `said`, `announced`. */
export function isReporting({ lower }: Token): boolean {
  return REPORTING.has(keyOf(lower)) || MORE_REPORTING.has(lower);
}
