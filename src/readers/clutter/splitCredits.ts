import { toRaw, type ReadText } from "../../engine/index.js";
import type { Passage } from "../reader.js";

// "… and killed six. (Reporting by Jo Marsh in Haldon; Editing by Ann Pell)"
const credits =
  /[.!?”"] (?<credits>\((?:additional |further )?(?:editing|reporting|writing) by [^()]{1,300}\)\.?)$/iu;

const longestCredits = 340;

/** Cuts credits that stand at a paragraph's end off it, as a passage of their own. */
export function splitCredits(text: ReadText, passage: Passage): readonly Passage[] {
  const { span, text: words } = passage;
  const tail = credits.exec(words.slice(-longestCredits))?.groups?.["credits"];
  if (tail === undefined) return [passage];
  const cut = span.end - tail.length;
  const story = { start: span.start, end: cut - 1 };
  const rest = { start: cut, end: span.end };
  return [
    { ...passage, span: story, raw: toRaw(text, story), text: words.slice(0, -tail.length - 1) },
    { ...passage, span: rest, raw: toRaw(text, rest), text: tail },
  ];
}
