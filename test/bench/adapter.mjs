// Puts our engine beside others in the peer benchmark: `run.mjs --adapter <this file>`; its README has the interface. Run
// `npx tsc -b` before. Sentences stand twenty to an article, a paragraph each, and go the way that all sources go: they are
// split, read for words, names, figures and dates, and found again by place.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const SENTENCES = 20;

/** An article of some sentences, with where each begins. */
function articleOf(number, sentences) {
  let start = 0;
  const blocks = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return { kind: "paragraph", span };
  });
  return { id: String(number), plain: sentences.join("\n"), blocks };
}

export default {
  name: "stet",

  async load() {
    this.engine = await import(path.join(root, "out/src/engine/index.js"));
  },

  index(items) {
    this.search = new this.engine.SearchIndex();
    // Where each sentence begins in its article, to tell which one was found.
    this.starts = new Uint32Array(items.length);
    this.sources = [];
    for (let at = 0; at < items.length; at += SENTENCES) {
      const article = articleOf(at / SENTENCES, items.slice(at, at + SENTENCES));
      article.blocks.forEach(({ span }, i) => (this.starts[at + i] = span.start));
      this.search.add(article);
    }
    this.count = this.search.sentenceCount; // Ends the building.
    this.items = items;
  },

  query(text, k) {
    const found = new Set();
    // Two pieces of one sentence are one hit.
    for (const { source, start } of this.search.find(text, k + 4))
      found.add(this.itemAt(Number(source), start));
    return [...found].slice(0, k);
  },

  itemAt(article, start) {
    let item = article * SENTENCES;
    const end = Math.min(item + SENTENCES, this.starts.length);
    while (item + 1 < end && this.starts[item + 1] <= start) item++;
    return item;
  },

  save(dir) {
    const index = this.search.toBytes();
    writeFileSync(path.join(dir, "index.bin"), index);
    writeFileSync(path.join(dir, "starts.bin"), this.starts);
    const texts = Buffer.from(this.items.join("\n"));
    writeFileSync(path.join(dir, "texts.txt"), texts);
    this.dir = dir;
    return index.length + this.starts.byteLength + texts.length;
  },

  open(dir) {
    // A large file has a buffer of its own, on a word's edge; the index goes on using it.
    const read = (name) => {
      const bytes = readFileSync(path.join(dir, name));
      return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
    };
    const opened = this.engine.SearchIndex.open(read("index.bin"));
    if (typeof opened === "string") throw new Error(opened);
    this.search = opened;
    this.dir = dir;
    const starts = read("starts.bin");
    this.starts = new Uint32Array(starts.buffer, starts.byteOffset, starts.byteLength / 4);
  },

  async check(draftText) {
    // Who only searches needs no readers.
    this.readers ??= await import(path.join(root, "out/src/readers/index.js"));
    const draft = this.readers.readDraft({ path: "draft.md", raw: draftText });
    const { SentenceMemory, analyze, choiceAmong, chooseSources, indexSources } = this.engine;
    this.chosen ??= choiceAmong(this.search);
    this.memory ??= new SentenceMemory();
    const { chosen, memory } = this;
    const ids = chooseSources(this.search, draft, chosen);
    const key = ids.join(" ");
    if (this.set?.key !== key)
      this.set = {
        key,
        index: indexSources(
          ids.map((id) => this.sourceOf(id)),
          { chosen },
        ),
      };
    return analyze(draft, this.set.index, { memory }).findings;
  },

  edit(draftText, offset, insert) {
    return this.check(draftText.slice(0, offset) + insert + draftText.slice(offset));
  },

  sourceOf(id) {
    this.read ??= new Map();
    const known = this.read.get(id);
    if (known !== undefined) return known;
    // Texts are not touched before a draft needs them.
    this.items ??= readFileSync(path.join(this.dir, "texts.txt"), "utf8").split("\n");
    const at = Number(id) * SENTENCES;
    const raw = this.items.slice(at, at + SENTENCES).join("\n");
    const source = this.readers.readSource({ id, path: `${id}.txt`, raw });
    this.read.set(id, source);
    return source;
  },
};
