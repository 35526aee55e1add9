import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../kit/places.js";

/** Fields of `package.json` whose words a person reads in the editor. */
const readFields: ReadonlySet<string> = new Set([
  "aliases",
  "altText",
  "contents",
  "contextualTitle",
  "deprecationMessage",
  "description",
  "displayName",
  "enumDescriptions",
  "markdownDescription",
  "markdownEnumDescriptions",
  "name",
  "shortTitle",
  "title",
]);

/** What is the same in every language. */
const ownNames: ReadonlySet<string> = new Set(["Stet"]);

/** Words in package.json stand in package.nls.json under a key, and once more in each package.nls.<language>.json. */
describe("the words of package.json", () => {
  const manifest = readJson("package.json");
  const english = strings("package.nls.json");
  const german = strings("package.nls.de.json");

  it("stand in package.nls.json, not in package.json itself", () => {
    const { contributes, capabilities, displayName, description } = manifest;
    const literal = wordsIn({ contributes, capabilities, displayName, description }).filter(
      (words) => !/^%[^%]+%$/u.test(words) && !ownNames.has(words),
    );
    assert.deepEqual(literal, []);
  });

  it("have a key each, and each key is used", () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%(?<key>[^"%]+)%"/gu)].map(
      (match) => match.groups?.["key"] ?? "",
    );
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
  });

  it("are in German too: put a new key into package.nls.de.json as well", () => {
    assert.deepEqual(Object.keys(german), Object.keys(english));
  });

  it("keep links, settings and examples in German", () => {
    const moved = Object.keys(english).filter(
      (key) => fixedPartsOf(german[key] ?? "") !== fixedPartsOf(english[key] ?? ""),
    );
    assert.deepEqual(moved, []);
  });
});

/** What a translation must not change: targets of links, code, references to settings, in whatever order. */
function fixedPartsOf(words: string): string {
  const parts = words.match(/\]\([^)]+\)|`[^`]+`|#[\w.]+#/gu) ?? [];
  return parts.sort().join(" ");
}

function wordsIn(value: unknown, field = ""): readonly string[] {
  if (typeof value === "string") return readFields.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => wordsIn(each, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]: [string, unknown]) =>
    wordsIn(inside, name),
  );
}

function strings(file: string): Readonly<Record<string, string>> {
  const entries = Object.entries(readJson(file));
  for (const [key, words] of entries) assert.equal(typeof words, "string", key);
  return Object.fromEntries(entries.map(([key, words]) => [key, String(words)]));
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  // An object in each of these files; anything else fails every test here.
  return JSON.parse(readFileSync(path.join(projectRoot, file), "utf8")) as Record<string, unknown>;
}
