import { analyze, indexSources, type Finding } from "../../../../src/engine/index.js";
import { readDraft, readSource } from "../../../../src/readers/index.js";

/** The findings on statements in `draft`, judged by one source. */
export function statementsIn(source: string, draft: string): readonly Finding[] {
  const set = indexSources([readSource({ path: "wire.txt", id: "wire", raw: source })]);
  const { findings } = analyze(readDraft({ path: "draft.md", raw: draft }), set);
  return findings.filter(({ kind }) => kind === "statement");
}
