import type { Source } from "../text/readText.js";
import { textOf } from "../text/span.js";
import type { IndexedSource } from "./sourceSet.js";

/** `Ann: Ok.`, `Project Manager: Yeah.`: who speaks, and a colon. */
const SPEAKER =
  /^\P{L}{0,4}(?<who>\p{Lu}[\p{L}\p{N}.'’_-]{0,20}(?: [\p{L}\p{N}.'’_-]{1,20}){0,2})\s?:\s/u;
/** So many sentences begin with a speaker, of so many speakers at least, and so large a part of all. */
const LEAST_LINES = 3;
const LEAST_SPEAKERS = 2;
const LEAST_SHARE = 0.25;

const known = new WeakMap<Source, boolean>();

/** Whether a source is a chat, an interview or minutes: lines that say who speaks. Who sums those up says in words of their own what happens there. */
export function isDialogue(home: IndexedSource): boolean {
  const found = known.get(home.source) ?? readsAsDialogue(home);
  known.set(home.source, found);
  return found;
}

function readsAsDialogue({ source, passages }: IndexedSource): boolean {
  const lines = passages.flatMap(
    ({ statement }) =>
      SPEAKER.exec(textOf(source.plain, statement.sentence.span).slice(0, LINE_START))?.groups?.[
        "who"
      ] ?? [],
  );
  return (
    lines.length >= LEAST_LINES &&
    lines.length >= LEAST_SHARE * passages.length &&
    new Set(lines).size >= LEAST_SPEAKERS &&
    new Set(lines).size < lines.length
  );
}

const LINE_START = 80;
