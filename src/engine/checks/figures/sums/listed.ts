import type { Passage } from "../../../evidence/sourceSet.js";
import { tableOf } from "../../../evidence/tableOf.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { textOf } from "../../../text/span.js";
import type { Claim } from "../../check.js";
import { headOf } from "../comparing/oneHead.js";
import { countedRows } from "./columnSum.js";
import { madeAs, type Sum } from "./sum.js";

/** A passage that speaks less of the claim lists something else. */
const LEAST_SHARE = 0.3;
/** Nobody counts longer lists. */
const MOST_LISTED = 30;

/** `are Arvik, Hove, Sandel and Belm`, `: salt, iron and coal`. */
const LIST =
  /(?:\b(?:are|include|namely|were)|:) (?<items>[^,;:.()]{1,40}(?:, [^,;:.()]{1,40}){1,28},? and [^,;:.()]{1,40})/u;

/** How many things a source lists: the five towns of `the towns are Arvik, Hove, Sandel, Tiln and Belm`, the rows of a table of farms. */
export function listedOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  const head = headOf(mention);
  const { unit, value = 0, bound } = mention.quantity;
  if (head === undefined || unit.dimension !== "count" || bound !== "exact") return [];
  if (value < 2 || value > MOST_LISTED) return [];
  return claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage }) => {
      const count = passage.cells.length > 0 ? rowsOf(passage, head) : itemsOf(passage, head);
      if (count === undefined) return [];
      const made = madeAs(mention, count, 1);
      const sum = `the source lists ${made.text}`;
      return [{ sum, made, passages: [passage], isSure: false }];
    });
}

/** The rows of a table whose first column is headed by what is counted. */
function rowsOf(passage: Passage, head: string): number | undefined {
  if (passage.cells[0]?.headKeys.has(head) !== true) return undefined;
  return countedRows(tableOf(passage)).length;
}

/** The items of a sentence's list, where it names what it lists. */
function itemsOf({ statement, home }: Passage, head: string): number | undefined {
  if (!statement.places.has(head)) return undefined;
  const { items } = LIST.exec(textOf(home.source.plain, statement.sentence.span))?.groups ?? {};
  return items?.split(/,? and |, /u).length;
}
