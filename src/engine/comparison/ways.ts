import type { Passage, SourceSet } from "../evidence/sourceSet.js";
import { keysIn } from "../evidence/words/keysIn.js";
import { figures } from "../mentions/figures/index.js";
import { textOf, type Span } from "../text/span.js";
import type { Fact } from "./comparison.js";
import type { Gathered } from "./gather.js";
import type { Told } from "../weighing/quantity/told.js";
import { fold, toTelling, witnessCount } from "./toFact.js";

/** `using a dirt road`, `via the bridge`: by what way or means something was done. */
const WAY =
  /\b(?:by (?:means|way) of|through|us(?:e[ds]|ing)|utili[sz](?:e[ds]|ing)|via) (?<way>(?:(?:an?|the|their|its|his|her|small|several|some|two|three) )?(?:(?!(?:amid|and|as|because|before|but|for|from|in|into|on|so|that|to|toward|towards|when|where|which|while|with)\b)[\p{L}\p{M}’'-]{1,24} ?){1,6}(?:and (?:(?!(?:to|from|in)\b)[\p{L}\p{M}’'-]{1,24} ?){1,3})?)/giu;

/** What a sentence says of a way. */
interface Way {
  readonly passage: Passage;
  readonly span: Span;
  readonly keys: ReadonlySet<string>;
}

/**
 * By what way each source says a thing was done, where the sources that tell one count of it name ways that have
 * nothing in common: `using a mud street`, `utilized the Bou Kamal border crossing`.
 */
export function waysOf(gathered: Gathered, { about }: Fact, set: SourceSet): Fact | undefined {
  const ways = [...new Set(gathered.told.flatMap((one) => [one.passage, ...retellingsOf(one)]))]
    .flatMap((passage) => wayIn(passage) ?? wayIn(passage.home.passages[passage.at + 1]) ?? [])
    .filter(
      (way, at, all) =>
        all.findIndex(
          ({ passage, span }) => passage === way.passage && span.start === way.span.start,
        ) === at,
    );
  const differ = ways.some((way) =>
    ways.some((other) => other.passage.home !== way.passage.home && !meet(way, other)),
  );
  if (!differ) return undefined;
  return {
    kind: "way",
    about: `the way taken: ${about}`,
    relation: "differs",
    difference: WAYS_DIFFER,
    values: ways.map(({ passage, span }) => ({
      text: fold(textOf(passage.home.source.plain, span)),
      witnessCount: witnessCount([passage.home.source.id], set),
      tellings: [toTelling({ passage, value: span, clause: passage.statement.sentence.span })],
    })),
  };
}

/** Other sentences of the source with the very number, unless it is one that is met by chance. */
function retellingsOf({ mention, passage }: Told): readonly Passage[] {
  if (mention.kind !== "figure" || (mention.quantity.value ?? 0) < LEAST_RETOLD) return [];
  return passage.home.passages.filter(({ statement }) =>
    statement.mentions.some(
      (other) => other.kind === "figure" && figures.compare(mention, other) === "same",
    ),
  );
}

const LEAST_RETOLD = 20;

/** Words that differ say less than numbers how far things lie apart. */
const WAYS_DIFFER = 0.2;

function wayIn(passage: Passage | undefined): Way | undefined {
  if (passage === undefined) return undefined;
  const { plain } = passage.home.source;
  const { span } = passage.statement.sentence;
  for (const match of textOf(plain, span).matchAll(WAY)) {
    const way = match.groups?.["way"]?.trimEnd() ?? "";
    const start = span.start + match.index + match[0].indexOf(way);
    const keys = keysIn(way);
    if (keys.size > 0) return { passage, span: { start, end: start + way.length }, keys };
  }
  return undefined;
}

function meet(a: Way, b: Way): boolean {
  return [...a.keys].some((key) => b.keys.has(key));
}
