import type { Source } from "../text/readText.js";
import { leadsTo } from "./addresses.js";

/**
 * The ids of the sources that a note's text means. It means them by address; else by title; else by the name of their
 * file; else by outlet, where the note says little more than that. Of several with one title those of the outlet or day that is named.
 */
export function sourcesMeant(
  text: string,
  sources: readonly Source[],
  draftPath: string,
): readonly string[] {
  const addresses = [...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>"”)\]]{3,500}/gu)].map(
    ([address]) => address.replace(/[.,;:]{1,3}$/u, ""),
  );
  const folded = ` ${fold(text)} `;
  const says = (words: string | undefined, least: number): boolean =>
    words !== undefined && fold(words).length >= least && folded.includes(` ${fold(words)} `);
  const byAddress = sources.filter((source) =>
    addresses.some((address) => leadsTo(address, source, draftPath)),
  );
  if (byAddress.length > 0) return idsOf(byAddress);
  const narrowed = (found: readonly Source[]): readonly Source[] => {
    const rows = [
      (source: Source) => says(source.outlet, 2),
      (source: Source) => source.published !== undefined && saysDay(text, source.published),
    ];
    return rows.reduce((left, test) => (left.some(test) ? left.filter(test) : left), found);
  };
  const byTitle = sources.filter(({ title }) => says(title, 8));
  if (byTitle.length > 0) return idsOf(narrowed(byTitle));
  const byFile = sources.filter(({ id, path }) => text.includes(path) || says(id, 4));
  if (byFile.length > 0) return idsOf(narrowed(byFile));
  const words = (part: string): number => part.trim().split(" ").length;
  const byOutlet = sources.filter(
    ({ outlet }) => says(outlet, 2) && words(folded) - words(fold(outlet ?? "")) <= WORDS_BESIDE,
  );
  const left = narrowed(byOutlet);
  return left.length === 1 ? idsOf(left) : [];
}

/** A note with more words than these beside the outlet speaks of an article by title. */
const WORDS_BESIDE = 4;

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

function saysDay(text: string, day: string): boolean {
  if (text.includes(day)) return true;
  const [year = "", month = "", date = ""] = day.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  const folded = fold(text);
  const short = name.slice(0, 3);
  const orders = [name, short].flatMap((each) => [
    `${String(Number(date))} ${each} ${year}`,
    `${each} ${String(Number(date))} ${year}`,
  ]);
  return orders.some((words) => folded.includes(words));
}

function idsOf(sources: readonly Source[]): readonly string[] {
  return sources.map(({ id }) => id);
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,200}/gu, " ")
    .trim();
}
