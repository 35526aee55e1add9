import type { Source, SourceProblem } from "../../engine/index.js";

// Every tenth word of English is one of these; no other language has them so often.
const english: ReadonlySet<string> = new Set(
  `a and are as at be been by for from had has have he her his in is it its of on said she that the their they this to
  was were which who will with would you`.split(/\s+/u),
);

const fewestWords = 40;
const fewestLetters = 200;
const englishShare = 0.14;
const clearMargin = 0.9;

/** That a source is not in English, where its text is long enough to tell and another language is clearly ahead. */
export async function findLanguageProblem(
  source: Pick<Source, "blocks" | "path" | "plain">,
): Promise<{ readonly problem: SourceProblem; readonly language: string } | undefined> {
  const { path } = source;
  const text = proseOf(source);
  const code = await languageOf(text);
  if (code === undefined) return undefined;
  const name = new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  const [language = code] = Intl.getCanonicalLocales(code);
  return {
    language,
    problem: {
      code: "other-language",
      message: `${path} is in ${name}; Stet reads English, so add the article in English if there is one.`,
    },
  };
}

// Lists, tables and names in headings say little about a language.
function proseOf({ blocks, plain }: Pick<Source, "blocks" | "plain">): string {
  return blocks
    .filter(({ kind }) => kind === "paragraph" || kind === "quote" || kind === "item")
    .map(({ span }) => plain.slice(span.start, span.end))
    .filter((words) => words.length >= 40)
    .join("\n")
    .slice(0, 6000);
}

async function languageOf(text: string): Promise<string | undefined> {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters) return undefined;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isLatin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
  if (isLatin && words.length < fewestWords) return undefined;
  const known = words.filter((word) => english.has(word)).length;
  if (known >= words.length * englishShare) return undefined;
  // The table of languages is large and most sources are in English, so it is loaded only here.
  const { francAll } = await import("franc-min");
  const [best, ...others] = francAll(text);
  if (best === undefined || best[0] === "eng" || best[0] === "und") return undefined;
  const score = others.find(([language]) => language === "eng")?.[1] ?? 0;
  return score < clearMargin ? best[0] : undefined;
}
