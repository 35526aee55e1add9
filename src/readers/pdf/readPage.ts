import { heaviest, type PageRuns, type Run } from "./geometry.js";
import { maxPageCharacters } from "./limits.js";
import type { PdfPage, TextItem } from "./pdfjs.js";

/** The runs of a page, upright and from its upper left corner; `isCut` where there were too many. */
export async function readPage(page: PdfPage): Promise<PageRuns & { readonly isCut: boolean }> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, isCut } = await readItems(page);
  page.cleanup();
  const placed = placeItems(items, transform);
  const upright = heaviest(placed.map(({ turn, text }) => [turn, text.length] as const)) ?? 0;
  const runs = placed.filter(({ turn }) => turn === upright).map((run) => unturned(run, upright));
  const others = placed.filter(({ turn }) => turn !== upright).map(({ text }) => text);
  const isLying = upright % 2 === 1;
  return {
    runs: withoutDoubles(runs),
    width: isLying ? height : width,
    height: isLying ? width : height,
    turned: others.join(" ").replace(/\s+/gu, " ").trim(),
    isCut,
  };
}

async function readItems(page: PdfPage): Promise<{ items: readonly TextItem[]; isCut: boolean }> {
  const reader = page.streamTextContent().getReader();
  const items: TextItem[] = [];
  let length = 0;
  for (;;) {
    const portion = await reader.read();
    if (portion.done) return { items, isCut: false };
    for (const item of portion.value.items) {
      if (item.str === undefined) continue;
      items.push(item);
      length += item.str.length + 1;
    }
    if (length < maxPageCharacters) continue;
    await reader.cancel(new Error("enough"));
    return { items, isCut: true };
  }
}

/** `turn` counts quarter turns: 0 for upright text. */
interface TurnedRun extends Run {
  readonly turn: number;
}

// pdf.js gives a space an item of its own, and an empty item to a line break.
function placeItems(
  items: readonly TextItem[],
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
): readonly TurnedRun[] {
  const runs: TurnedRun[] = [];
  let spaced = false;
  for (const { str = "", transform, width, fontName: font } of items) {
    const text = readable(str);
    if (text.trim() === "") {
      spaced ||= text !== "";
      continue;
    }
    const [ta = 1, tb = 0, tc = 0, td = 1, tx = 0, ty = 0] = transform;
    const across = { x: a * ta + c * tb, y: b * ta + d * tb };
    const size = Math.hypot(tc, td);
    const x0 = a * tx + c * ty + e;
    const y = b * tx + d * ty + f;
    if (![x0, y, width, size].every(Number.isFinite) || size === 0) continue;
    const turn = (Math.round(Math.atan2(across.y, across.x) / (Math.PI / 2)) + 4) % 4;
    const before = spaced || /^\s/u.test(text);
    runs.push({ text: text.trim(), x0, x1: x0 + width, y, size, font, turn, spaced: before });
    spaced = /\s$/u.test(text);
  }
  return runs;
}

// Control characters and characters of no meaning stand for glyphs that the font does not explain.
function readable(words: string): string {
  return words
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/[\p{Cc}\p{Zs}]/gu, " ")
    .replace(/[\p{Co}\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize("NFKC"));
}

// Turns a run so that its line lies across. Only the places relative to each other matter, so they may be negative.
function unturned({ turn: _, ...run }: TurnedRun, turn: number): Run {
  const length = run.x1 - run.x0;
  const { x0: x, y } = run;
  const [left, top] = [[x, y] as const, [y, -x] as const, [-x, -y] as const, [-y, x] as const][
    turn
  ] ?? [x, y];
  return { ...run, x0: left, x1: left + length, y: top };
}

// Bold is sometimes faked by showing the same words twice, a little aside.
function withoutDoubles(runs: readonly Run[]): readonly Run[] {
  const places = new Map<string, Run[]>();
  return runs.filter((run) => {
    const twins = places.get(run.text) ?? [];
    const near = run.size * 0.2;
    if (twins.some(({ x0, y }) => Math.abs(x0 - run.x0) < near && Math.abs(y - run.y) < near))
      return false;
    twins.push(run);
    places.set(run.text, twins);
    return true;
  });
}
