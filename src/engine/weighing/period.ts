import type { Claim } from "../checks/check.js";
import { clausesOf } from "../evidence/clauses.js";
import { indexAt } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Statement } from "../evidence/statement.js";
import type { MentionBase } from "../mentions/mention.js";
import type { Sentence } from "../text/sentence.js";
import { textOf, type Span } from "../text/span.js";

/** `in the week before`, `last year`, `a month`, `each day`; in `a year earlier` it is no time that something is counted in. */
const PERIOD =
  /\b(?:an?|each|every|last|next|one|past|per|previous|that|the|this)\s(?:(?:first|full|half|last|past|second|single|third|whole)\s)?(?<name>day|week|fortnight|month|quarter|season|year|decade)\b(?!\s(?:after|ago|before last|earlier|later|old|since)\b)/giu;

/**
 * Whether claim and passage tell in what time they count, and it is not of one length: what passed in a week says nothing of a
 * year's.
 */
export function isOfOtherPeriod(
  { statement, plain }: Claim,
  passage: Passage,
  {
    mention,
    value,
  }: { readonly mention: MentionBase<string>; readonly value: MentionBase<string> },
): boolean {
  if (mention.kind !== "figure") return false;
  const own = periodsIn(statement, plain, mention.span);
  if (own.size === 0) return false;
  const other = periodsIn(passage.statement, passage.home.source.plain, value.span);
  return other.size > 0 && [...other].every((name) => !own.has(name));
}

/** The times in the clause of a value. */
function periodsIn(statement: Statement, plain: string, value: Span): ReadonlySet<string> {
  const periods = periodsOf(statement, plain);
  if (periods.length === 0) return NONE;
  const clauses = clausesOf(statement.sentence);
  const own = clauses[indexAt(statement, value)];
  return new Set(periods.flatMap(({ name, at }) => (clauses[at] === own ? [name] : [])));
}

const NONE: ReadonlySet<string> = new Set();

interface Period {
  readonly name: string;
  /** Its first token. */
  readonly at: number;
}

const known = new WeakMap<Sentence, readonly Period[]>();

function periodsOf(statement: Statement, plain: string): readonly Period[] {
  const read = known.get(statement.sentence);
  if (read !== undefined) return read;
  const { span } = statement.sentence;
  const found = [...textOf(plain, span).matchAll(PERIOD)].map(({ index, groups }) => {
    const start = span.start + index;
    const at = indexAt(statement, { start, end: start + 1 });
    return { name: groups?.["name"]?.toLowerCase() ?? "", at };
  });
  known.set(statement.sentence, found);
  return found;
}
