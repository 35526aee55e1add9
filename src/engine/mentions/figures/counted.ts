import type { CountedThing } from "./figure.js";
import type { Reading } from "./figureForm.js";
import { hasWords, isHyphen, type Lexeme } from "./lexemes.js";
import { readNumeral, startsNumeral } from "./readNumeral.js";

const irregularPlurals: ReadonlySet<string> = new Set(
  (
    "aircraft bacteria cattle children criteria crew data dead deer feet fish fishermen firefighters gunmen injured kids " +
    "livestock men mice militiamen oxen people personnel police policemen sheep staff teeth troops women workmen wounded"
  ).split(" "),
);
const notPlural =
  /(?:ss|us|is|[’']s)$|^(?:across|always|as|does|gas|has|his|its|less|perhaps|plus|said|says|series|this|thus|towards|was|yes|news)$/u;
const casualtyWords: ReadonlySet<string> = new Set(
  "arrested captured dead detained displaced homeless hurt infected injured killed missing wounded".split(
    " ",
  ),
);
// A noun phrase ends before these.
const stopWords: ReadonlySet<string> = new Set(
  (
    "a about above according across after against ago ahead all along also although am amid among an and any apart are " +
    "around as at away back be because been before behind being below beside between beyond both but by came can come " +
    "could crossed did died do does down during each either enough entered ever every except fell few following for from gained " +
    "gets got had has have he her here him his how if in inside instead into is it its itself just later lay left less like lost made many " +
    "may me might more most must my near nearly neither never next nor not now of off on once one only onto or our out " +
    "outside over past per rather remain remained rose said same say says she should since so some still stood such than that the " +
    "their them then there these they this those though through till to told too took toward towards under unless until up " +
    "upon us very via was we went were what when where whether which while who whom whose why will with within without " +
    "would yet you your"
  ).split(" "),
);
const skippedAdjectives = /^(?:additional|another|extra|further|more|or|other|so)$/u;
const longestPhrase = 8;

/** Whether the word looks like a noun in the plural: `people`, `fighters`, `children`; not `across`, `was`, `series`. */
export function isPluralNoun(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== "word") return false;
  const { lower } = lexeme;
  if (irregularPlurals.has(lower)) return true;
  return (
    lower.length > 3 &&
    lower.endsWith("s") &&
    !notPlural.test(lower) &&
    !/[’']/u.test(lexeme.text) &&
    !stopWords.has(lower)
  );
}

/** Whether no noun phrase goes on with this word: `of`, `was`, `he`. */
export function endsPhrase(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind !== "word" || stopWords.has(lexeme.lower);
}

/**
 * What a figure counts, as far as it stands right behind the figure: `about 200 Iraqi militiamen` gives
 * `["iraqi", "militiamen"]`, `18 percent of customers` gives `["customers"]`, `25 killed` gives `["killed"]`. Without
 * knowing parts of speech a phrase ends at its first plural noun, or else before a word that can't belong to it.
 */
export function findCounted(
  lexemes: readonly Lexeme[],
  { end, unit, bound, value }: Reading,
): CountedThing | undefined {
  const dimension = unit.dimension;
  if (dimension === "count" || dimension === "rank") {
    if (isHyphen(lexemes, end) && lexemes[end + 1]?.lower !== "strong")
      return soleWord(lexemes[end + 1]);
    if (dimension === "count" && isSpacedHyphen(lexemes, end)) return soleWord(lexemes[end + 1]);
    const from = startOfPhrase(lexemes, end, { needsOf: bound === "vague" });
    if (from === undefined) return undefined;
    const singularIsFine = value === 1 || dimension === "rank" || isHyphen(lexemes, end);
    return readPhrase(lexemes, from, { singularIsFine });
  }
  const isShare = dimension === "percent" || dimension === "mass" || dimension === "volume";
  if (!isShare || lexemes[end]?.lower !== "of") return undefined;
  return readPhrase(lexemes, skipArticle(lexemes, end + 1), { singularIsFine: true });
}

/** Whether a hyphen stands at `end` as texts write it that part all marks from words, `a 12 - rebound night`; in `fewer than 20 - people said` it is a dash. */
export function isSpacedHyphen(lexemes: readonly Lexeme[], end: number): boolean {
  const [dash, noun, next] = lexemes.slice(end, end + 3);
  if (dash?.text !== "-" || dash.glued || noun?.kind !== "word" || noun.glued) return false;
  const isSingular = !isPluralNoun(noun) && !stopWords.has(noun.lower) && !isCapital(noun);
  const goesOn = next?.text === "," || (next?.kind === "word" && !stopWords.has(next.lower));
  return isSingular && goesOn;
}

function isCapital({ text }: Lexeme): boolean {
  return /^\p{Lu}/u.test(text);
}

/** `a 50-bed hospital` counts beds. */
function soleWord(lexeme: Lexeme | undefined): CountedThing | undefined {
  if (lexeme === undefined) return undefined;
  return { span: { start: lexeme.start, end: lexeme.end }, words: [lexeme.lower] };
}

function startOfPhrase(
  lexemes: readonly Lexeme[],
  end: number,
  { needsOf }: { readonly needsOf: boolean },
): number | undefined {
  if (isHyphen(lexemes, end)) return end + 2;
  const [of, whole] = lexemes.slice(end, end + 2);
  // "Twelve of them soldiers": who they are stands behind the whole.
  if (of?.lower === "of" && /^(?:these|them|those|us|which|whom)$/u.test(whole?.lower ?? ""))
    return isPluralNoun(lexemes[end + 2]) ? end + 2 : undefined;
  if (hasWords(lexemes, end, ["of"])) {
    const from = skipArticle(lexemes, end + 1);
    // "Five of the seven children": both count children. "Five of the seven were": neither says what.
    const next = lexemes[from];
    if (next === undefined || !startsNumeral(next)) return from;
    return readNumeral(lexemes, from)?.end;
  }
  return needsOf && lexemes[end] === undefined ? undefined : end;
}

function skipArticle(lexemes: readonly Lexeme[], at: number): number {
  return /^(?:all|her|his|its|our|the|their|these|those)$/u.test(lexemes[at]?.lower ?? "")
    ? at + 1
    : at;
}

function readPhrase(
  lexemes: readonly Lexeme[],
  at: number,
  { singularIsFine }: { readonly singularIsFine: boolean },
): CountedThing | undefined {
  let from = at;
  while (from < at + 2 && skippedAdjectives.test(lexemes[from]?.lower ?? "")) from += 1;
  const words: string[] = [];
  let end = from;
  let isWhole = singularIsFine;
  for (; end < from + longestPhrase; end += 1) {
    const lexeme = lexemes[end];
    const isJoined = isHyphen(lexemes, end);
    // "Four Mi-8 helicopters": the number belongs to a name.
    if (isJoined || (lexeme?.kind === "number" && lexeme.glued && words.length > 0)) continue;
    // "90 pick-up trucks": what a hyphen joins to the word before ends no phrase.
    const isTail = words.length > 0 && isHyphen(lexemes, end - 1);
    if (lexeme?.kind !== "word" || (stopWords.has(lexeme.lower) && !isTail)) break;
    if (words.length > 0 && /(?:ed|ing|ly)$/u.test(lexeme.lower) && singularIsFine) break;
    words.push(lexeme.lower);
    const isCasualty = words.length === 1 && casualtyWords.has(lexeme.lower);
    const isLast = isPluralNoun(lexeme) && !isHyphen(lexemes, end + 1);
    if (isLast || (isCasualty && !isPluralNoun(lexemes[end + 1]))) {
      isWhole = true;
      end += 1;
      break;
    }
  }
  const first = lexemes[from];
  const last = lexemes[end - 1];
  if (!isWhole || words.length === 0 || first === undefined || last === undefined) return undefined;
  return { span: { start: first.start, end: last.end }, words };
}
