import { indexAt } from "../../evidence/fit.js";
import type { Statement } from "../../evidence/statement.js";
import { isVerb } from "../../evidence/words/verbs.js";
import type { Span } from "../../text/span.js";
import { groupWordsOf, type GroupWord } from "./groupWords.js";

/**
 * What each of several values is told of in `Rents in Orme and Pell rose by 3 and 5 percent respectively`: the items of a
 * list, one for each value, in order. Undefined where a sentence has no such word or the items are not as many.
 */
export function respectiveGroups(
  statement: Statement,
  values: readonly Span[],
): readonly (readonly GroupWord[])[] | undefined {
  const { tokens } = statement.sentence;
  if (values.length < 2 || !tokens.some(({ lower }) => lower === "respectively")) return undefined;
  const first = Math.min(...values.map((span) => indexAt(statement, span)));
  const verb = tokens.findIndex(({ lower }, at) => at < first && isVerb(lower));
  const items = itemsIn(statement, 0, verb < 0 ? first : verb);
  return items.length === values.length ? items : undefined;
}

/** What commas and `and` part between two tokens; of the first item the last word alone, as others lead in. */
function itemsIn(
  statement: Statement,
  from: number,
  to: number,
): readonly (readonly GroupWord[])[] {
  const { tokens } = statement.sentence;
  const words = groupWordsOf(statement);
  const items: GroupWord[][] = [[]];
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === "," || lower === "and") {
      if (items.at(-1)?.length !== 0) items.push([]);
    } else items.at(-1)?.push(...(words[at] ?? []));
  }
  return items
    .filter((item) => item.length > 0)
    .map((item, index) => (index === 0 ? item.slice(-1) : item));
}
