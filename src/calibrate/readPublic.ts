import { createReadStream } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { readDraft, readSource } from "../readers/index.js";
import type { LabelledDraft, Mark } from "./labelled.js";

/** One item of a public set: a claim, its documents, and what people said of it. */
interface PublicItem {
  readonly id: string;
  readonly docs: readonly {
    readonly title?: string;
    readonly date?: string;
    readonly text: string;
  }[];
  readonly claim: string;
  readonly label: "consistent" | "inconsistent";
  readonly spans?: readonly { readonly start: number; readonly end: number }[] | null;
}

/** Reads a set, an object a line; an inconsistent claim whose faults are not marked is wrong as a whole. */
export async function* readPublic(file: string): AsyncGenerator<LabelledDraft, void> {
  const corpus = path.basename(file, ".jsonl");
  for await (const line of createInterface({ input: createReadStream(file, "utf8") })) {
    if (line.trim() === "") continue;
    // The sets are written by one script, whose fields these are.
    yield toDraft(JSON.parse(line) as PublicItem, corpus);
  }
}

function toDraft(
  { id: name, docs, claim, label, spans }: PublicItem,
  corpus: string,
): LabelledDraft {
  const sources = docs.map(({ title, date, text }, index) => {
    const id = `s${String(index)}`;
    return {
      ...readSource({ path: `${id}.txt`, id, raw: text }),
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { published: date }),
    };
  });
  const marks: readonly Mark[] =
    label === "consistent"
      ? []
      : (spans ?? []).map(({ start, end }) => ({ start, end, labels: ["fault"] }));
  const whole = { start: 0, end: claim.length };
  const isMarked = label === "consistent" || marks.length > 0;
  return {
    corpus,
    name,
    draft: readDraft({ path: "draft.txt", raw: claim }),
    sources,
    marks,
    lines: [whole],
    unclear: isMarked ? [] : [{ ...whole, labels: ["fault"] }],
  };
}
