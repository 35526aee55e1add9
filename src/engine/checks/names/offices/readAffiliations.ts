import type { Statement } from "../../../evidence/statement.js";
import { keyOf } from "../../../evidence/words/key.js";
import { officeOf } from "../../../mentions/names/compareRoles.js";
import { organisationWords } from "../../../mentions/names/lists/organisations.js";
import type { NameMention } from "../../../mentions/names/name.js";
import { isTitleHead } from "../../../mentions/names/roles.js";
import type { Token } from "../../../text/sentence.js";

/** A body that a sentence says somebody belongs to. */
export interface Affiliation {
  readonly person: NameMention;
  readonly body: NameMention;
  /** The key of what they are there: `judge`. */
  readonly calling?: string;
  /** `Lena Castel of the Progress Party`: nothing but an `of` between. */
  readonly isOf: boolean;
}

/** No more words stand between somebody and where they belong. */
const LONGEST = 12;

/**
 * The bodies that a sentence says people belong to: `Stein, of the University of Ghent`, `Stein, an entomologist at Ghent
 * University`, `Stein, entomologist, Ghent University`, `Castel of the Progress Party`, `Corr is a judge at the High Court`.
 */
export function affiliationsIn({
  mentions,
  sentence: { tokens },
}: Statement): readonly Affiliation[] {
  const names = mentions.filter((mention) => mention.kind === "name");
  return names.flatMap((body, i) => {
    const person = names[i - 1];
    if (person === undefined || !mayBePerson(person) || body.type === "person") return [];
    const between = withoutAge(
      tokens.filter(({ start, end }) => start >= person.span.end && end <= body.span.start),
    );
    const isIn = between.length <= LONGEST && between.length > 0;
    return isIn && isBody(body, between)
      ? [...(affiliationBetween(person, body, between) ?? [])]
      : [];
  });
}

/** A name that tells of itself that it is a body's, or that somebody has a calling "for the". */
function isBody(name: NameMention, between: readonly Token[]): boolean {
  if (kindOf(name) !== undefined || name.type === "organisation") return true;
  const [link, article] = between.slice(-2).map(({ lower }) => lower);
  return name.type === "other" && link === "for" && article === "the";
}

/** "Katrin, 88, a judge": an age tells of no body. */
function withoutAge(between: readonly Token[]): readonly Token[] {
  const [comma, age, next] = between;
  const isAge = comma?.text === "," && /^\d\d$/u.test(age?.text ?? "") && next?.text === ",";
  return isAge ? between.slice(2) : between;
}

function affiliationBetween(
  person: NameMention,
  body: NameMention,
  between: readonly Token[],
): readonly Affiliation[] | undefined {
  const words = between.map(({ lower }) => lower);
  const calling = between.findLast(
    ({ text, lower }) => /^\p{Ll}/u.test(text) && isTitleHead(lower),
  );
  const held = calling === undefined ? {} : { calling: keyOf(officeOf(calling.lower).head) };
  const told = { person, body, ...held };
  if (/^(?:,|\( )?(?:of|from) ?(?:the)?$/u.test(words.filter((word) => word !== ",").join(" ")))
    return [{ ...told, isOf: true }];
  const link = words.at(nounAfterThe(between) ? -3 : words.at(-1) === "the" ? -2 : -1) ?? "";
  const isLinked = /^(?:at|for|from|of|on|with)$/u.test(link);
  const marks = between.filter(({ kind }) => kind !== "word");
  const isApposed = words[0] === "," && marks.length === 1 && isLinked;
  // "Krol, entomologist, University of Solund"
  const isListed =
    marks.length === 2 && words[0] === "," && words.at(-1) === "," && between.length <= 4;
  const isBeing =
    marks.length === 0 &&
    isLinked &&
    calling !== undefined &&
    words.some((word) => BEING.has(word));
  return isApposed || isListed || isBeing ? [{ ...told, isOf: false }] : undefined;
}

/** `the consultancy` in `at the consultancy Orm & Vale`. */
function nounAfterThe(between: readonly Token[]): boolean {
  const [article, noun] = between.slice(-2);
  return article?.lower === "the" && noun !== undefined && /^\p{Ll}{4,}$/u.test(noun.text);
}

const BEING = new Set(["are", "be", "became", "become", "becomes", "been", "is", "was", "were"]);

function mayBePerson({ type, words }: NameMention): boolean {
  return type === "person" || (type === "other" && words.length <= 3);
}

/** The word that says what sort of body it is: `university`. Undefined for what is no body. */
export function kindOf({ words }: NameMention): string | undefined {
  return words.find((word) => organisationWords.has(word));
}
