import type { Claim } from "../../checks/check.js";
import { distanceOf, indexAt } from "../../evidence/fit.js";
import { findPassages } from "../../evidence/findPassages.js";
import type { Passage, SourceSet } from "../../evidence/sourceSet.js";
import { keyOf, weightOf } from "../../evidence/words/key.js";
import type { DateMention } from "../../mentions/dates/date.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import { overlaps, type Span } from "../../text/span.js";
import { clauseOf } from "../../evidence/clauseOf.js";

/** A figure or a date that a source tells. */
export interface Told {
  readonly mention: DateMention | FigureMention;
  readonly passage: Passage;
  /** The clause that tells it. */
  readonly clause: Span;
  /** That clause as a claim against the other sources. */
  readonly claim: Claim;
  /** Keys of what it is of: the words beside it that tell much, the nearest first. */
  readonly keys: ReadonlySet<string>;
}

/** What a passage tells by one of its figures or dates. */
export function tell(set: SourceSet, passage: Passage, mention: Told["mention"]): Told {
  const { statement, span } = clauseOf(passage.statement, mention.span);
  const { home } = passage;
  let matches: Claim["matches"] | undefined;
  const claim: Claim = {
    statement,
    sources: set,
    plain: home.source.plain,
    get matches() {
      matches ??= findPassages(statement, set).filter((match) => match.passage.home !== home);
      return matches;
    },
  };
  return { mention, passage, clause: span, claim, keys: keysBeside(claim, passage, mention) };
}

/**
 * Whether it is a count or a time of its own: not a part of another count (`22 of them critically`, `Of the 90 dead, 13
 * are women`), nor the whole that another is a part of (`61 of 187 species`), nor none (`no deaths`), nor reckoned
 * from something else (`two days later`).
 */
export function isOfItself({ statement, home }: Passage, mention: Told["mention"]): boolean {
  if (mention.kind === "date") return true;
  const { value, unit } = mention.quantity;
  if (value === 0) return false;
  const { plain } = home.source;
  const before = plain.slice(statement.sentence.span.start, mention.span.start);
  const after = plain.slice(mention.span.end, statement.sentence.span.end);
  if (unit.dimension === "duration" && RECKONED.test(after)) return false;
  return !PART_BEFORE.test(before.slice(-REACH)) && !PART_AFTER.test(after);
}

const RECKONED = /^ (?:after|ago|before|earlier|later)\b/iu;
const PART_BEFORE =
  /\b(?:of (?:them|these|those|which|whom)(?: \p{L}{1,12})?,?|among them,?|including|(?<![\p{L}\p{N}] )of the (?:\p{Nd}{1,9} )?\p{L}{1,20},|(?:rest|part|share) of (?:the|its)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{L}{2,9}teen|\p{L}{2,5}ty|\p{Nd}{1,9}) of(?: the| its| their)?) $|^of (?:the|its|their) $/iu;
const PART_AFTER = /^ of (?:them|these|those|whom|which)\b/iu;
const REACH = 40;

/** Words further away belong to something else. */
const NEAR = 12;

/** The words that tell what a value is of: those of its clause that stand nearer to it than to another of its kind. */
function keysBeside(
  { statement }: Claim,
  passage: Passage,
  mention: Told["mention"],
): ReadonlySet<string> {
  const at = indexAt(statement, mention.span);
  const values = statement.mentions.flatMap((value) =>
    value.kind === "figure" ? [value.core] : value.kind === "date" ? [value.span] : [],
  );
  const rivals = statement.mentions
    .filter(
      (other) =>
        other !== mention &&
        (other.kind === "figure" || other.kind === "date") &&
        other.kind === mention.kind &&
        isOfItself(passage, other),
    )
    .map(({ span }) => indexAt(statement, span));
  const isRow = passage.statement.sentence.block.kind === "row";
  const keys = statement.terms
    .filter((term) => {
      if (term.entities.length > 0 || term.key.startsWith("#") || !isTelling(term.key))
        return false;
      if (values.some((span) => overlaps(span, term.span))) return false;
      if (isTopic(passage, term.key)) return false;
      const far = distanceOf(statement, at, term.at);
      return (
        isRow ||
        (far <= NEAR && rivals.every((rival) => distanceOf(statement, rival, term.at) >= far))
      );
    })
    .sort((a, b) => distanceOf(statement, at, a.at) - distanceOf(statement, at, b.at))
    .map(({ key }) => key);
  const counted = mention.kind === "figure" ? (mention.counted?.words ?? []) : [];
  return new Set(
    [...counted.map((word) => keyOf(word)), ...keys].filter((key) => key !== "" && isTelling(key)),
  );
}

/** Whether a source speaks of it all the time: that it stands beside a value says nothing of what that is of. */
function isTopic({ home }: Passage, key: string): boolean {
  const { passages, sentenceCounts } = home;
  return (
    passages.length >= LEAST_PASSAGES && (sentenceCounts.get(key) ?? 0) > TOPIC * passages.length
  );
}

const LEAST_PASSAGES = 6;
const TOPIC = 0.4;

/** Ways in which anything may change or be told: they say nothing of what it is. */
const OF_ANYTHING: ReadonlySet<string> = new Set(
  "add begin big cease compare cost estimate expect fall fiscal full grow high indicate known latest low nearly quarter reach result revise total"
    .split(" ")
    .map((word) => keyOf(word)),
);

function isTelling(key: string): boolean {
  return weightOf(key) === 1 && !OF_ANYTHING.has(key);
}
