const divider = / (?:[|–—·»-]|::) /gu;
const mostSiteWords = 5;
const fewestTitleWords = 3;

/** What is known of a page beside the words of its title. */
export interface TitleClues {
  /** The site's name, where the page states it. */
  readonly site?: string | undefined;
  /** The page's first heading. */
  readonly heading?: string | undefined;
}

/** A page's title taken apart: `Girl found alive` and `Northern Globe` of `Girl found alive | Northern Globe`. */
export function splitTitle(
  words: string,
  { site, heading }: TitleClues = {},
): { readonly title: string; readonly site?: string } {
  const whole = words.replace(/\s+/gu, " ").trim();
  const prefix =
    site === undefined
      ? ""
      : (/^(?<site>[^:|–—-]{2,60})(?: ?[:|–—]| -) /u.exec(whole)?.groups?.["site"] ?? "");
  if (prefix !== "" && isSame(prefix, site))
    return { title: whole.slice(prefix.length).replace(/^ ?[:|–—-] /u, ""), site: prefix };
  const cuts = [...whole.matchAll(divider)];
  // What a heading repeats is the title, and what follows is the site's.
  for (const { 0: mark, index } of cuts) {
    const title = whole.slice(0, index);
    if (isSame(title, heading))
      return { title, ...named(lastPart(whole.slice(index + mark.length))) };
  }
  const last = cuts.at(-1);
  if (last === undefined) return { title: whole };
  const name = whole.slice(last.index + last[0].length);
  const rest = whole.slice(0, last.index);
  // "Harris – Trump debate" has a dash of its own; a bar is always the site's.
  const fewest = last[0] === " | " ? 1 : fewestTitleWords;
  const isName = isSame(name, site) || (looksLikeSite(name) && rest.split(" ").length >= fewest);
  if (!isName || isSame(whole, heading)) return { title: whole };
  // "How I count ships | by Jo Ray | Tidewater | Quill": with bars everything after the first is the site's.
  const first = last[0] === " | " ? rest.split(" | ")[0] : undefined;
  return {
    title: first !== undefined && first.split(" ").length >= fewestTitleWords ? first : rest,
    site: name,
  };
}

function named(site: string): { readonly site?: string } {
  return looksLikeSite(site) ? { site } : {};
}

function lastPart(words: string): string {
  return words.split(divider).at(-1) ?? words;
}

function looksLikeSite(name: string): boolean {
  const words = name.split(" ");
  return (
    words.length <= mostSiteWords &&
    /^\p{Lu}|\.\p{Ll}{2,6}$/u.test(name) &&
    !/[.!?…]$|\d{2}/u.test(name)
  );
}

function isSame(words: string, other: string | undefined): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return other !== undefined && plain(words) !== "" && plain(words) === plain(other);
}
