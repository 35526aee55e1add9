import type { Bound, Hedge } from "./figure.js";
import { hasWords, isCapitalised, isHyphen, type Lexeme } from "./lexemes.js";

/** What the words around a figure say of its bound and its firmness, and where they begin and end. */
export interface Lead {
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
  readonly hedge: Hedge;
}

interface LeadWords {
  readonly words: readonly string[];
  readonly bound?: Bound;
  readonly hedge?: Hedge;
}

// Longer phrases stand before their own endings: "no fewer than" before "fewer than".
const leads: readonly LeadWords[] = [
  ...phrases(
    { bound: "exact", hedge: "over" },
    "just over",
    "just above",
    "a little over",
    "a little more than",
    "slightly over",
    "slightly more than",
    "little more than",
    "only just over",
    "hardly more than",
    "barely more than",
    "barely",
  ),
  ...phrases(
    { bound: "exact", hedge: "nearly" },
    "just under",
    "just below",
    "a little under",
    "a little less than",
    "slightly under",
    "slightly less than",
    "slightly fewer than",
    "just shy of",
    "not quite",
    "close to",
    "nearly",
    "almost",
    "approaching",
    "virtually",
    "the better part of",
  ),
  ...phrases(
    { bound: "at-least" },
    "at least",
    "no fewer than",
    "not fewer than",
    "no less than",
    "not less than",
    "a minimum of",
    "minimum of",
    "at a minimum",
    "≥",
  ),
  ...phrases(
    { bound: "at-most" },
    "at most",
    "at the most",
    "no more than",
    "not more than",
    "no greater than",
    "as many as",
    "as much as",
    "as few as",
    "a maximum of",
    "maximum of",
    "up to",
    "≤",
  ),
  ...phrases(
    { bound: "more-than" },
    "more than",
    "greater than",
    "higher than",
    "larger than",
    "longer than",
    "older than",
    "in excess of",
    "well over",
    "far over",
    "over",
    "above",
    "upwards of",
    "upward of",
    "exceeding",
    "north of",
    "surpassed",
    "surpassing",
    "topped",
    "topping",
    "exceeded",
    "exceeds",
    ">",
  ),
  ...phrases(
    { bound: "less-than" },
    "fewer than",
    "less than",
    "lower than",
    "smaller than",
    "shorter than",
    "younger than",
    "well under",
    "well below",
    "under",
    "below",
    "<",
  ),
  ...phrases(
    { hedge: "about" },
    "in the region of",
    "in the neighbourhood of",
    "something like",
    "an estimated",
    "estimated at",
    "estimated",
    "about",
    "around",
    "approximately",
    "roughly",
    "some",
    "circa",
    "give or take",
    "~",
    "≈",
  ),
  // Say by how much either way, and bound nothing.
  ...phrases({}, "plus or minus", "±"),
];
const leadsByLastWord = new Map<string, LeadWords[]>();
for (const lead of leads) {
  const last = lead.words.at(-1) ?? "";
  leadsByLastWord.set(last, [...(leadsByLastWord.get(last) ?? []), lead]);
}

const tails: readonly LeadWords[] = [
  ...phrases({ bound: "at-least" }, "or more", "or above", "or higher", "or over", "and more"),
  ...phrases({ bound: "at-most" }, "or less", "or fewer", "or below", "or under"),
  ...phrases({ hedge: "about" }, "or so", "or thereabouts"),
];

/**
 * The bounds and hedges around the lexemes `start`..`end`: `at least`, `some`, `just over` in front (two may meet:
 * `at least some 200`), `or more`, `or so`, `+` behind. Words before `floor` belong to the figure before: in `440 fewer
 * than nine months earlier` a number stands in front of `fewer than`, so it compares and bounds nothing.
 */
