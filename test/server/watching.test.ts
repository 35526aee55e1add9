import assert from "node:assert/strict";
import { speaksOfSources, watchPatterns } from "../../src/server/watching.js";

describe("watch patterns", () => {
  const always = watchPatterns([]);

  it("name the usual folders and what speaks of sources", () => {
    for (const part of ["sources", "Articles", "stet.sources.json", ".stetignore", "bib"])
      assert.ok(
        always.some((pattern) => pattern.includes(part)),
        part,
      );
  });

  const rows: readonly (readonly [glob: string, patterns: readonly string[]])[] = [
    ["wires/*.txt", ["**/wires", "**/wires/*.txt"]],
    ["./wires/*.txt", ["**/wires", "**/wires/*.txt"]],
    ["../wires/a.txt", ["**/wires", "**/wires/a.txt"]],
    ["a/b/**/*.txt", ["**/a", "**/a/b", "**/a/b/**", "**/a/b/**/*.txt"]],
    ["press", ["**/press", "**/press/**"]],
    ["**/*.html", ["**/*.html"]],
    ["/abs/*.txt", ["/abs", "/abs/*.txt"]],
    ["!wires/old.txt", []],
  ];
  for (const [glob, patterns] of rows)
    it(`of ${glob} are ${patterns.join(", ")}`, () => {
      assert.deepEqual(watchPatterns([glob]).slice(always.length), patterns);
    });
});

describe("a file that speaks of sources", () => {
  for (const name of ["stet.sources.json", ".gitignore", ".stetignore", "refs.bib"])
    it(`is ${name}`, () => {
      assert.ok(speaksOfSources(name));
    });
  for (const name of ["draft.md", "package.json", "bib.txt"])
    it(`is not ${name}`, () => {
      assert.ok(!speaksOfSources(name));
    });
});
