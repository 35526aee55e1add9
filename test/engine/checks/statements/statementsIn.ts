import { analyze, indexSources, type Finding } from "../../../../src/engine/index.js";
import { readDraft, readSource } from "../../../../src/readers/index.js";

/** The findings on statements in `draft`, judged by the texts of its sources: all that the strictest check shows. */
export function statementsIn(
  source: string | readonly string[],
  draft: string,
): readonly Finding[] {
  const texts = typeof source === "string" ? [source] : source;
  const ids = ["wire", "paper", "mail"];
  const set = indexSources(
    texts.map((raw, at) => {
      const id = ids[at] ?? String(at);
      return readSource({ path: `${id}.txt`, id, raw });
    }),
  );
  const read = readDraft({ path: "draft.md", raw: draft });
  const { findings } = analyze(read, set, { strictness: "strict" });
  return findings.filter(({ kind }) => kind === "statement");
}
