import { compareText, inOrder } from "../../text/order.js";
import { foldWords } from "./fold.js";

/** The user's own word on names. */
export interface NameRules {
  /** Names that mean one thing, a group each: `["Araqchi", "Araghchi"]`. */
  readonly sameAs: readonly (readonly string[])[];
  /** Words that are no names however they are written. */
  readonly notNames: readonly string[];
}

/** `NameRules` made ready for use. */
export interface NameBook {
  /** The words of a name with every name of a group replaced by one of them, always the same. */
  readonly usual: (words: readonly string[]) => readonly string[];
  readonly isNoName: (words: readonly string[]) => boolean;
}

/** A book without rules. */
export const emptyNameBook: NameBook = { usual: (words) => words, isNoName: () => false };

/** Makes rules ready. Groups that share a name are one, and no order of groups or names makes a difference. */
export function nameBookOf(rules: NameRules | undefined): NameBook {
  if (rules === undefined) return emptyNameBook;
  const swaps = joinGroups(rules.sameAs.map((group) => group.map(foldWords).filter(isWritten)))
    .flatMap(swapsOf)
    .sort((a, b) => byLength(a.from, b.from));
  const notNames = new Set(rules.notNames.map((name) => foldWords(name).join(" ")));
  return {
    usual: (words) => (swaps.length === 0 ? words : swapped(words, swaps)),
    isNoName: (words) => notNames.has(words.join(" ")),
  };
}

type Words = readonly string[];

interface Swap {
  readonly from: Words;
  readonly to: Words;
}

function isWritten(words: Words): boolean {
  return words.length > 0;
}

/** The fullest name stands for all of its group. */
function swapsOf(group: readonly Words[]): readonly Swap[] {
  const [usual, ...others] = [...group].sort(byLength);
  return usual === undefined ? [] : others.map((from) => ({ from, to: usual }));
}

function byLength(a: Words, b: Words): number {
  return inOrder(b.length - a.length, compareText(a.join(" "), b.join(" ")));
}

function swapped(words: Words, swaps: readonly Swap[]): Words {
  let changed = words;
  for (const { from, to } of swaps) {
    // "Imran Khan" holds "Khan" and is the usual name already.
    if (indexIn(changed, to) !== -1) continue;
    const at = indexIn(changed, from);
    if (at !== -1) changed = [...changed.slice(0, at), ...to, ...changed.slice(at + from.length)];
  }
  return changed;
}

function indexIn(words: Words, part: Words): number {
  for (let at = 0; at + part.length <= words.length; at++)
    if (part.every((word, index) => words[at + index] === word)) return at;
  return -1;
}

function joinGroups(groups: readonly (readonly Words[])[]): readonly (readonly Words[])[] {
  let joined: readonly ReadonlyMap<string, Words>[] = [];
  for (const group of groups) {
    const own = new Map(group.map((words) => [words.join(" "), words]));
    const isKin = (other: ReadonlyMap<string, Words>): boolean =>
      [...own.keys()].some((key) => other.has(key));
    const kin = joined.filter(isKin);
    const whole = new Map([...kin, own].flatMap((each) => [...each]));
    joined = [...joined.filter((other) => !kin.includes(other)), whole];
  }
  return joined.map((group) => [...group.values()]);
}
