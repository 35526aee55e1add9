import { cellAt, indexAt } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import { tableOf } from "../../evidence/tableOf.js";
import type { MentionBase } from "../../mentions/mention.js";
import type { ValueKind, Weighed } from "../weighed.js";
import { groupWordsIn, groupWordsOf, type GroupWord } from "./groupWords.js";
import { membersOf } from "./members.js";
import { phrasesOf, type Phrase } from "./phrases.js";
import { respectiveGroups } from "./respective.js";
import { seriesOf } from "./said.js";

/** A value that is told of one of several groups, with the phrases that name it. */
export interface Told<M> {
  readonly value: M;
  readonly passage: Passage;
  readonly phrases: readonly Phrase[];
}

/** The values that a passage, or the column of its table, tells of several groups alike, each with what names its group. */
export function toldIn<M extends MentionBase<string>>(
  passage: Passage,
  mention: M,
  { kind, support }: { readonly kind: ValueKind<M>; readonly support: Weighed<M> },
): readonly Told<M>[] {
  const { statement } = passage;
  // A list of facts about one thing tells of no groups: `22 points, 9 rebounds`.
  if (passage.cells.length > 0 && statement.sentence.block.kind !== "row") return [];
  const values = seriesOf(statement, { like: support.value, kind, passage }).filter(
    (value) => kind.compare(mention, value, passage) !== "incomparable",
  );
  if (passage.cells.length > 0)
    return [
      ...toldInCells(passage, values),
      ...toldInColumn(passage, mention, { kind, value: support.value }),
    ];
  const spans = values.map(({ span }) => span);
  const respective = respectiveGroups(statement, spans);
  if (respective !== undefined)
    return values.map((value, index) => ({
      value,
      passage,
      phrases: [{ role: "subject", side: "before", words: respective[index] ?? [] }],
    }));
  const own = values.indexOf(support.value);
  const members = membersOf(statement, spans);
  const home = members.find((member) => member.values.includes(own));
  const rank = home?.values.indexOf(own) ?? -1;
  if (home === undefined) return [];
  return members
    .filter((member) => member.values.length === home.values.length)
    .flatMap((member) => {
      const value = values[member.values[rank] ?? -1];
      const first = spans[member.values[0] ?? -1];
      if (value === undefined || first === undefined) return [];
      return [
        { value, passage, phrases: phrasesOf(statement, member, { value: first, others: spans }) },
      ];
    });
}

/** Cells of a row with the heads of their columns, what stands there in brackets aside, and their row's. */
function toldInCells<M extends MentionBase<string>>(
  passage: Passage,
  values: readonly M[],
): readonly Told<M>[] {
  const row = { role: "row", side: "before", words: rowWords(passage) } as const;
  return values.flatMap((value) => {
    const cell = cellAt(passage, indexAt(passage.statement, value.span));
    if (cell === undefined || cell.isRowHead || cell.head === "") return [];
    const words = groupWordsIn(cell.head.replace(/\([^()]{0,80}\)/gu, " "));
    return [{ value, passage, phrases: [{ role: "column", side: "before", words }, row] }];
  });
}

/** A longer table is a list of many things, which a claim's words name by chance. */
const MOST_ROWS = 60;

/** The cells of other rows in the value's own column, with the heads of their rows. */
function toldInColumn<M extends MentionBase<string>>(
  passage: Passage,
  mention: M,
  { kind, value }: { readonly kind: ValueKind<M>; readonly value: M },
): readonly Told<M>[] {
  const cell = cellAt(passage, indexAt(passage.statement, value.span));
  if (cell === undefined || cell.head === "" || rowWords(passage).length === 0) return [];
  const column = passage.cells.indexOf(cell);
  const rows = tableOf(passage);
  if (rows.length > MOST_ROWS) return [];
  return rows.flatMap((other) => {
    const own = other.cells[column];
    if (other === passage || own?.head !== cell.head) return [];
    const [only, ...more] = other.statement.mentions
      .filter(kind.isOne)
      .filter(({ span }) => span.start >= own.span.start && span.end <= own.span.end)
      .filter((found) => kind.compare(mention, found, other) !== "incomparable");
    if (only === undefined || more.length > 0) return [];
    const words = groupWordsIn(cell.head.replace(/\([^()]{0,80}\)/gu, " "));
    const phrases = [
      { role: "column", side: "before", words },
      { role: "row", side: "before", words: rowWords(other) },
    ] as const;
    return [{ value: only, passage: other, phrases }];
  });
}

/** The words of a row's head, what stands there in brackets aside. */
function rowWords({ cells, statement }: Passage): readonly GroupWord[] {
  const [head] = cells;
  if (head?.isRowHead !== true) return [];
  const aside = statement.sentence.tokens.findIndex(({ text }) => text === "(");
  const end = aside > head.from ? Math.min(head.to, aside) : head.to;
  return groupWordsOf(statement).slice(head.from, end).flat();
}
