import type { Skip, SourceProblem, SourceProblemCode } from "../../engine/index.js";
import type { Passage } from "../reader.js";
import { isCutShort } from "./cutShort.js";
import { noArticleReason } from "./noArticle.js";
import { aroundText, isProse, proseWords } from "./page.js";
import { asksForCookies, asksForMoney, beginsStory } from "./walls.js";

/** A source as it was read, before its problems are known. */
export interface Examined {
  readonly path: string;
  readonly raw: string;
  readonly passages: readonly Passage[];
  readonly body: readonly Passage[];
  /** What was left out, passages and other parts of the file. */
  readonly dropped: readonly Skip[];
  readonly title: string | undefined;
}

/**
 * What is wrong with a source that could be read: no article in it, a wall before it, its end missing. At most one, the
 * one that explains the others. An ordinary article has none, however short; nor has a list, a table or a poem.
 */
export function findHealthProblems(examined: Examined): readonly SourceProblem[] {
  const code = findCode(examined);
  return code === undefined ? [] : [code];
}

const storyLength = 120;

function findCode(examined: Examined): SourceProblem | undefined {
  const { path, passages, body, title } = examined;
  const words = proseWords(body);
  const around = aroundText(examined);
  const isStub = words < storyLength;
  const reason = noArticleReason({ ...examined, words, around });
  if (reason !== undefined)
    return problem("no-article", `${path} ${reason}; save the article itself.`);
  // A notice that fills the page passes for its story.
  const all = isStub ? `${around}\n${body.map(({ text }) => text).join("\n")}` : around;
  const isForSale = isStub && asksForMoney(around, body);
  // A stub keeps its banner; where a story has begun, what hides the rest of it is the price.
  if (isStub && !(isForSale && beginsStory(body)) && asksForCookies({ words, around: all, title }))
    return problem(
      "cookie-wall",
      `${path} holds a cookie notice in place of the article; answer the notice and save the page again.`,
    );
  if (isForSale)
    return problem(
      "paywall",
      `${path} holds only the beginning of an article for subscribers; log in there and save the page again.`,
    );
  if (body.length === 0)
    return passages.length === 0
      ? problem(
          "empty",
          `${path} holds no text to read; save the article again or delete the file.`,
        )
      : problem(
          "no-article",
          `${path} holds menus and notes but no article; save the article itself.`,
        );
  if (isCutShort(body.filter(isProse), around))
    return problem(
      "cut-short",
      `${path} breaks off in mid-sentence; save the whole article if you need its end.`,
    );
  return undefined;
}

function problem(code: SourceProblemCode, message: string): SourceProblem {
  return { code, message };
}
