import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readSource } from "../../../src/readers/index.js";
import { projectRoot } from "../../kit/places.js";

/**
 * Whole pages as sites serve and people save them. `NAME.body.txt` beside a page has the lines that are its story;
 * a line that begins with `~` may stay or go: bylines, mastheads, notes.
 */
describe("pages", () => {
  const folder = path.join(projectRoot, "test/readers/pages/fixtures");
  const pages = readdirSync(folder).filter((file) => !file.endsWith(".body.txt"));
  for (const page of pages) {
    it(`keeps the story of ${page}, and nothing else`, () => {
      const expected = linesOf(readFileSync(path.join(folder, bodyOf(page)), "utf8"));
      const either = expected.filter((line) => line.startsWith("~ ")).map((line) => line.slice(2));
      const story = expected.filter((line) => !line.startsWith("~ "));
      const source = readSource({
        path: page,
        id: "page",
        raw: readFileSync(path.join(folder, page), "utf8"),
      });
      const kept = source.blocks.map(({ span }) =>
        tidied(source.plain.slice(span.start, span.end)),
      );
      assert.deepEqual(
        {
          lost: story.filter((line) => !kept.includes(line)),
          clutter: kept.filter((line) => !story.includes(line) && !either.includes(line)),
        },
        { lost: [], clutter: [] },
      );
    });
  }
});

function bodyOf(page: string): string {
  return page.replace(/\.\w{1,5}$/u, ".body.txt");
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map(tidied)
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

// The mark of a list's entry is no part of its words.
function tidied(line: string): string {
  return line
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:[-*•]|\d{1,2}[.)]) (?=\S)/u, "");
}
