/** What JSON-LD on a page says of its article, a list of values a field. */
export type LinkedFields = ReadonlyMap<string, readonly string[]>;

const mostLength = 400_000;
const mostNodes = 3000;

type Json = Readonly<Record<string, unknown>>;

const article =
  /(?:^|[/:])(?:(?:Analysis|Background|Opinion|Reportage|Review)?NewsArticle|\w{0,20}Article|BlogPosting|LiveBlogPosting|PressRelease|Report|WebPage|DiscussionForumPosting)$/u;

/** Reads the JSON-LD scripts of a page: graphs, lists and references. A broken script gives what can still be read. */
export function readLinked(scripts: readonly string[]): LinkedFields {
  const found = new Map<string, string[]>();
  const note = (field: string, values: readonly string[]): void => {
    if (values.length > 0 && !found.has(field)) found.set(field, [...values]);
  };
  for (const script of scripts) {
    const text = script.slice(0, mostLength);
    const nodes = nodesIn(parsed(text));
    if (nodes === undefined) for (const [field, values] of salvaged(text)) note(field, values);
    else readNodes(nodes, note);
  }
  return found;
}

function readNodes(
  nodes: readonly Json[],
  note: (field: string, values: readonly string[]) => void,
): void {
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node["@id"] === "string" && "name" in node ? [[node["@id"], node] as const] : [],
    ),
  );
  const articles = nodes.filter((node) =>
    textsOf(node["@type"]).some((type) => article.test(type)),
  );
  // A page states less of its article than the article does.
  const isPage = (node: Json): boolean => textsOf(node["@type"]).includes("WebPage");
  for (const node of [...articles.filter((each) => !isPage(each)), ...articles.filter(isPage)]) {
    note("headline", textsOf(node["headline"]));
    note("published", textsOf(node["datePublished"]));
    note("updated", textsOf(node["dateModified"]));
    note("author", namesOf(node["author"] ?? node["creator"], byId));
    note("site", namesOf(node["publisher"] ?? node["sourceOrganization"], byId));
    note("language", namesOf(node["inLanguage"], byId));
    note("url", [...urlsOf(node["mainEntityOfPage"]), ...textsOf(node["url"])]);
  }
}

function parsed(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|<!\[CDATA\[)/u, "")
    .replace(/(?:-->|\/\*\s?\]\]>\s?\*\/|\]\]>)$/u, "")
    .trim()
    .replace(/;$/u, "");
  // Line breaks inside strings and a comma before a bracket are what most often breaks.
  const mended = bare.replace(/[\r\n\t]+/gu, " ").replace(/,(?=\s{0,200}[\]}])/gu, "");
  for (const attempt of [bare, mended]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or nothing.
    }
  }
  return undefined;
}

// All objects in it, however deep, the outer ones first.
function nodesIn(value: unknown): readonly Json[] | undefined {
  if (value === undefined) return undefined;
  const nodes: Json[] = [];
  const waiting: unknown[] = [value];
  for (let index = 0; index < waiting.length && index < mostNodes; index += 1) {
    const next = waiting[index];
    if (Array.isArray(next)) waiting.push(...(next as readonly unknown[]).slice(0, 500));
    else if (isJson(next)) {
      nodes.push(next);
      waiting.push(...Object.values(next).filter((inner) => typeof inner === "object"));
    }
  }
  return nodes;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((each) =>
    typeof each === "string" && each.trim() !== "" ? [each.trim()] : [],
  );
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((each) => {
    if (!isJson(each)) return textsOf(each);
    const target =
      typeof each["@id"] === "string" && each["name"] === undefined ? byId.get(each["@id"]) : each;
    return textsOf(target?.["name"]);
  });
}

function urlsOf(value: unknown): readonly string[] {
  return isJson(value) ? [...textsOf(value["@id"]), ...textsOf(value["url"])] : textsOf(value);
}

// Of a script that is no JSON: the fields that stand there as they should.
function salvaged(text: string): readonly (readonly [string, readonly string[]])[] {
  const valueOf = (key: string): readonly string[] => {
    const value = new RegExp(`"${key}"\\s{0,20}:\\s{0,20}"(?<value>[^"\\\\]{1,300})"`, "u").exec(
      text,
    )?.groups?.["value"];
    return value === undefined ? [] : [value];
  };
  const author =
    /"author"\s{0,20}:[^"]{0,40}(?:"@type"[^,]{1,40},\s{0,20})?"name"\s{0,20}:\s{0,20}"(?<name>[^"\\]{1,100})"/u.exec(
      text,
    )?.groups?.["name"];
  return [
    ["headline", valueOf("headline")],
    ["published", valueOf("datePublished")],
    ["updated", valueOf("dateModified")],
    ["author", author === undefined ? [] : [author]],
  ];
}
