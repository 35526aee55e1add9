import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { toRaw, type Source, type Span } from "../engine/index.js";
import { readSourceFile, withoutEnding } from "../files/index.js";
import { readDraft } from "../readers/index.js";
import type { Label, LabelledDraft, Mark } from "./labelled.js";

const LETTERS: Readonly<Record<string, Label>> = {
  c: "contradicted",
  d: "disputed",
  s: "supported",
  u: "unsupported",
};

/** What a `draft.gold` says: its text without the marks, and the marks. */
export type GoldText = Pick<LabelledDraft, "lines" | "marks" | "unclear"> & {
  readonly text: string;
};

/**
 * Reads the text of a `draft.gold`: a sentence a line, with `{{words|verdicts|fix;fix}}` for what is at fault, `~c ` in
 * front of a line that is wrong as a whole, and ` => a,b` behind it for the sources that bear it out.
 */
export function parseGold(gold: string): GoldText {
  const isFlowing = /^#! paragraphs/mu.test(gold);
  const marks: Mark[] = [];
  const lines: Span[] = [];
  const unclear: Mark[] = [];
  let text = "";
  for (const raw of gold.split(/\r?\n/u)) {
    const line = raw.trim();
    if (isFlowing && line === "" && text !== "") text = `${text.trimEnd()}\n\n`;
    if (isFlowing && line.startsWith("## ")) text += `${line}\n\n`;
    if (line === "" || line.startsWith("#")) continue;
    const whole = /^~(?<verdicts>[cdsu](?:\/[cdsu])*) /u.exec(line);
    const body = line.slice(whole?.[0].length ?? 0).replace(/ => [^=]{1,200}$/u, "");
    const start = text.length;
    let last = 0;
    for (const mark of body.matchAll(
      /\{\{(?<words>[^|{}]{1,500})\|(?<verdicts>[^|{}]{1,20})(?:\|[^{}]{0,500})?\}\}/gu,
    )) {
      const { words = "", verdicts = "" } = mark.groups ?? {};
      text += body.slice(last, mark.index);
      marks.push({ start: text.length, end: text.length + words.length, labels: read(verdicts) });
      text += words;
      last = mark.index + mark[0].length;
    }
    text += body.slice(last);
    const span = { start, end: text.length };
    lines.push(span);
    const verdicts = whole?.groups?.["verdicts"] ?? "s";
    if (verdicts !== "s") unclear.push({ ...span, labels: read(verdicts) });
    text += isFlowing ? " " : "\n\n";
  }
  return { text, marks, lines, unclear };
}

function read(verdicts: string): readonly Label[] {
  return verdicts.split("/").flatMap((letter) => LETTERS[letter.trim()] ?? []);
}

/** Reads a folder with a `draft.md` in which all is borne out by the sources beside it. */
export async function readClean(folder: string): Promise<LabelledDraft> {
  const sources = await readSources(path.join(folder, "sources"));
  const text = await readFile(path.join(folder, "draft.md"), "utf8");
  const draft = readDraft({ path: "draft.md", raw: text });
  const lines = draft.blocks.map(({ span }) => toRaw(draft, span));
  const corpus = path.basename(folder);
  return { corpus, name: corpus, draft, sources, marks: [], lines, unclear: [] };
}

/** Reads a folder with a `draft.gold` and its sources: beside it in `sources`, or in the folder `elsewhere`. */
export async function readGold(folder: string, elsewhere?: string): Promise<LabelledDraft> {
  const own = path.join(folder, "sources");
  const sources = elsewhere ?? own;
  if (!existsSync(sources))
    throw new Error(`${folder}: no sources; write ${folder}=FOLDER where they stand elsewhere.`);
  const { text, ...labels } = parseGold(await readFile(path.join(folder, "draft.gold"), "utf8"));
  const draft = readDraft({ path: "draft.md", raw: text });
  const corpus = path.basename(folder);
  return { corpus, name: corpus, draft, sources: await readSources(sources), ...labels };
}

async function readSources(folder: string): Promise<readonly Source[]> {
  const names = (await readdir(folder)).sort();
  const read: Source[] = [];
  for (const name of names)
    read.push(
      await readSourceFile({
        path: name,
        id: withoutEnding(name),
        absolute: path.join(folder, name),
      }),
    );
  return read;
}
