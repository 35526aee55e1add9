import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../kit/places.js";

/** What VS Code's guidelines ask of a manifest and a machine can check; `src/extension/README.md` has the rest. */
describe("the manifest keeps the guidelines", () => {
  const { contributes, categories, keywords, icon, ...manifest } = readManifest();
  const { commands, menus, keybindings, configuration, colors, walkthroughs } = contributes;
  const title = new Map(commands.map((command) => [command.command, wordsOf(command.title)]));

  it("every command stands in our category and has a name in title case, without pictures", () => {
    assert.deepEqual(
      commands.filter(({ category }) => category !== "Stet"),
      [],
    );
    const odd = [...title.values()].filter(
      (words) => !/^\p{Lu}/u.test(words) || /\p{Extended_Pictographic}/u.test(words),
    );
    assert.deepEqual(odd, []);
  });

  it("a command that needs a thing to work on is not in the palette", () => {
    const hidden = new Set(
      menus["commandPalette"]?.filter(({ when }) => when === "false").map(({ command }) => command),
    );
    const onItems = menus["view/item/context"]?.map(({ command }) => command) ?? [];
    assert.deepEqual(
      onItems.filter((command) => command !== undefined && !hidden.has(command)),
      [],
    );
  });

  it("every entry of a menu says when it is there, in a group and a place", () => {
    const entries = Object.entries(menus).filter(([menu]) => menu !== "commandPalette");
    for (const [menu, items] of entries)
      for (const { command, submenu, when, group } of items) {
        const name = `${menu}: ${command ?? submenu ?? ""}`;
        assert.ok(when !== undefined && when !== "", name);
        assert.match(group ?? "", /@\d+$/u, name);
      }
  });

  it("every icon in a title bar is one of the editor's own, and has a name", () => {
    const inBars = [...(menus["view/title"] ?? []), ...(menus["view/item/context"] ?? [])].filter(
      ({ group }) => /^(?:inline|navigation)/u.test(group ?? ""),
    );
    const icons = commands.filter(({ command }) => inBars.some((item) => item.command === command));
    for (const { command, icon: sign } of icons) {
      if (sign !== undefined) assert.match(sign, /^\$\([a-z-]+\)$/u, command);
      assert.ok((title.get(command) ?? "").length > 0, command);
    }
  });

  it("keys are bound with a condition and have a Mac form", () => {
    for (const { command, when, mac, key } of keybindings) {
      assert.ok((when ?? "") !== "", command);
      assert.match(`${key} ${mac ?? ""}`, /^ctrl\+.* cmd\+/u, command);
    }
  });

  it("settings say what they are, what each value means, and for what they hold", () => {
    for (const [name, setting] of Object.entries(configuration.properties)) {
      assert.ok(wordsOf(setting.markdownDescription ?? "").length > 20, name);
      assert.equal(setting.scope, "resource", name);
      const meanings = setting.enumDescriptions ?? setting.markdownEnumDescriptions ?? [];
      assert.equal(meanings.length, setting.enum?.length ?? 0, name);
    }
  });

  it("colours have a value for each kind of theme", () => {
    for (const { id, defaults } of colors)
      assert.deepEqual(
        Object.keys(defaults).sort(),
        ["dark", "highContrast", "highContrastLight", "light"],
        id,
      );
  });

  it("the one walkthrough has five steps at most, each with a picture, words for it, and an end", () => {
    assert.equal(walkthroughs.length, 1);
    for (const { steps } of walkthroughs) {
      assert.ok(steps.length <= 5);
      for (const { id, media, completionEvents, description } of steps) {
        assert.ok(wordsOf(media.altText).length > 20, id);
        const picture = readFileSync(path.join(projectRoot, media.svg), "utf8");
        // A picture in the theme's own colours, and none of its own.
        assert.match(picture, /var\(--vscode-editor/u, id);
        assert.doesNotMatch(picture, /#[\da-f]{3,8}\b|<script|href=/iu, id);
        assert.ok(completionEvents.length > 0, id);
        assert.match(wordsOf(description), /\]\(command:/u, id);
      }
    }
  });

  it("the gallery has what it asks for", () => {
    const allowed = ["Linters", "Other", "Education"];
    assert.deepEqual(
      categories.filter((category) => !allowed.includes(category)),
      [],
    );
    assert.ok(keywords.length <= 30);
    const png = readFileSync(path.join(projectRoot, icon));
    assert.equal(png.toString("latin1", 1, 4), "PNG");
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(20) >= 128);
    for (const field of ["license", "publisher", "version", "displayName", "description"])
      assert.ok(typeof manifest[field] === "string", field);
    const readme = readFileSync(path.join(projectRoot, "README.md"), "utf8");
    assert.doesNotMatch(readme, /!\[[^\]]*\]\([^)]*\.svg/u);
    const packed = readFileSync(path.join(projectRoot, ".vscodeignore"), "utf8");
    for (const file of ["README.md", "LICENSE", "CHANGELOG.md", "l10n/**", "media/walkthrough/**"])
      assert.ok(packed.includes(`!${file}`), file);
  });
});

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

interface Setting {
  readonly markdownDescription?: string;
  readonly scope?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly [field: string]: unknown;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category?: string;
      readonly icon?: string;
    }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly mac?: string;
      readonly when?: string;
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly colors: readonly { readonly id: string; readonly defaults: object }[];
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
}

function readManifest(): Manifest {
  // The shape is VS Code's own; anything else fails the tests above.
  return JSON.parse(readFileSync(path.join(projectRoot, "package.json"), "utf8")) as Manifest;
}

/** The English words that a key of the manifest stands for. */
function wordsOf(key: string): string {
  const file = path.join(projectRoot, "package.nls.json");
  const words = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>; // As above.
  return words[key.replace(/^%|%$/gu, "")] ?? key;
}
