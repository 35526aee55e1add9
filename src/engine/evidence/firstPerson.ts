import type { NameMention } from "../mentions/names/name.js";
import type { QuoteMention } from "../mentions/quotes/quote.js";
import type { ReadSentence, Voice } from "./readStatements.js";

const SINGLE = new Set(["i", "me", "mine", "my"]);
const PLURAL = new Set(["our", "ours", "us", "we"]);

/**
 * The sentences of a source with those whom its pronouns of the first person stand for: in a quotation the speaker, and for `we` also the
 * body that the source says the speaker heads or works for; outside of quotations the body whose own text it is, where the text names it.
 */
export function withVoices(
  sentences: readonly ReadSentence[],
  { plain, outlet }: { readonly plain: string; readonly outlet?: string },
): readonly ReadSentence[] {
  const own = outlet === undefined ? undefined : bodyNamed(sentences, outlet);
  const bodies = new Map<string, NameMention | undefined>();
  const bodyOf = (speaker: NameMention): NameMention | undefined => {
    const key = speaker.words.join(" ");
    if (!bodies.has(key)) bodies.set(key, findBody(sentences, plain, speaker));
    return bodies.get(key);
  };
  return sentences.map((read) => {
    const voices = voicesOf(read, { own, bodyOf });
    return voices.length === 0 ? read : { ...read, voices };
  });
}

interface Speaking {
  readonly own: NameMention | undefined;
  readonly bodyOf: (speaker: NameMention) => NameMention | undefined;
}

function voicesOf(
  { sentence, mentions }: ReadSentence,
  { own, bodyOf }: Speaking,
): readonly Voice[] {
  const quotes = mentions.filter((mention) => mention.kind === "quote");
  return sentence.tokens.flatMap((token, at) => {
    const isPlural = PLURAL.has(token.lower);
    if (!isPlural && !SINGLE.has(token.lower)) return [];
    const quote = quotes.find(
      ({ saidSpan }) => saidSpan.start <= token.start && token.end <= saidSpan.end,
    );
    const names = quote === undefined ? (isPlural ? [own] : []) : speakers(quote, isPlural, bodyOf);
    const known = names.filter((name) => name !== undefined);
    return known.length === 0 ? [] : [{ at, names: known }];
  });
}

function speakers(
  { speaker }: QuoteMention,
  isPlural: boolean,
  bodyOf: Speaking["bodyOf"],
): readonly (NameMention | undefined)[] {
  if (speaker === undefined) return [];
  return isPlural ? [speaker.name, bodyOf(speaker.name)] : [speaker.name];
}

/** `, who heads the`, ` of the`, `, director of the`: what stands between a person and the body that is theirs. */
const BELONGS =
  /^,? (?:(?:a |an |the |its )?(?:\p{Ll}[\p{L}-]{1,20} ){0,4}(?:at|for|from|of|with)|who (?:chairs|directs|founded|heads|leads|manages|runs|works (?:at|for)))(?: the)? $/u;
/** `the head of the Orm Institute, Ada Lorn`: behind the body a comma, before it what the person is there. */
const BEFORE_BODY = /\b(?:\p{Ll}[\p{L}-]{1,20} ){1,3}(?:at|for|of)(?: the)? $/u;
/** `Orm Institute director Ada Lorn`, `the institute's head, Ada Lorn`. */
const OFFICE = /^(?:['’]s?)? (?:\p{Ll}[\p{L}-]{1,20} ){1,4}$/u;

/** The body that a sentence ties somebody to: the nearest name that is no person's, as `Ada Lorn, who heads the Orm Institute`. */
function findBody(
  sentences: readonly ReadSentence[],
  plain: string,
  { words }: NameMention,
): NameMention | undefined {
  const surname = words.at(-1);
  for (const { mentions } of sentences) {
    const names = mentions.filter((mention) => mention.kind === "name");
    for (const [index, person] of names.entries()) {
      if (person.words.at(-1) !== surname) continue;
      const [before, behind] = [names[index - 1], names[index + 1]];
      if (isBody(behind) && BELONGS.test(plain.slice(person.span.end, behind.span.start)))
        return behind;
      if (isBody(before) && isTiedBefore(plain, before, person)) return before;
    }
  }
  return undefined;
}

function isTiedBefore(plain: string, body: NameMention, person: NameMention): boolean {
  const between = plain.slice(body.span.end, person.span.start);
  if (person.role !== undefined && OFFICE.test(between)) return true;
  const ahead = plain.slice(Math.max(0, body.span.start - 60), body.span.start);
  return /^, $/u.test(between) && BEFORE_BODY.test(ahead);
}

function isBody(name: NameMention | undefined): name is NameMention {
  return name?.type === "organisation" || name?.type === "other";
}

/** The name in the text that is that of its outlet. */
function bodyNamed(sentences: readonly ReadSentence[], outlet: string): NameMention | undefined {
  const wanted = outlet.toLowerCase().replace(/^the /u, "");
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (mention.kind === "name" && isBody(mention) && mention.text.toLowerCase() === wanted)
        return mention;
  return undefined;
}
