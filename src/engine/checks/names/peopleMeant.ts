import type { Passage } from "../../evidence/sourceSet.js";
import { mayMean } from "../../mentions/names/gender.js";
import type { NameMention } from "../../mentions/names/name.js";

const known = new WeakMap<Passage, readonly NameMention[]>();

/**
 * The people whom a source sentence means without naming them, as names that stand where the words for them stand: `she` of
 * `“It held for a winter,” she said` and of a sentence that begins with it, behind one that is about a single person.
 */
export function peopleMeant(passage: Passage): readonly NameMention[] {
  const found = known.get(passage);
  if (found !== undefined) return found;
  const { mentions, sentence } = passage.statement;
  const speakers = mentions.flatMap((mention) => {
    if (mention.kind !== "quote" || mention.speaker === undefined) return [];
    const { name, span } = mention.speaker;
    const isMeant = span.start >= sentence.span.start && span.start !== name.span.start;
    return isMeant ? [{ ...name, span }] : [];
  });
  const subject = subjectMeant(passage);
  const isSpeaker = speakers.some(({ span }) => span.start === subject?.span.start);
  const meant = subject === undefined || isSpeaker ? speakers : [...speakers, subject];
  known.set(passage, meant);
  return meant;
}

/** So many sentences may go on about the same one. */
const FARTHEST = 3;

/** Who the sentence begins with as `He` or `She`: the only person of the last sentence before that names any. */
function subjectMeant({ statement, home, at }: Passage): NameMention | undefined {
  const first = statement.sentence.tokens.find(({ kind }) => kind === "word");
  if (first === undefined || !/^(?:he|she)$/u.test(first.lower)) return undefined;
  for (let back = 1; back <= FARTHEST; back++) {
    const before = home.passages[at - back]?.statement;
    if (before === undefined) return undefined;
    const people = before.mentions.filter(
      (mention): mention is NameMention =>
        mention.kind === "name" && mention.type === "person" && mayMean(first.lower, mention),
    );
    const [only, other] = people;
    if (only === undefined) continue;
    return other === undefined
      ? { ...only, span: { start: first.start, end: first.end } }
      : undefined;
  }
  return undefined;
}
