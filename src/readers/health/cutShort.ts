import type { Passage } from "../reader.js";
import { isSentenceEnd } from "../text/lines.js";

// No sentence ends in these: "The minister said that the"
const open =
  /(?:[,–—-]|\b(?:a|although|an|and|as|at|because|but|by|for|from|if|in|into|its|nor|of|on|or|our|than|that|the|their|this|to|was|were|when|which|while|who|whose|will|with|would))$/iu;
const marked = /(?:\[…\]|\[\.\.\.\]|…|\.\.\.|\[\+ ?\d{1,6} (?:more )?char(?:acter)?s\])$/iu;
const promise =
  /^(?:continue reading|keep reading|read (?:more|on|the (?:full|rest|whole)\b.{0,30})|show more|to be continued)[.…:»> ]{0,3}$/imu;

const fewestWords = 12;

/** Whether the last paragraph of the story breaks off: in mid-sentence, with dots, or where "Continue reading" stood. */
export function isCutShort(prose: readonly Passage[], around: string): boolean {
  const last = prose.at(-1);
  if (last === undefined) return false;
  const text = last.text.trim();
  if (text.split(/\s+/u).length < fewestWords) return false;
  if (/\[\+ ?\d{1,6} (?:more )?char(?:acter)?s\]$/iu.test(text)) return true;
  if (isSentenceEnd(text) && !marked.test(text)) return false;
  const isOpen = open.test(text);
  // Poems and captions end without a full stop; a text of whole sentences that ends without one was cut.
  const isText = prose.filter((passage) => isSentenceEnd(passage.text)).length * 2 > prose.length;
  return (
    isOpen ||
    (marked.test(text) && (isText || prose.length === 1)) ||
    (isText && promise.test(around))
  );
}
