import type { Passage, SourceSet } from "../../evidence/sourceSet.js";
import type { Statement } from "../../evidence/statement.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Sentence, Token } from "../../text/sentence.js";

/** Nouns for any firm. */
const FIRM =
  /^(?:airline|brewer|builder|business|carmaker|chain|company|developer|firm|group|insurer|lender|maker|manufacturer|operator|producer|retailer|supplier)$/u;

/** Nouns for a body that has the noun in its name, or letters for it: `the ministry`, `the union`. */
const BODY =
  /^(?:academy|agency|army|association|authority|bank|board|brigade|bureau|club|commission|committee|council|court|department|federation|foundation|hospital|institute|league|ministry|museum|observatory|office|party|regulator|tribunal|trust|union|university)$/u;

/** So many sentences back a body may have been named last. */
const FARTHEST = 3;

const known = new WeakMap<Passage, readonly NameMention[]>();

/**
 * The bodies that a source sentence means by a common noun, as names that stand where the noun stands: `The company will
 * close` after a sentence about Harcombe Mills. None where two may be meant.
 */
export function bodiesMeant(passage: Passage, set: SourceSet): readonly NameMention[] {
  const found = known.get(passage);
  if (found !== undefined) return found;
  const meant = nounsIn(passage.statement.sentence).flatMap((noun) => {
    const name = namedBefore(passage, { noun: noun.lower, before: noun.start }, set);
    const { start, end } = noun;
    return name === undefined ? [] : [{ ...name, span: { start, end } }];
  });
  known.set(passage, meant);
  return meant;
}

const nouns = new WeakMap<Sentence, readonly Token[]>();

/** The common nouns of a sentence that may mean a body named before. */
function nounsIn(sentence: Sentence): readonly Token[] {
  const read = nouns.get(sentence);
  if (read !== undefined) return read;
  const { tokens } = sentence;
  const found = tokens.filter((noun, at) => {
    const isKnownOne = /^(?:both|the|this)$/u.test(tokens[at - 1]?.lower ?? "");
    if (
      !isKnownOne ||
      noun.text !== noun.lower ||
      !(FIRM.test(noun.lower) || BODY.test(noun.lower))
    )
      return false;
    // "the company Orkla", "the union of bakers"
    const next = tokens[at + 1];
    return !(next?.lower === "of" || /^\p{Lu}/u.test(next?.text ?? ""));
  });
  nouns.set(sentence, found);
  return found;
}

function namedBefore(
  { statement, home, at }: Passage,
  { noun, before }: { readonly noun: string; readonly before: number },
  set: SourceSet,
): NameMention | undefined {
  for (let back = 0; back <= FARTHEST; back++) {
    const there = back === 0 ? statement : home.passages[at - back]?.statement;
    if (there === undefined) return undefined;
    const bodies = bodiesIn(there, noun, set).filter(({ span }) => back > 0 || span.end <= before);
    const [first] = bodies;
    if (first === undefined) continue;
    const words = new Set(bodies.map((name) => idsOf(name, set).join(" ")));
    return words.size === 1 || isSubject(there, first) ? first : undefined;
  }
  return undefined;
}

/** Whether a name is what its sentence begins with. */
function isSubject({ sentence: { tokens } }: Statement, { span }: NameMention): boolean {
  const first = tokens.findIndex(({ kind }) => kind === "word");
  return tokens.findIndex(({ end }) => end > span.start) <= first + 1;
}

/** The names that the noun may stand for. */
function bodiesIn({ mentions }: Statement, noun: string, set: SourceSet): readonly NameMention[] {
  return mentions.filter(
    (mention): mention is NameMention =>
      mention.kind === "name" &&
      /^(?:organisation|other)$/u.test(mention.type) &&
      mention.sureness >= 0.6 &&
      mayBe(mention, noun, set),
  );
}

function mayBe(name: NameMention, noun: string, { entities }: SourceSet): boolean {
  const found = entities.lookup(name).entities;
  if (found.length === 0) return false;
  const nouns = found.flatMap(({ forms }) => forms.flatMap(({ words }) => words.filter(isBody)));
  if (BODY.test(noun)) return nouns.includes(noun);
  return (
    nouns.length === 0 && found.every(({ type }) => type === "organisation" || type === "other")
  );
}

function isBody(word: string): boolean {
  return BODY.test(word);
}

function idsOf(name: NameMention, { entities }: SourceSet): readonly string[] {
  return entities.lookup(name).entities.map(({ id }) => id);
}
