import type { BlockKind } from "../text/readText.js";

/** Why a sentence is held against no source. `plain`: nothing in it can be, and that is all there is to say. */
export type UncheckedReason = "framing" | "heading" | "opinion" | "plain" | "question";

/** The reasons in words that go on after a colon. */
export const uncheckedWords: Readonly<Record<UncheckedReason, string>> = {
  framing: "the draft speaks of itself",
  heading: "a heading",
  opinion: "an opinion",
  plain: "nothing in it to hold against the sources",
  question: "a question",
};

/** What a sentence that was not checked is. `isJudged` is false where no check looked at it, as at a byline. */
export function whyUnchecked(
  text: string,
  { block, isJudged }: { readonly block: BlockKind; readonly isJudged: boolean },
): UncheckedReason {
  const said = text.trim().replace(/’/gu, "'");
  if (QUESTION.test(said)) return "question";
  if (block === "heading") return "heading";
  if (!isJudged || FRAMING.some((form) => form.test(said))) return "framing";
  if (OPINION.some((form) => form.test(said))) return "opinion";
  if (ADVICE.test(said) && !REPORTED.test(said)) return "opinion";
  return "plain";
}

const QUESTION = /\?[!?"'”»)\]*_]{0,4}$/u;

const FRAMING: readonly RegExp[] = [
  // "This summary merges five reports", "In this briefing we look at the harbour".
  /^(?:in )?(?:our|the present|this) (?:account|article|briefing|chapter|digest|draft|essay|explainer|newsletter|overview|page|piece|post|round-?up|section|summary|text|timeline)\b/iu,
  // "The reports agree on the outline", "Accounts of the night differ", "Sources disagree on the toll".
  /^(?:the |these |both |all )?(?:\p{L}{1,12} )?(?:accounts|articles|outlets|papers|reports|sources|stories|versions)(?: of(?: \p{L}{1,20}){1,4})? (?:\p{L}{1,12} )?(?:agree|contradict|conflict|differ|disagree|diverge|vary)\b/iu,
  // "Here is what we know so far", "Below are the main points", "What follows is a list".
  /^(?:below|here)(?:'s| is| are) (?:a|an|how|our|some|the|what|where|why)\b/iu,
  /^(?:what follows|the following (?:list|paragraphs?|points|sections?|table))\b/iu,
];

const OPINION: readonly RegExp[] = [
  // "I still think that it was a mistake", "We would argue otherwise".
  /\b(?:I|[Ww]e)(?: (?:also|do not|don't|firmly|still|strongly|would)){0,2} (?:argue|believe|doubt|fear|feel|guess|hope|suppose|suspect|think)\b/u,
  /\b(?:in|to) (?:my|our) (?:eyes|judgement|mind|opinion|view)\b/iu,
  // "Sadly, nothing came of it."
  /^(?:arguably|fortunately|frankly|happily|hopefully|luckily|regrettably|sadly|thankfully|unfortunately)\b/iu,
  // "It is a shame", "It was hard to believe".
  /^it(?:'s| is| was) (?:a (?:disgrace|pity|relief|scandal|shame)|(?:difficult|easy|hard|tempting) to (?:believe|imagine|see|think))\b/iu,
];

/** `The council ought to have known better`, but not where somebody else says so. */
const ADVICE = /\b(?:ought to|should)\b/iu;
const REPORTED =
  /\b(?:according to|argued?|argues|asked|believes?|called|demand(?:ed|s)?|insist(?:ed|s)?|said|saying|says?|thinks?|told|urged?|wants?|warn(?:ed|s)?|wrote)\b/iu;
