import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { faults } from "../src/engine/index.js";
import { defaultSettings } from "../src/protocol/index.js";
import { projectRoot } from "./kit/places.js";

/** What no compiler and no linter holds (STYLE, section 3). */
describe("tidy", () => {
  const files = trackedFiles();
  const sources = files.filter((file) => /^src\/.*\.ts$/u.test(file));

  describe("list folders", () => {
    // In each of these, a folder that no file beside it imports does nothing: in most the list is `index.ts`.
    const listFolders = ["engine/checks", "engine/citations", "engine/mentions", "readers"];
    for (const listFolder of listFolders)
      it(`src/${listFolder} uses every folder`, () => {
        const list = sources
          .filter((file) => path.dirname(file) === `src/${listFolder}`)
          .map(read)
          .join("");
        const listed = [...list.matchAll(/from "\.\/(?<folder>[^/"]+)\//gu)].map(
          (match) => match.groups?.["folder"],
        );
        const folders = sources
          .filter((file) => file.startsWith(`src/${listFolder}/`))
          .map((file) => file.slice(`src/${listFolder}/`.length).split("/"))
          .flatMap(([folder, ...rest]) => (rest.length > 0 ? [folder] : []));
        assert.deepEqual(sortedSet(listed), sortedSet(folders));
      });
  });

  describe("settings", () => {
    const declared = declaredSettings();

    it("have the same defaults in package.json and in protocol/", () => {
      const defaults = Object.entries(defaultSettings).map(([key, value]: [string, unknown]) => [
        `stet.${key}`,
        value,
      ]);
      assert.deepEqual(declared, Object.fromEntries(defaults));
    });

    it("name every fault, to be set one by one", () => {
      const { "stet.checks": setting } = declaredProperties();
      assert.deepEqual(
        Object.keys(setting?.properties ?? {}).sort(),
        sortedSet(faults.map(({ id }) => id)),
      );
    });

    it("have a row each in README.md", () => {
      const readme = read("README.md");
      const missing = Object.keys(declared).filter((name) => !readme.includes(`| \`${name}\``));
      assert.deepEqual(missing, []);
    });
  });

  it("every fault has a help page and every help page a fault, but for the one on limits", () => {
    const named = [...faults.map(({ id }) => `${id}.md`), "limits.md"];
    const pages = files
      .filter((file) => file.startsWith("media/help/"))
      .map((file) => path.basename(file));
    assert.deepEqual(sortedSet(pages), sortedSet(named));
  });

  it("files stay under 300 lines, or say here why not", () => {
    const reasons: Readonly<Record<string, string>> = {
      "src/engine/evidence/words/concepts.ts": "a word list, one group a line",
      "test/engine/mentions/figures/figures.test.ts": "a table, one row a case",
    };
    const isCode = (file: string): boolean =>
      /^(?:src|test)\/.*\.[cm]?[jt]s$/u.test(file) && !isWordList(file);
    const long = files.filter((file) => isCode(file) && read(file).split("\n").length > 301);
    assert.deepEqual(long, Object.keys(reasons));
  });

  it("no test is left out or alone", () => {
    const marked = /\b(?:context|describe|it|test)\.(?:only|skip)\b/u;
    assert.deepEqual(
      files.filter((file) => file.startsWith("test/") && marked.test(read(file))),
      [],
    );
  });

  it("no file names a place on one machine or the host of a registry", () => {
    const thisFile = "test/tidy.test.ts";
    const foreign =
      /(?<![\w.~-])\/(?:home|root|tmp|Users|work\/(?:main|shared))\/|registry\.npm|deb\.debian/u;
    assert.deepEqual(
      files.filter((file) => file !== thisFile && isText(file) && foreign.test(read(file))),
      [],
    );
  });

  it("word lists are sorted", () => {
    const lists = sources.filter(isWordList);
    const unsorted = lists.flatMap((file) =>
      listsIn(read(file)).flatMap((words) =>
        firstOutOfOrder(words).map((word) => `${file}: ${word}`),
      ),
    );
    assert.deepEqual(unsorted, []);
  });
});

// One entry a line, so as long as the language has words.
function isWordList(file: string): boolean {
  return /\/(?:lists\/[^/]+|words)\.ts$/u.test(file);
}

function read(file: string): string {
  return readFileSync(path.join(projectRoot, file), "utf8");
}

// What git would commit: tracked files and new ones that are not ignored. Without git (an unpacked archive): the folders we know.
function trackedFiles(): readonly string[] {
  if (!existsSync(path.join(projectRoot, ".git"))) return ["src", "test", "media"].flatMap(walk);
  const options = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const listed = execFileSync("git", options, { cwd: projectRoot, encoding: "utf8" }).split("\0");
  return listed.filter((file) => file !== "" && existsSync(path.join(projectRoot, file))).sort();
}

function walk(folder: string): readonly string[] {
  return readdirSync(path.join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

function isText(file: string): boolean {
  return !/\.(?:gif|ico|jpg|png|vsix)$/u.test(file);
}

function sortedSet(values: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return [...new Set(values)].sort();
}

/** Default by name, as package.json tells the editor. */
function declaredSettings(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(declaredProperties()).map(([name, { default: value }]) => [name, value]),
  );
}

interface DeclaredSetting {
  readonly default: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
}

function declaredProperties(): Readonly<Record<string, DeclaredSetting>> {
  // The shape is VS Code's own for extension manifests; a wrong one fails the comparison.
  const manifest = JSON.parse(read("package.json")) as {
    readonly contributes?: {
      readonly configuration?: {
        readonly properties?: Readonly<Record<string, DeclaredSetting>>;
      };
    };
  };
  return manifest.contributes?.configuration?.properties ?? {};
}

/** Runs of lines that hold one string each, as a list with one entry a line has them. */
function listsIn(text: string): readonly (readonly string[])[] {
  const lists: string[][] = [[]];
  for (const line of text.split("\n")) {
    const word = /^"(?<word>[^"]*)",$/u.exec(line.trim())?.groups?.["word"];
    if (word === undefined) lists.push([]);
    else lists.at(-1)?.push(word);
  }
  return lists;
}

function firstOutOfOrder(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index > 0 && word < (words[index - 1] ?? ""));
  return words.slice(at, at + 1).filter(() => at !== -1);
}
