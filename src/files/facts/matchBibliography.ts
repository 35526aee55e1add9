import type { Source, SourceFacts } from "../../engine/index.js";
import { problemAt, type BibliographyEntry } from "./factEntry.js";

/** Which entry speaks of which source, by the source's path, and what could not be told. */
export interface MatchedBibliography {
  readonly byPath: ReadonlyMap<string, SourceFacts>;
  readonly problems: readonly string[];
}

/** By what a source is known, surest first. */
const signs = ["file", "URL", "DOI", "title"] as const;
type Sign = (typeof signs)[number];

/**
 * Finds the source that each entry speaks of: by the name of its file, its address, its DOI or its title. Where several
 * fit, none is taken and it is told: a wrong citation is worse than none. An entry without a source is none of ours.
 */
export function matchBibliography(
  entries: readonly BibliographyEntry[],
  sources: readonly Source[],
): MatchedBibliography {
  const problems = repeatedKeys(entries);
  const sourcesBy = new Map(signs.map((sign) => [sign, new Map<string, Source[]>()]));
  for (const source of sources)
    for (const sign of signs)
      for (const value of new Set(signsOfSource(source)[sign]))
        grow(sourcesBy.get(sign), value, source);
  const claims = new Map<string, { entry: BibliographyEntry; sign: Sign }[]>();
  for (const entry of entries) {
    const match = matchOf(entry, sourcesBy);
    if (typeof match === "string") problems.push(problemAt(entry.place, match));
    else if (match !== undefined) grow(claims, match.source.path, { entry, sign: match.sign });
  }
  const byPath = new Map<string, SourceFacts>();
  for (const [path, claim] of claims) {
    const surest = signs.find((sign) => claim.some((other) => other.sign === sign));
    const best = claim.filter(({ sign }) => sign === surest).map(({ entry }) => entry);
    const [first, second] = best;
    if (first === undefined) continue;
    if (second === undefined || second.key === first.key) byPath.set(path, first.facts);
    else
      problems.push(
        problemAt(
          second.place,
          `"${second.key}" and "${first.key}" both fit ${path} by ${surest ?? "title"}; neither is used.`,
        ),
      );
  }
  return { byPath, problems };
}

type Index = ReadonlyMap<Sign, Map<string, Source[]>>;

function matchOf(
  entry: BibliographyEntry,
  sourcesBy: Index,
): { readonly source: Source; readonly sign: Sign } | string | undefined {
  const values = signsOfEntry(entry);
  for (const sign of signs) {
    const fitting = new Set(values[sign].flatMap((value) => sourcesBy.get(sign)?.get(value) ?? []));
    const narrowed = sign === "file" ? byLongestPath([...fitting], entry) : [...fitting];
    const [first, second] = narrowed;
    if (first === undefined) continue;
    if (second === undefined) return { source: first, sign };
    return `"${entry.key}" fits ${first.path} and ${second.path} by ${sign}; it is used for neither.`;
  }
  return undefined;
}

/** The DOI that a paper names on its first page; further down stand those of others. */
export function printedDoi(raw: string): string | undefined {
  return /\b10\.\d{4,9}\/[^\s"<>]{2,80}/u.exec(raw.slice(0, 3000))?.[0];
}

type Signs = Readonly<Record<Sign, readonly string[]>>;

function signsOfSource({ path, url, title, raw }: Source): Signs {
  const printed = printedDoi(raw);
  return {
    file: [fileName(path)],
    URL: url === undefined ? [] : [foldUrl(url)],
    DOI: [doiIn(url ?? ""), doiIn(printed ?? "")].flatMap((doi) => doi ?? []),
    title: titleSign(title),
  };
}

function signsOfEntry({ files, doi, facts: { url, title } }: BibliographyEntry): Signs {
  return {
    file: files.map(fileName),
    URL: url === undefined ? [] : [foldUrl(url)],
    DOI: [doiIn(doi ?? ""), doiIn(url ?? "")].flatMap((found) => found ?? []),
    title: titleSign(title),
  };
}

// "files/12/story.html" fits "week1/files/12/story.html" better than "week2/story.html".
function byLongestPath(
  sources: readonly Source[],
  { files }: BibliographyEntry,
): readonly Source[] {
  if (sources.length < 2) return sources;
  const shared = (source: Source): number =>
    Math.max(...files.map((file) => sharedEnd(file, source.path)));
  const most = Math.max(...sources.map(shared));
  return sources.filter((source) => shared(source) === most);
}

function sharedEnd(a: string, b: string): number {
  const [left, right] = [a, b].map((path) =>
    path.normalize("NFC").toLowerCase().split("/").reverse(),
  );
  const apart = left?.findIndex((part, index) => part !== right?.[index]) ?? 0;
  return apart === -1 ? (left?.length ?? 0) : apart;
}

function fileName(path: string): string {
  return path
    .slice(path.lastIndexOf("/") + 1)
    .normalize("NFC")
    .toLowerCase();
}

/** An address without what differs between links to one page: scheme, `www.`, fragment, tracking, last slash. */
export function foldUrl(url: string): string {
  if (!URL.canParse(url)) return url.trim().toLowerCase();
  const { hostname, port, pathname, searchParams } = new URL(url);
  const kept = [...searchParams]
    .filter(([name]) => !tracking.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const host = hostname.replace(/^(?:www|m|amp)\./u, "");
  const query = kept.length === 0 ? "" : `?${kept.join("&")}`;
  return `${host}${port === "" ? "" : `:${port}`}${pathname.replace(/\/$/u, "")}${query}`;
}

const tracking =
  /^(?:utm_.*|at_.*|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|_ga|cmpid|ncid|ref|ref_src|smid|src|source|spm|taid|xtor)$/iu;

// "https://doi.org/10.1000/ABC" and "10.1000/abc" are one.
function doiIn(text: string): string | undefined {
  const doi = /10\.\d{4,9}\/[^\s"<>?#]{1,100}/u.exec(text)?.[0];
  return doi?.toLowerCase().replace(/[.,;)\]]{1,5}$/u, "");
}

// Four words at least: "Live updates" is the title of a thousand stories.
function titleSign(title: string | undefined): readonly string[] {
  const words = (title ?? "")
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words.length < 4 ? [] : [words.join(" ")];
}

function repeatedKeys(entries: readonly BibliographyEntry[]): string[] {
  const firstOf = new Map<string, BibliographyEntry>();
  return entries.flatMap((entry) => {
    const first = firstOf.get(entry.key);
    if (first === undefined) {
      firstOf.set(entry.key, entry);
      return [];
    }
    const { file, line } = first.place;
    return [
      problemAt(entry.place, `the key "${entry.key}" is already taken (${file}:${String(line)}).`),
    ];
  });
}

function grow<Key, Value>(map: Map<Key, Value[]> | undefined, key: Key, value: Value): void {
  const list = map?.get(key);
  if (list === undefined) map?.set(key, [value]);
  else list.push(value);
}
