import { isSentenceEnd, toBlocks, type LineBlock, type PdfBlock } from "./blocks.js";
import { splitColumns } from "./columns.js";
import { findFurniture, type Furniture } from "./furniture.js";
import type { Line, PageRuns } from "./geometry.js";
import { joinPieces, joinRuns, toBaselines } from "./pieces.js";
import { isNear, styleOf, type Style } from "./style.js";

/** The blocks that begin on a page, in reading order, and the lines at its edges. */
export interface PageBlocks {
  readonly blocks: readonly PdfBlock[];
  readonly furniture: readonly Furniture[];
}

/** Puts the words of all pages in reading order. A paragraph that goes on in the next column or page is one block. */
export function layOut(pages: readonly PageRuns[]): readonly PageBlocks[] {
  const rows = pages.map(({ runs }, page) =>
    toBaselines(joinRuns(runs)).map((row) => joinPieces(row, page)),
  );
  const furniture = findFurniture(
    pages.map(({ height }, page) => ({ height, lines: rows[page] ?? [] })),
  );
  const columns = rows.map((lines, page) => {
    const edges = new Set(furniture[page]?.map(({ line }) => line));
    const pieces = lines.filter((line) => !edges.has(line)).flatMap((line) => line.pieces);
    return splitColumns(pieces).map((column) =>
      toBaselines(column).map((row) => joinPieces(row, page)),
    );
  });
  const style = styleOf(columns.flat(2));
  const flow = new Flow(style);
  return pages.map((_, page) => {
    const contents: Furniture[] = [];
    flow.beginPage();
    for (const lines of columns[page] ?? []) {
      contents.push(...lines.filter(isContents).map((line) => ({ line, reason }) as const));
      flow.addColumn(
        toBlocks(
          lines.filter((line) => !isContents(line)),
          style,
        ),
      );
    }
    return { blocks: flow.pageBlocks, furniture: [...(furniture[page] ?? []), ...contents] };
  });
}

const reason = "table of contents";

// "The second chapter . . . . . . . 12"
function isContents({ text }: Line): boolean {
  return /(?:\. ?){4,300}(?:\d{1,4}|[ivxlc]{1,7})$/u.test(text) && !/\d\.\d/u.test(text.slice(-6));
}

/** Blocks one column after the other; what goes on is added to the block that it goes on from. */
class Flow {
  pageBlocks: PdfBlock[] = [];
  readonly #style: Style;
  #open: { readonly blocks: PdfBlock[]; readonly at: number } | undefined;

  constructor(style: Style) {
    this.#style = style;
  }

  beginPage(): void {
    this.pageBlocks = [];
  }

  addColumn(blocks: readonly PdfBlock[]): void {
    const first = blocks.findIndex((block) => this.#isText(block));
    for (const [index, block] of blocks.entries()) {
      if (this.#isText(block)) {
        if (index === first && this.#goOn(block)) continue;
        this.#open = { blocks: this.pageBlocks, at: this.pageBlocks.length };
      }
      this.pageBlocks.push(block);
    }
  }

  #goOn(block: LineBlock): boolean {
    const open = this.#open;
    const before = open?.blocks[open.at];
    if (open === undefined || before === undefined || before.kind === "row") return false;
    if (!goesOn(before, block)) return false;
    const { kind } = before;
    open.blocks[open.at] = { kind, lines: [...before.lines, ...block.lines], isFull: block.isFull };
    return true;
  }

  // Not what may stand between the two halves of a paragraph: notes, tables, the words under a picture.
  #isText(block: PdfBlock): block is LineBlock {
    if (block.kind === "row" || block.kind === "note") return false;
    return (block.lines[0]?.size ?? 0) > this.#style.size * 0.94;
  }
}

function goesOn(before: LineBlock, after: LineBlock): boolean {
  if (before.kind !== "paragraph" && before.kind !== "item") return false;
  if (after.kind !== "paragraph") return false;
  const [last, next] = [before.lines.at(-1), after.lines[0]];
  if (last === undefined || next === undefined || !isNear(last.size, next.size)) return false;
  if (isSentenceEnd(last.text)) return false;
  return before.isFull || /^\p{Ll}/u.test(next.text);
}
