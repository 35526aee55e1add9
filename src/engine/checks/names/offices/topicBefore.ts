import type { Passage, SourceSet } from "../../../evidence/sourceSet.js";
import type { Statement } from "../../../evidence/statement.js";
import { keyOf } from "../../../evidence/words/key.js";
import type { NameMention } from "../../../mentions/names/name.js";
import type { Office } from "./office.js";

/**
 * Of what `its chairman` is the chairman: the body or the thing that stands before it in the sentence, else the one that
 * the sentence before is about. `Harcombe Mills lost money. Its chairman` is that of Harcombe Mills.
 */
export function topicBefore(
  { statement, home, at }: Passage,
  { span, bearer }: Pick<Office, "bearer" | "span">,
  set: SourceSet,
): Pick<Office, "ownerNouns" | "owners"> {
  const before = bodiesIn(statement, set).filter(
    (name) => name !== bearer && name.span.end <= span.start,
  );
  const noun = subjectNoun(statement);
  // "Its chairman" itself begins the sentence.
  if (before.length > 0 || noun !== undefined)
    return { owners: before.slice(0, 1), ownerNouns: noun === undefined ? [] : [noun] };
  const last = home.passages[at - 1]?.statement;
  if (last === undefined) return { owners: [], ownerNouns: [] };
  const subject = subjectNoun(last);
  return subject === undefined
    ? { owners: bodiesIn(last, set).slice(0, 1), ownerNouns: [] }
    : { owners: [], ownerNouns: [subject] };
}

function bodiesIn({ mentions }: Statement, { entities }: SourceSet): readonly NameMention[] {
  return mentions.filter(
    (mention): mention is NameMention =>
      mention.kind === "name" &&
      mention.type !== "person" &&
      mention.type !== "demonym" &&
      entities.lookup(mention).entities.every(({ type }) => type !== "person"),
  );
}

/** The key of `garrison` in `The garrison had …`. */
function subjectNoun({ sentence: { tokens } }: Statement): string | undefined {
  const [article, noun, next] = tokens;
  if (!/^(?:an?|the)$/u.test(article?.lower ?? "") || next?.kind !== "word") return undefined;
  const key = noun?.kind === "word" && /^\p{Ll}{3,}$/u.test(noun.text) ? keyOf(noun.lower) : "";
  return key === "" ? undefined : key;
}
