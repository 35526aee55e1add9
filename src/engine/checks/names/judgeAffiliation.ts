import type { Passage } from "../../evidence/sourceSet.js";
import { entityKey } from "../../evidence/sourceSet.js";
import type { Statement } from "../../evidence/statement.js";
import { genericWords, organisationWords } from "../../mentions/names/lists/organisations.js";
import type { NameMention } from "../../mentions/names/name.js";
import { rewriteName } from "../../mentions/names/rewriteName.js";
import { sourceName } from "../../report/sourceName.js";
import type { Claim, Judgement } from "../check.js";
import { entitiesOf, meet } from "./slots.js";

/** A body that a sentence says somebody belongs to. */
interface Affiliation {
  readonly person: NameMention;
  readonly body: NameMention;
}

/** A body that a source says somebody belongs to. */
interface SourcedAffiliation extends Affiliation {
  readonly passage: Passage;
}

/**
 * The body that a draft says somebody belongs to against those that the sources say: `Stein, of the University of
 * Groningen` where they have `Stein, an entomologist at Ghent University`. Only bodies of one kind are compared, and a
 * source that names person and body together ends the doubt.
 */
export function judgeAffiliation(claim: Claim, name: NameMention): Judgement | undefined {
  const asked = affiliationsIn(claim.statement).find(({ body }) => body === name);
  if (asked === undefined) return undefined;
  const people = entitiesOf(claim, asked.person);
  if (people.size === 0 || isBeside(claim, people, name)) return undefined;
  const bodies = entitiesOf(claim, name);
  const others = affiliationsOf(claim, people).filter(
    ({ body }) => isOfOneKind(body, name) && !meet(bodies, entitiesOf(claim, body)),
  );
  const [first] = others;
  if (first === undefined) return undefined;
  const texts = [...new Set(others.map(({ body }) => rewriteName(name, body)))].slice(0, 3);
  const { source } = first.passage.home;
  return {
    span: name.span,
    verdict: "contradicted",
    sureness: 0.75,
    fault: "contradicted-name",
    reason: `${sourceName(source)} has ${first.person.text} at ${first.body.text}, not at ${name.text}`,
    expected: texts,
    grounds: others.slice(0, 2).map(({ passage, body }) => ({
      passage,
      bears: "contradicts",
      value: body.text,
      share: 0.8,
    })),
    replacements: texts.map((text) => ({ span: name.span, text, source: source.id })),
  };
}

/** Whether a sentence of the sources names one of the people and the body. */
function isBeside(claim: Claim, people: ReadonlySet<string>, body: NameMention): boolean {
  return [...entitiesOf(claim, body)].some((id) =>
    (claim.sources.passagesOf.get(entityKey(id)) ?? []).some(({ statement }) =>
      [...people].some((person) => statement.entityPlaces.has(person)),
    ),
  );
}

function affiliationsOf(claim: Claim, people: ReadonlySet<string>): readonly SourcedAffiliation[] {
  const passages = [...people].flatMap((id) => claim.sources.passagesOf.get(entityKey(id)) ?? []);
  return [...new Set(passages)].flatMap((passage) =>
    affiliationsIn(passage.statement)
      .filter(({ person }) => meet(people, entitiesOf(claim, person)))
      .map((affiliation) => ({ ...affiliation, passage })),
  );
}

const LONGEST = 6;

/** `Stein, of the University of Ghent`, `Stein, an entomologist at Ghent University`, `Stein of Ghent University`. */
function affiliationsIn({ mentions, sentence: { tokens } }: Statement): readonly Affiliation[] {
  const names = mentions.filter((mention) => mention.kind === "name");
  return names.flatMap((body, i) => {
    const person = names[i - 1];
    if (person?.type !== "person" || kindOf(body) === undefined) return [];
    const between = tokens.filter(
      ({ start, end }) => start >= person.span.end && end <= body.span.start,
    );
    const last = between.findLast(({ lower }) => lower !== "the")?.lower ?? "";
    const isApposed = between[0]?.text === "," || between[0]?.lower === "of";
    const isOne =
      between.slice(1).every(({ kind }) => kind === "word") && between.length <= LONGEST;
    return isApposed && isOne && /^(?:at|from|of)$/u.test(last) ? [{ person, body }] : [];
  });
}

/** The word that says what sort of body it is: `university`. */
function kindOf({ words }: NameMention): string | undefined {
  return words.find((word) => organisationWords.has(word) && !genericWords.has(word));
}

function isOfOneKind(a: NameMention, b: NameMention): boolean {
  return kindOf(a) === kindOf(b);
}