export function readLeads(
  lexemes: readonly Lexeme[],
  { start, end, floor }: { readonly start: number; readonly end: number; readonly floor: number },
): Lead {
  let lead: Lead = { start, end, bound: "exact", hedge: "none" };
  for (let round = 0; round < 2; round += 1) {
    const found = leadEndingAt(lexemes, lead.start);
    if (found === undefined) break;
    const from = lead.start - found.words.length;
    if (from < floor || (from === floor && floor > 0 && found.words.includes("than"))) break;
    lead = merged(lead, found, { start: lead.start - found.words.length, end: lead.end });
  }
  // "Twelve, or more than five": what goes on with "than" belongs to the next figure.
  const opens = lexemes[lead.end]?.lower;
  const tail =
    opens === "or" || opens === "and"
      ? tails.find(
          ({ words }) =>
            hasWords(lexemes, lead.end, words) &&
            lexemes[lead.end + words.length]?.lower !== "than",
        )
      : undefined;
  if (tail !== undefined)
    return merged(lead, tail, { start: lead.start, end: lead.end + tail.words.length });
  // "85+ years", "20-plus cars": the mark may stand before the unit.
  const plusEnd = endOfPlus(lexemes, lead.end);
  if (plusEnd !== undefined) return { ...lead, bound: "at-least", end: plusEnd };
  if (hasPlus(lexemes, start, end)) return { ...lead, bound: "at-least" };
  // "Thirty-odd pupils".
  if (isHyphen(lexemes, lead.end) && lexemes[lead.end + 1]?.lower === "odd")
    return merged(lead, { words: [], hedge: "about" }, { start: lead.start, end: lead.end + 2 });
  // "The base has passed 18,600": the verb bounds, but no fix may take it away.
  const isPassed = lead.bound === "exact" && lexemes[lead.start - 1]?.lower === "passed";
  return isPassed ? { ...lead, bound: "at-least" } : lead;
}

/** The index behind a `+` or `-plus` that stands right behind a number; undefined where none does. */
export function endOfPlus(lexemes: readonly Lexeme[], at: number): number | undefined {
  const mark = lexemes[at];
  if (mark?.text === "+" && mark.glued) return at + 1;
  return isHyphen(lexemes, at) && lexemes[at + 1]?.lower === "plus" ? at + 2 : undefined;
}

function hasPlus(lexemes: readonly Lexeme[], start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) {
    const isMark = lexemes[at]?.text === "+" || lexemes[at]?.lower === "plus";
    if (isMark && lexemes[at]?.glued === true && lexemes[at + 1]?.text !== "/") return true;
  }
  return false;
}

/** Whether a phrase that bounds or hedges a number ends with this word: `about`, `circa`, `than`. */
export function endsLead(lexeme: Lexeme | undefined): boolean {
  return leadsByLastWord.has(lexeme?.lower ?? "");
}

function leadEndingAt(lexemes: readonly Lexeme[], at: number): LeadWords | undefined {
  const candidates = leadsByLastWord.get(lexemes[at - 1]?.lower ?? "") ?? [];
  return candidates.find(
    ({ words }) =>
      at >= words.length &&
      hasWords(lexemes, at - words.length, words) &&
      !isPartOfTitle(lexemes, at - words.length) &&
      !isAcross(lexemes, at - words.length) &&
      !closesTag(lexemes, at - words.length),
  );
}

/** `Spread over 26 countries`, `scattered over six islands`: across all of them, and no more than so many. */
function isAcross(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.lower !== "over") return false;
  const [one, two] = lexemes.slice(Math.max(0, at - 2), at);
  return [one, two].some((word) => SPREADING.test(word?.lower ?? ""));
}

const SPREADING = /^(?:scattered|spread|staggered)$/u;

/** The sign behind `<b` or `</b` in a text whose markup was left standing: it bounds nothing. */
function closesTag(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 2]?.lower;
  return lexemes[at]?.lower === ">" && lexemes[at].glued && (before === "<" || before === "/");
}

/** The `Under` of the list `30 Under 30`: a capital inside a sentence makes a name. */
function isPartOfTitle(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return before !== undefined && before.kind !== "mark" && isCapitalised(lexemes[at]);
}

function merged(
  lead: Lead,
  found: LeadWords,
  place: { readonly start: number; readonly end: number },
): Lead {
  return {
    ...place,
    bound: lead.bound === "exact" ? (found.bound ?? "exact") : lead.bound,
    hedge: lead.hedge === "none" ? (found.hedge ?? "none") : lead.hedge,
  };
}

function phrases(
  meaning: { readonly bound?: Bound; readonly hedge?: Hedge },
  ...list: readonly string[]
): readonly LeadWords[] {
  return list.map((phrase) => ({ words: phrase.split(" "), ...meaning }));
}
