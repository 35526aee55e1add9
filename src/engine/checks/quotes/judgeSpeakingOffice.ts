import type { NameMention } from "../../mentions/names/name.js";
import { isTitleHead } from "../../mentions/names/roles.js";
import { speechVerbs } from "../../mentions/names/lists/particles.js";
import type { QuoteMention } from "../../mentions/quotes/quote.js";
import { sourceName } from "../../report/sourceName.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Token } from "../../text/sentence.js";
import type { Claim, Judgement } from "../check.js";
import { headOf } from "../names/offices/compareOffices.js";
import { callingsOf, type HeldOffice } from "../names/offices/officesOf.js";
import { soleHeads } from "../names/offices/words.js";
import { officeOf } from "../../mentions/names/compareRoles.js";
import { entitiesOf, meet } from "../names/slots.js";

/** Who is named for the words in a source. */
export interface Attributed {
  readonly passage: Passage;
  readonly name: NameMention;
}

/**
 * Words given to the holder of an office whom the draft does not name, `said the mayor`, where every source gives them to
 * somebody of another calling, and has another for mayor. Silent where the speaker is told of without any calling.
 */
export function judgeSpeakingOffice(
  claim: Claim,
  quote: QuoteMention,
  named: readonly Attributed[],
): readonly Judgement[] {
  const noun = officeBeside(claim, quote);
  const [first] = named;
  if (noun === undefined || first === undefined) return [];
  const { head } = officeOf(noun.lower);
  const speakers = new Set(named.flatMap(({ name }) => [...entitiesOf(claim, name)]));
  const callings = callingsOf(claim.sources);
  const own = callings.filter(({ holders }) => meet(speakers, holders));
  const holders = callings.filter((held) => headOf(held) === head);
  const isKnown = own.length > 0 && holders.length > 0;
  if (!isKnown || own.some((held) => isHead(held, head))) return [];
  const text = first.name.text;
  const { source } = first.passage.home;
  return [
    {
      span: { start: noun.start, end: noun.end },
      verdict: "contradicted",
      sureness: 0.8,
      fault: "wrong-speaker",
      reason: `${sourceName(source)} gives these words to ${text}, not to the ${noun.lower}`,
      expected: [text],
      grounds: named.map(({ passage, name }) => ({
        passage,
        bears: "contradicts",
        value: name.text,
        share: 1,
      })),
      replacements: [],
    },
  ];
}

function isHead(held: HeldOffice, head: string): boolean {
  return headOf(held) === head || held.role.split(/\P{L}+/u).includes(head);
}

/** `mayor` in `“…,” said the mayor` and `“…,” the mayor told the crowd`: right behind the words, an office of one person. */
function officeBeside({ statement }: Claim, { span, speaker }: QuoteMention): Token | undefined {
  if (speaker !== undefined && speaker.span.start === speaker.name.span.start) return undefined;
  const [a, b, c, d] = statement.sentence.tokens.filter(({ start }) => start >= span.end);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const isTold =
    speechVerbs.has(a.lower) && b.lower === "the" && (d === undefined || d.kind === "mark");
  if (isTold) return isOffice(c) ? c : undefined;
  return a.lower === "the" && speechVerbs.has(c.lower) && isOffice(b) ? b : undefined;
}

function isOffice({ text, lower }: Token): boolean {
  return text === lower && isTitleHead(lower) && soleHeads.has(officeOf(lower).head);
}
