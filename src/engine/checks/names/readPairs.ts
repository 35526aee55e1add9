import type { Statement } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Token } from "../../text/sentence.js";
import { officeVerbs } from "./offices/words.js";

/** Two names of a sentence with nothing but a short link between them. */
export interface Pair {
  readonly holder: NameMention;
  readonly name: NameMention;
  /** `seat` for `Harcombe Mills of Velden`; else the words of the link: `, who come from`. */
  readonly link: string;
}

const read = new WeakMap<Statement, readonly Pair[]>();

/** The pairs of names that a sentence links closely: `Harcombe Mills of Velden`, `Rita Holm, who comes from Orm & Vale`. */
export function readPairs(statement: Statement): readonly Pair[] {
  const known = read.get(statement);
  if (known !== undefined) return known;
  const { tokens } = statement.sentence;
  const names = statement.mentions.filter((mention) => mention.kind === "name");
  const pairs = names.flatMap((name, i): readonly Pair[] => {
    const before = names[i - 1];
    if (before === undefined || before.span.end > name.span.start) return [];
    const between = tokens.filter(
      ({ start, end }) => start >= before.span.end && end <= name.span.start,
    );
    const suffix = tokens.find(
      ({ start, end }) => start < before.span.end && end > before.span.end,
    );
    // "Velden-based Harcombe Mills"
    if (suffix?.lower.endsWith("-based") === true && between.length === 0)
      return isBody(name) && mayBePlace(before) ? [{ holder: name, name: before, link: SEAT }] : [];
    const link = linkOf({ holder: before, name }, between);
    return link === undefined ? [] : [{ holder: before, name, link }];
  });
  read.set(statement, pairs);
  return pairs;
}

/** The link of what says where a body or a thing is at home. */
export const SEAT = "seat";

/** `of`, `in the`, `, based in`, `, a tea room in`. */
const SEATED =
  /^(?:(?:, )?(?:based )?(?:in|of)|,(?: \d\d ,)? an? (?:(?!of |from )[\p{Ll}-]{2,20} ){1,4}(?:in|from|of))(?: the)?$/u;
/** `Rita Holm of Velden`: a person is not told to be at home in a place by a bare `in`. */
const SEATED_PERSON =
  /^(?:(?:, )?(?:of|from)|,(?: \d\d ,)? an? (?:(?!of |from )[\p{Ll}-]{2,20} ){1,4}(?:in|from))$/u;

const LONGEST = 6;

function linkOf(
  { holder, name }: Pick<Pair, "holder" | "name">,
  between: readonly Token[],
): string | undefined {
  const words = between.map(({ lower }) => lower).filter((word) => !/^['’]s?$/u.test(word));
  const text = words.join(" ");
  const isSeated = (isBody(holder) ? SEATED : SEATED_PERSON).test(text);
  if (isSeated && mayBePlace(name) && holder.type !== "demonym") return SEAT;
  if (between.length < 2 || between.length > LONGEST || holder.type === "demonym") return undefined;
  if (between.some(({ text: word, kind }, at) => kind !== "word" && !(at === 0 && word === ",")))
    return undefined;
  // "Who leads the party" is an office.
  if (words.some((word) => PARTING.test(word) || officeVerbs.has(word)) || !between.some(isTelling))
    return undefined;
  return between
    .filter(({ lower }) => lower !== "the")
    .map(({ lower, kind }) => (kind === "word" ? wordOf(lower) : lower))
    .join(" ");
}

function wordOf(lower: string): string {
  const key = keyOf(lower);
  return key === "" ? lower : key;
}

/** Where another clause begins, or a list. */
const PARTING =
  /^(?:after|although|and|as|because|before|but|if|or|since|than|that|when|where|while)$/u;

function isTelling({ kind, text, lower }: Token): boolean {
  return kind === "word" && /^\p{Ll}{4,}$/u.test(text) && keyOf(lower) !== "";
}

function isBody({ type }: NameMention): boolean {
  return type !== "person" && type !== "demonym";
}

function mayBePlace({ type }: NameMention): boolean {
  return type === "place" || type === "other";
}
