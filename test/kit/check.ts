import assert from "node:assert/strict";
import { analyze, indexSources, type DraftReport } from "../../src/engine/index.js";
import { readDraft, readSource } from "../../src/readers/index.js";
import { compare } from "./compare.js";
import { idOf, parseFixture, type FixtureFile } from "./fixture.js";

/**
 * Checks the draft of a fixture (the file whose name starts with `draft`) against its other files. Every underlined word must be
 * found with that verdict, value and source; everything not underlined must stay silent.
 */
export function check(fixture: string): void {
  const { draft, report } = judge(fixture);
  const complaint = compare(draft, report.findings);
  assert.ok(complaint === "", `\n${complaint}`);
}

/** Reads and judges a fixture without comparing. */
export function judge(fixture: string): {
  readonly draft: FixtureFile;
  readonly report: DraftReport;
} {
  const files = parseFixture(fixture);
  const [draft, ...others] = files.filter(({ path }) => isDraft(path));
  assert.ok(draft !== undefined && others.length === 0, "a fixture has one draft");
  const sources = files
    .filter(({ path }) => !isDraft(path))
    .map(({ path, text, marks }) => {
      assert.equal(marks.length, 0, `underlines belong into the draft, not into ${path}`);
      return readSource({ path, id: idOf(path), raw: text });
    });
  const read = readDraft({ path: draft.path, raw: draft.text });
  return { draft, report: analyze(read, indexSources(sources)) };
}

function isDraft(path: string): boolean {
  return path.startsWith("draft");
}
