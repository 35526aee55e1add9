import { keyOf } from "../../evidence/words/key.js";
import type { EntityTable } from "../../mentions/names/entities.js";
import { countryOfCapital } from "../../mentions/names/gazetteer.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Check, Claim, Judgement } from "../check.js";
import { judgeAffiliation } from "./judgeAffiliation.js";
import { judgeApposed } from "./judgeApposed.js";
import { judgeCalling } from "./judgeCalling.js";
import { judgeLabels } from "./judgeLabel.js";
import { judgePair } from "./judgePair.js";
import { judgePlace } from "./judgePlace.js";
import { judgeRole } from "./judgeRole.js";
import { judgeSlot, namesInstead } from "./judgeSlot.js";
import { judgeUntied } from "./judgeUntied.js";
import { judgeUnits } from "./judgeUnit.js";
import { isPutTogether, isStrangeBody } from "./placedBody.js";
import { strangeWords } from "./strangeWords.js";
import { listSources, verbFor } from "../../report/sourceName.js";
import { textOf } from "../../text/span.js";

/** Names of the draft: unknown to the sources, misspelt, in another's role or in another's place. */
export const nameCheck: Check = {
  kind: "name",
  faults: [
    {
      id: "contradicted-name",
      verdict: "contradicted",
      title: "The sources name somebody or something else here.",
    },
    {
      id: "misspelt-name",
      verdict: "contradicted",
      title: "No source spells the name like this, but some spell it nearly so.",
    },
    {
      id: "unsupported-name",
      verdict: "unsupported",
      title: "No source has this name.",
    },
  ],
  judge(claim) {
    const names = claim.statement.mentions.filter((mention) => mention.kind === "name");
    return [
      ...names.flatMap((name) => judgeName(claim, name) ?? []),
      ...judgeUnits(claim),
      ...judgeLabels(claim),
    ];
  },
};

/** Names less sure than this may be common words: silence. */
const SURE_NAME = 0.6;

function judgeName(claim: Claim, name: NameMention): Judgement | undefined {
  const { entities, spelling, suggestions } = claim.sources.entities.lookup(name);
  if (spelling === "misspelt" && name.sureness >= SURE_NAME)
    return misspelt(claim, name, suggestions);
  const isStrange = isStrangeBody(claim, name, entities);
  if (entities.length === 0 || isStrange) {
    const elsewhereIn = judgeAffiliation(claim, name);
    if (elsewhereIn !== undefined || name.sureness < SURE_NAME || isUnit(claim, name))
      return elsewhereIn;
    if (isShortened(claim, name) || isSeatOfPower(claim, name) || isPutTogether(claim, name))
      return undefined;
    const elsewhere =
      judgeRole(claim, name) ?? (isListed(claim, name) ? undefined : judgeSlot(claim, name));
    if (elsewhere !== undefined) return elsewhere;
    return !isStrange && isWorded(claim, name) ? undefined : unknown(claim, name);
  }
  return (
    judgeRole(claim, name) ??
    judgeAffiliation(claim, name) ??
    judgeCalling(claim, name) ??
    judgeApposed(claim, name) ??
    judgePlace(claim, name) ??
    judgePair(claim, name) ??
    judgeSlot(claim, name) ??
    judgeUntied(claim, name) ??
    strange(claim, name) ??
    known(claim, name)
  );
}

/** `Delmont and Bellerive`: one of a list, which may have been added to it. */
function isListed({ plain }: Claim, { span }: NameMention): boolean {
  const before = plain.slice(Math.max(0, span.start - 8), span.start);
  return (
    /(?:\p{L}, |\b(?:and|or) (?:the )?)$/u.test(before) ||
    /^(?:, \p{Lu}| (?:and|or) (?:the )?\p{Lu})/u.test(plain.slice(span.end, span.end + 9))
  );
}

/** `8 of 15 FG`, `12 PTS`: letters behind a number say what is counted. */
function isUnit({ plain }: Claim, { text, span }: NameMention): boolean {
  return (
    /^\p{Lu}{1,4}$/u.test(text) &&
    /\p{Nd} ?$/u.test(plain.slice(Math.max(0, span.start - 2), span.start))
  );
}

/** Wider than any story: a writer may name them without a source. */
const CONTINENTS = new Set(["africa", "america", "antarctica", "asia", "europe", "oceania"]);

/** `Turkey` where the sources have Ankara. */
function isCountryOfCapital(claim: Claim, { words }: NameMention): boolean {
  return countriesOfCapitals(claim.sources.entities).has(words.join(" "));
}

const countries = new WeakMap<EntityTable, ReadonlySet<string>>();

function countriesOfCapitals(table: EntityTable): ReadonlySet<string> {
  const known = countries.get(table);
  if (known !== undefined) return known;
  const found = new Set(
    table.entities.flatMap(({ forms }) =>
      forms.flatMap((form) => countryOfCapital(form.words)?.join(" ") ?? []),
    ),
  );
  countries.set(table, found);
  return found;
}

/** `Washington ordered` where the sources have the United States; not `in Washington`. */
function isSeatOfPower({ plain, sources }: Claim, { words, span }: NameMention): boolean {
  const country = countryOfCapital(words);
  const before = plain.slice(Math.max(0, span.start - 10), span.start);
  if (country === undefined || /\b(?:around|at|from|in|near|outside|to|via)\s+$/u.test(before))
    return false;
  return sources.entities.entities.some(({ forms }) =>
    forms.some((form) => form.words.join(" ") === country.join(" ")),
  );
}

/** `CLICK HERE`: words in capitals, no acronym. */
const SHOUTED = /^\p{Lu}{2,}(?:\s+\p{Lu}{2,})+$/u;

