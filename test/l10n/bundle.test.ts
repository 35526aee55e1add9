import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { translator } from "../../src/protocol/index.js";
import { projectRoot } from "../kit/places.js";

/** Folders in which words for the user stand in calls of `t(…)`; the bundle of a language has them all. */
const translatedFolders = ["src/extension", "src/server"];

/** Messages to the user stand in `l10n.t(…)` or `t(…)`, in English, and in German in l10n/bundle.l10n.de.json. */
describe("the words of the extension and its server", () => {
  const used = new Set(translatedFolders.flatMap(filesIn).flatMap(messagesIn));
  const german = bundleOf("de");

  it("are in German too: put a new message into l10n/bundle.l10n.de.json as well", () => {
    assert.deepEqual(
      [...used].filter((message) => german[message] === undefined),
      [],
    );
  });

  it("are all used", () => {
    assert.deepEqual(
      Object.keys(german).filter((message) => !used.has(message)),
      [],
    );
  });

  it("keep their slots in German", () => {
    const moved = Object.entries(german).filter(
      ([message, words]) => slotsOf(message) !== slotsOf(words),
    );
    assert.deepEqual(moved, []);
  });

  it("are nowhere else in the extension: words in a string go through l10n.t", () => {
    const bare = filesIn("src/extension").flatMap((file) =>
      literalsIn(file).map((words) => `${file}: ${words}`),
    );
    assert.deepEqual(bare, []);
  });
});

describe("translator", () => {
  const t = translator({ "{count} files": "{count} Dateien" });
  const rows: readonly (readonly [string, Readonly<Record<string, number | string>>, string])[] = [
    ["{count} files", { count: 3 }, "3 Dateien"],
    ["Save", {}, "Save"],
    ["Put {file} into {folder}", { file: "a.txt", folder: "{file}" }, "Put a.txt into {file}"],
    ["{count} files", {}, "{count} Dateien"],
    ["{ not a slot }", { not: 1 }, "{ not a slot }"],
  ];
  for (const [message, slots, expected] of rows)
    it(`${message} -> ${expected}`, () => {
      assert.equal(t(message, slots), expected);
    });
});

function slotsOf(words: string): string {
  return (words.match(/\{\w+\}/gu) ?? []).sort().join(" ");
}

function bundleOf(language: string): Readonly<Record<string, string>> {
  const file = path.join(projectRoot, `l10n/bundle.l10n.${language}.json`);
  // The shape is VS Code's own; anything else fails the tests above.
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(projectRoot, folder))
    .filter((name) => name.endsWith(".ts") && name !== "translate.ts")
    .map((name) => `${folder}/${name}`);
}

function messagesIn(file: string): readonly string[] {
  const messages: string[] = [];
  visit(parse(file), (node) => {
    if (!isTranslation(node)) return;
    const [message] = node.arguments;
    assert.ok(message && ts.isStringLiteralLike(message), `${file}: ${node.getText()}`);
    messages.push(message.text);
  });
  return messages;
}

/** Strings with words for a person that no call translates. What goes to the log or is no sentence is none. */
function literalsIn(file: string): readonly string[] {
  const found: string[] = [];
  visit(parse(file), (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
    if (ts.isImportDeclaration(node.parent) || ts.isLiteralTypeNode(node.parent)) return;
    const words = ts.isStringLiteralLike(node) ? node.text : templateWords(node);
    if (!looksLikeWords(words) || notForPeople.some((pattern) => pattern.test(words))) return;
    for (let above: ts.Node = node; !ts.isSourceFile(above); above = above.parent)
      if (isTranslation(above) || isLogging(above)) return;
    found.push(words);
  });
  return found;
}

/** States and kinds that are made of words, markup, names of ours, and the English facts of an issue. */
const notForPeople: readonly RegExp[] = [
  /^(?:in front|left out|no sources|not a draft|own folder|put aside|in force)$/u,
  /^(?:bears it out|speaks against it|speaks of it|this file|this sentence|this workspace)$/u,
  /^(?:folder|left out|source) {1,2}$|^@ext: $/u,
  /^\$\([a-z-]+\)|^\s?[<&]|^Stet: $|default-src|^1px solid$/u,
  /^(?:Stet +,|VS Code|trusted: |settings changed: |draft in front: |sources: |, remote$)/u,
];

function looksLikeWords(words: string): boolean {
  return /\p{L}{2} \p{L}|^\p{Lu}\p{Ll}{2,99}$|\p{L}{3}: $/u.test(words) && words !== "Stet";
}

function templateWords(node: ts.TemplateExpression): string {
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(" ");
}

function isTranslation(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && /^(?:.*\.)?t$/u.test(node.expression.getText());
}

function isLogging(node: ts.Node): boolean {
  return ts.isCallExpression(node) && /\blog\.\w+$/u.test(node.expression.getText());
}

function parse(file: string): ts.SourceFile {
  const text = readFileSync(path.join(projectRoot, file), "utf8");
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => {
    visit(child, see);
  });
}
