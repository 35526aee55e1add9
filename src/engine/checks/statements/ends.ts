import type { Token } from "../../text/sentence.js";
import { formsOf } from "../../evidence/words/verbForms.js";

/**
 * What can become of one thing, where only one can be: what stands left of a bar against what stands right of it. A verb in
 * its first form stands for all its forms; behind `~` the words stand as they are and no verb is asked for. `now` before a
 * side holds its ends for a time only, so there a claim must tell of the present. Sorted by the first verb.
 */
const ENDS = `
approve, adopt, accept, pass, back, endorse | postpone, put off, delay, defer, shelve
arrest, capture, catch | ~at large, ~on the run
close, shut | stay open, remain open
die, perish, ~dead | survive, recover, go back to work, return to work, be discharged, ~alive, ~unhurt, ~unharmed
increase, rise, climb, grow, go up, fall, drop, decrease, go down | stay as, remain as, stay where, remain where, ~unchanged,
  stay the same, remain the same, stay flat, remain flat, stay stable, remain stable
keep running, keep working, continue to run, continue to work, run on | shut, shut down, halt, stop, ~idle, ~at a standstill
re-elect | step down, stand down, resign
sink | ~afloat, tow into, tow to, dock
vote for, vote against, vote in favour | abstain
work, function, operate, ~in working order | ~out of order, ~out of action
now ~closed, now ~shut | reopen
now ~in custody, now ~behind bars | ~on bail, ~at large, ~on the run, free, release
`;

interface End {
  readonly side: Side;
  /** The words behind the verb, or all where there is no verb. */
  readonly rest: readonly string[];
  readonly isVerbal: boolean;
  /** Whether a claim must tell of the present. */
  readonly isOfNow: boolean;
}

/** One of the two sides of a line. */
export interface Side {
  readonly other: Side | undefined;
}

const ends = new Map<string, End[]>();

for (const line of ENDS.trim().split(/\n(?! )/u)) {
  const left: { other: Side | undefined } = { other: undefined };
  const right: Side = { other: left };
  left.other = right;
  const [lefts = "", rights = ""] = line.split("|");
  addTo(left, lefts);
  addTo(right, rights);
}

function addTo(side: Side, list: string): void {
  for (const one of list.split(",").map((words) => words.trim())) {
    const isOfNow = one.startsWith("now ");
    const bare = one.replace(/^now /u, "");
    const isVerbal = !bare.startsWith("~");
    const [first = "", ...rest] = bare.replace("~", "").split(/\s+/u);
    for (const form of isVerbal ? new Set(formsOf(first)) : [first])
      ends.set(form, [...(ends.get(form) ?? []), { side, rest, isVerbal, isOfNow }]);
  }
}

/** What a sentence says at one of its words became of something. */
export interface EndAt {
  readonly side: Side;
  readonly isVerbal: boolean;
  readonly isOfNow: boolean;
  /** The place behind its last word. */
  readonly to: number;
}

/** The ends that a sentence tells at one of its words: with several words before with one. */
export function endsAt(tokens: readonly Token[], at: number): readonly EndAt[] {
  return (ends.get(tokens[at]?.lower ?? "") ?? [])
    .filter(({ rest }) => rest.every((word, step) => tokens[at + 1 + step]?.lower === word))
    .map(({ side, rest, isVerbal, isOfNow }) => ({
      side,
      isVerbal,
      isOfNow,
      to: at + 1 + rest.length,
    }));
}
