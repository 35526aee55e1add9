import assert from "node:assert/strict";
import {
  analyze,
  indexSources,
  overlaps,
  type DraftReport,
  type Finding,
} from "../../src/engine/index.js";
import { readDraft, readSource } from "../../src/readers/index.js";
import { compare } from "./compare.js";
import { idOf, parseFixture, type FixtureFile } from "./fixture.js";

/**
 * Checks the draft of a fixture (the file whose name starts with `draft`) against its other files. Every underlined word must be
 * found with that verdict, value and source, be it that so few words make it less sure than the default strictness asks for; everything not
 * underlined must stay silent at the default.
 */
export function check(fixture: string): void {
  const { draft, report, strict } = judge(fixture);
  const isMarked = (finding: Finding): boolean =>
    draft.marks.some((mark) => overlaps(mark, finding));
  const complaint = compare(draft, [
    ...report.findings.filter((finding) => !isMarked(finding)),
    ...strict.findings.filter(isMarked),
  ]);
  assert.ok(complaint === "", `\n${complaint}`);
}

/** Reads and judges a fixture without comparing. */
export function judge(fixture: string): {
  readonly draft: FixtureFile;
  readonly report: DraftReport;
  /** What the strictest check reports. */
  readonly strict: DraftReport;
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
  const set = indexSources(sources);
  return {
    draft,
    report: analyze(read, set),
    strict: analyze(read, set, { strictness: "strict" }),
  };
}

function isDraft(path: string): boolean {
  return path.startsWith("draft");
}