/**
 * Whether the sources have the words of the name though not the name: one sentence has them all (`the foreign
 * ministry`), or a title, an outlet or a by-line (`by the Courier's account`).
 */
function isWorded(claim: Claim, name: NameMention): boolean {
  const keys = name.words.map((word) => keyOf(word)).filter((key) => /\p{L}|\p{Nd}/u.test(key));
  const [first] = keys;
  // "J.D.", "B.A."
  if (first === undefined && DOTTED.test(name.text)) return hasLetters(claim, name.text);
  if (first === undefined || CONTINENTS.has(name.words.at(-1) ?? "")) return true;
  if (SHOUTED.test(name.text) || isCountryOfCapital(claim, name)) return true;
  if (/\p{Nd}/u.test(name.text) && isWrittenSo(claim, first, name.text)) return true;
  const inText = (claim.sources.passagesOf.get(first) ?? []).some(({ statement }) =>
    keys.every((key) => statement.places.has(key)),
  );
  return (
    inText ||
    claim.sources.indexed.some(({ imprintKeys }) => keys.every((key) => imprintKeys.has(key)))
  );
}

/** Whether a source sentence has a name with its number word for word: `Tank 14`, of which the sources speak by the way. */
function isWrittenSo({ sources }: Claim, key: string, text: string): boolean {
  const bare = new RegExp(
    `(?<![\\p{L}\\p{Nd}])${text.replace(/[^\p{L}\p{Nd}\s]/gu, "\\$&").replace(/\s+/gu, "\\s+")}(?![\\p{L}\\p{Nd}]|[.,]\\p{Nd})`,
    "iu",
  );
  return (sources.passagesOf.get(key) ?? []).some(({ statement: { sentence }, home }) =>
    bare.test(textOf(home.source.plain, sentence.span)),
  );
}

const DOTTED = /^(?:\p{Lu}\.){2,6}$/u;

/** Whether a source has the letters, with their stops or without. */
function hasLetters({ sources }: Claim, text: string): boolean {
  const bare = new RegExp(`(?<![\\p{L}.])${text.replace(/\./gu, "\\.?")}(?!\\p{L})`, "u");
  return sources.sources.some(({ plain }) => bare.test(plain));
}

/** `Rob` where the sources have Robert. */
function isShortened({ sources }: Claim, { words }: NameMention): boolean {
  const [word = "", other] = words;
  if (other !== undefined || word.length < 3 || word.length > 5) return false;
  return sources.entities.entities.some(
    ({ type, forms }) =>
      (type === "person" || type === "other") &&
      forms.some(
        ({ words: [given = ""] }) => given.length > word.length + 1 && given.startsWith(word),
      ),
  );
}

function misspelt(claim: Claim, name: NameMention, suggestions: readonly string[]): Judgement {
  const [best] = suggestions;
  return {
    span: name.span,
    verdict: "contradicted",
    sureness: 0.8,
    fault: "misspelt-name",
    reason: `the sources write ${suggestions.slice(0, 3).join(" or ")}, none writes ${name.text}`,
    expected: suggestions.slice(0, 3),
    grounds: groundsNaming(claim, best ?? "").map((ground) => ({
      ...ground,
      bears: "contradicts" as const,
    })),
    replacements: suggestions.slice(0, 3).map((text) => ({ span: name.span, text })),
  };
}

/** Shown by the strictest check alone. */
const OF_NATIONALITY = 0.25;

function unknown(claim: Claim, name: NameMention): Judgement {
  return {
    span: name.span,
    verdict: "unsupported",
    // "A French one, Terrel": where somebody comes from is what a writer knows besides.
    sureness: name.type === "demonym" ? OF_NATIONALITY : name.sureness * 0.9,
    fault: "unsupported-name",
    reason: `no source names ${name.text}`,
    expected: [],
    grounds: claim.matches
      .slice(0, 1)
      .map(({ passage, share }) => ({ passage, share, bears: "mentions" as const })),
    replacements: namesInstead(claim, name).map((text) => ({ span: name.span, text })),
  };
}

/** A longer name than the sources have, with words that none of them has. */
function strange(claim: Claim, name: NameMention): Judgement | undefined {
  const { entities } = claim.sources.entities.lookup(name);
  const words = name.sureness < SURE_NAME ? [] : strangeWords(claim, name, entities);
  if (words.length === 0) return undefined;
  const [entity] = entities;
  return {
    ...unknown(claim, name),
    reason: `no source names ${name.text}, only ${entity?.name ?? ""}`,
    replacements: entities.slice(0, 3).map((one) => ({ span: name.span, text: one.name })),
  };
}

function known(claim: Claim, name: NameMention): Judgement {
  const ids = new Set(claim.sources.entities.lookup(name).entities.map(({ id }) => id));
  const grounds = claim.matches
    .filter(({ passage }) => [...ids].some((id) => passage.statement.entityPlaces.has(id)))
    .slice(0, 3);
  const sources = grounds.map(({ passage }) => passage.home.source);
  return {
    span: name.span,
    verdict: "supported",
    sureness: grounds[0]?.share ?? 0.3,
    reason: `${listSources(sources)} ${verbFor(sources, "has", "have")} this name`,
    expected: [],
    grounds: grounds.map(({ passage, share }) => ({
      passage,
      share,
      bears: "supports" as const,
      value: name.text,
    })),
    replacements: [],
  };
}

function groundsNaming(claim: Claim, words: string): Judgement["grounds"] {
  return claim.matches
    .filter(({ passage }) =>
      passage.statement.mentions.some(
        (mention) => mention.kind === "name" && mention.text.includes(words),
      ),
    )
    .slice(0, 2)
    .map(({ passage, share }) => ({ passage, share, bears: "supports" as const, value: words }));
}
