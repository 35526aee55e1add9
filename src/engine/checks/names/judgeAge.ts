import { entityKey } from "../../evidence/sourceSet.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement } from "../../evidence/statement.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { NameMention } from "../../mentions/names/name.js";
import { listSources, sourceName, verbFor } from "../../report/sourceName.js";
import { textOf } from "../../text/span.js";
import type { Claim, Judgement } from "../check.js";
import { entitiesOf, meet } from "./slots.js";

/** An age that a sentence gives somebody. */
interface Age {
  readonly person: NameMention;
  readonly figure: FigureMention;
}

/** An age that a source gives somebody. */
interface SourcedAge extends Age {
  readonly passage: Passage;
}

/**
 * The age that a draft gives somebody against the ages that the sources give them: `Lien, 43, drives a crane` where they
 * have `Lien, 47`. Nothing more needs to be alike, since somebody has one age in a story, and a source that has the draft's
 * bears it out. Undefined where none has any, and where they differ: that is for the weighing of figures.
 */
export function judgeAge(claim: Claim, figure: FigureMention): Judgement | undefined {
  const asked = agesIn(claim.statement).find((age) => age.figure === figure);
  if (asked === undefined) return undefined;
  const people = entitiesOf(claim, asked.person);
  const sourced = agesOf(claim, people);
  const [first] = sourced;
  if (first === undefined) return undefined;
  const same = sourced.filter((age) => yearsOf(age.figure) === yearsOf(figure));
  if (same.length > 0) return same.length === sourced.length ? borneOut(figure, same) : undefined;
  const written = textOf(claim.plain, figure.core);
  const texts = [...new Set(sourced.map((age) => String(yearsOf(age.figure))))].slice(0, 3);
  const { source } = first.passage.home;
  return {
    span: figure.core,
    verdict: "contradicted",
    sureness: 0.8,
    fault: "contradicted-figure",
    reason: `${sourceName(source)} has ${first.person.text} aged ${texts[0] ?? ""}, not ${String(yearsOf(figure))}`,
    expected: texts,
    grounds: sourced.slice(0, 2).map(({ passage, figure: { text } }) => ({
      passage,
      bears: "contradicts",
      value: text,
      share: 1,
    })),
    replacements: /^\d+/u.test(written)
      ? texts.map((text) => ({
          span: figure.core,
          text: written.replace(/^\d+/u, text),
          source: source.id,
        }))
      : [],
  };
}

function borneOut(figure: FigureMention, same: readonly SourcedAge[]): Judgement {
  const sources = same.map(({ passage }) => passage.home.source);
  return {
    span: figure.core,
    verdict: "supported",
    sureness: 0.95,
    reason: `${listSources(sources)} ${verbFor(sources, "has", "have")} ${same[0]?.person.text ?? ""} at this age`,
    expected: [],
    grounds: same.slice(0, 3).map(({ passage, figure: { text } }) => ({
      passage,
      bears: "supports",
      value: text,
      share: 1,
    })),
    replacements: [],
  };
}

function agesOf(claim: Claim, people: ReadonlySet<string>): readonly SourcedAge[] {
  const passages = [...people].flatMap((id) => claim.sources.passagesOf.get(entityKey(id)) ?? []);
  return [...new Set(passages)].flatMap((passage) =>
    agesIn(passage.statement)
      .filter(({ person }) => meet(people, entitiesOf(claim, person)))
      .map((age) => ({ ...age, passage })),
  );
}

function yearsOf({ quantity }: FigureMention): number {
  return quantity.value ?? quantity.low;
}

/** `Lien, 47,`, `Lien (47)`, `Lien, aged 47`, `Lien is 47`, `the 47-year-old crane driver Rhona Lien`. */
function agesIn({ mentions, sentence: { tokens } }: Statement): readonly Age[] {
  const people = mentions.filter(
    (mention): mention is NameMention =>
      mention.kind === "name" && (mention.type === "person" || mention.type === "other"),
  );
  return mentions.flatMap((figure) => {
    if (figure.kind !== "figure") return [];
    const between = (from: number, to: number): string =>
      tokens
        .filter(({ start, end }) => start >= from && end <= to)
        .map(({ lower }) => lower)
        .join(" ");
    const behind = tokens.find(({ start }) => start >= figure.span.end)?.text;
    const before = people.findLast(({ span }) => span.end <= figure.span.start);
    const link = before === undefined ? "" : between(before.span.end, figure.span.start);
    const isPlain = /^\d\d$/u.test(figure.text);
    // "Lien (47)", and "Lien was 47" at the end of what is told of her.
    const isBare = isPlain && (behind === ")" || (IS.test(link) && /^[.,;]?$/u.test(behind ?? "")));
    if (figure.isAge !== true && !isBare) return [];
    if (before !== undefined && (LINK.test(link) || isAtDeath(link)))
      return [{ person: before, figure }];
    const after = people.find(({ span }) => span.start >= figure.span.end);
    const isLed =
      /-olds?$/iu.test(figure.text) &&
      after !== undefined &&
      isPlainNoun(between(figure.span.end, after.span.start).split(" "));
    return isLed ? [{ person: after, figure }] : [];
  });
}

/** `crane driver` in `the 47-year-old crane driver Rhona Lien`. */
function isPlainNoun(words: readonly string[]): boolean {
  return words.length < 4 && words.every((word) => /^\p{Ll}*$/u.test(word));
}

const LINK = /^(?:, ?|\( ?|(?:, )?aged|(?:, ?)?(?:is|was)|, now|, then)$/u;
const IS = /^(?:, ?)?(?:is|was)$/u;

/** `Aune, who died of a fever in August, aged 47`: not `who lost a son aged 4`. */
function isAtDeath(link: string): boolean {
  return /\b(?:aged|at the age of)$/u.test(link) && DEATH.test(link) && !RELATIVE.test(link);
}

const DEATH = /\b(?:died|drowned|perished|(?:been|was) (?:found dead|killed|murdered|shot))\b/u;

/** Somebody else, whose age it may be. */
const RELATIVE =
  /\b(?:babies|baby|boys?|brothers?|children|child|daughters?|father|friends?|girls?|her|his|husband|man|men|mother|nephew|niece|people|sisters?|sons?|their|uncle|aunt|whose|wife|woman|women)\b/u;
