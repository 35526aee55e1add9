import type { IndexedSource, Passage } from "../../../evidence/sourceSet.js";
import type { Statement } from "../../../evidence/statement.js";
import type { DateMention } from "../../../mentions/dates/date.js";
import type { Claim } from "../../check.js";

/** The day or year in which somebody was born. */
export interface Birth {
  readonly date: DateMention;
  readonly passage: Passage;
  /** Whom the sentence names before; none where it is a pronoun or a line of facts. */
  readonly entities: readonly string[];
}

/** `was born in Tolvik on`, `Born:`. */
const BORN = /\bborn\b[^.;()]{0,40}$/iu;
/** `Marta Dovrega (19 April 1931, Tolvik – 11 February 2024)`. */
const LIVED = /^[^()–-]{0,30}\s?[–-]\s?[^()]{4,40}\)/u;

const births = new WeakMap<IndexedSource, readonly Birth[]>();

function birthsIn(home: IndexedSource): readonly Birth[] {
  const known = births.get(home);
  if (known !== undefined) return known;
  const found = home.passages.flatMap(birthsOf);
  births.set(home, found);
  return found;
}

function birthsOf(passage: Passage): readonly Birth[] {
  const { plain } = passage.home.source;
  return passage.mentions.flatMap((date) => {
    if (date.kind !== "date" || date.parts.year === undefined || date.first === undefined)
      return [];
    const { statement } = passage;
    const before = plain.slice(
      Math.max(statement.sentence.span.start, date.span.start - 70),
      date.span.start,
    );
    const born = BORN.exec(before);
    const isLife =
      before.endsWith("(") && LIVED.test(plain.slice(date.span.end, date.span.end + 80));
    if (born === null && !isLife) return [];
    const end = born === null ? date.span.start : date.span.start - before.length + born.index;
    const name = namesIn(statement).findLast(({ span }) => span.end <= end);
    return [{ date, passage, entities: name?.entities ?? [] }];
  });
}

function namesIn({ terms }: Statement): Statement["terms"] {
  return terms.filter(({ at, entities }) => at >= 0 && entities.length > 0);
}

/**
 * When the person was born of whom the claim tells: whom it names or, where it says `she`, the one whose birth the sources
 * tell. Undefined where that is not certain.
 */
export function birthFor({ statement, sources }: Claim): Birth | undefined {
  const all = sources.indexed.flatMap(birthsIn);
  if (all.length === 0) return undefined;
  const named = new Set(namesIn(statement).flatMap(({ entities }) => entities));
  const own = all.filter(({ entities }) => entities.some((id) => named.has(id)));
  if (own.length > 0) return onlyOne(own);
  const isPronoun = statement.sentence.tokens.some(({ lower }) =>
    /^(?:he|her|his|she)$/u.test(lower),
  );
  return isPronoun ? onlyOne(all) : undefined;
}

/** The most exact of them, if all are of one year. */
function onlyOne(found: readonly Birth[]): Birth | undefined {
  const years = new Set(found.map(({ date }) => date.parts.year));
  return years.size === 1
    ? (found.find(({ date }) => date.parts.day !== undefined) ?? found[0])
    : undefined;
}
