import type { Passage } from "../../../evidence/sourceSet.js";
import { keyOf, weightOf } from "../../../evidence/words/key.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { headOf } from "./oneHead.js";

/** What befell people, each key another thing: who was captured was not killed. */
const FATES: ReadonlySet<string> = keysOf("arrested captured displaced injured killed missing");

/** Keys of words that count people, beside those that look like it. */
const PEOPLE: ReadonlySet<string> = keysOf(
  "boys brothers children crew daughters doctors employees families fighters insurgents journalists medics men officials " +
    "pensioners people players police scientists sons students suspects teachers troops victims villagers women youths",
);

/** `strikers`, `passengers`, `activists`, `patients`, `clergymen`. */
const LOOKS_LIKE_PEOPLE =
  /(?:[aeo]rs|ists|[ae]nts|ians|ees|[aeiou]ns|men|women|mates|ates|ics|ives|guests|pupils|youths)$/u;

/** Words for whatever is counted. */
const ANYTHING: ReadonlySet<string> = keysOf(
  "bodies cases counts entries groups items numbers parts pieces reports things times units",
);

/**
 * Whether two figures say in so many words that they count different things: jobs and strikers, trucks and fighters, captured
 * and killed. Of people one may be the other (`rebels`, `terrorists`), and what is left out decides nothing.
 */
export function countsOther(inDraft: FigureMention, inSource: FigureMention): boolean {
  const isCount = [inDraft, inSource].every(({ quantity }) => quantity.unit.dimension === "count");
  const [a, b] = [headOf(inDraft), headOf(inSource)];
  if (!isCount || a === undefined || b === undefined || a === b) return false;
  if (ANYTHING.has(a) || ANYTHING.has(b)) return false;
  const [own, other] = [sortOf(inDraft, a), sortOf(inSource, b)];
  if (own === "thing" || other === "thing") return weightOf(a) === 1 || weightOf(b) === 1;
  return own === "fate" && other === "fate";
}

function sortOf({ counted }: FigureMention, key: string): "fate" | "people" | "thing" {
  if (FATES.has(key)) return "fate";
  const isPeople = PEOPLE.has(key) || LOOKS_LIKE_PEOPLE.test(counted?.words.at(-1) ?? "");
  return isPeople ? "people" : "thing";
}

function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map((word) => keyOf(word)));
}

/**
 * The key of what a source's figure counts, which it may leave to the figure before: of `310 soldiers; only 180 were there` the
 * second counts soldiers too.
 */
export function headIn(figure: FigureMention, passage: Passage): string | undefined {
  const own = headOf(figure);
  const isBare = own === undefined && figure.quantity.unit.dimension === "count";
  if (!isBare || passage.cells.length > 0) return own;
  const { statement, home, at } = passage;
  const before = home.passages[at - 1]?.statement;
  const isOneBlock = before?.sentence.block === statement.sentence.block;
  return [
    ...(isOneBlock ? before.mentions : []),
    ...statement.mentions.filter(({ span }) => span.end <= figure.span.start),
  ]
    .filter((other) => other.kind === "figure")
    .filter(({ quantity }) => quantity.unit.dimension === "count")
    .flatMap((other) => headOf(other) ?? [])
    .at(-1);
}
