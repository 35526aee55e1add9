import type { Claim } from "../checks/check.js";
import type { MentionBase } from "../mentions/mention.js";

/**
 * Whether a count tells how far a contest had got when the rest was so: `38 points from 22 rounds`, `third after 24 matches`. Then a
 * source that counts more or fewer tells of another day or another side, and disputes nothing.
 */
export function tellsHowFar(
  { plain, statement }: Pick<Claim, "plain" | "statement">,
  { span, text }: Pick<MentionBase<string>, "span" | "text">,
): boolean {
  const { start, end } = statement.sentence.span;
  return (
    BEFORE.test(plain.slice(Math.max(start, span.start - REACH), span.start)) &&
    CONTESTS.test(`${text}${plain.slice(span.end, Math.min(end, span.end + REACH))}`)
  );
}

const REACH = 24;
const BEFORE = /\b(?:after|from)(?: the(?: first)?)? $/iu;
/** `22 league rounds`. */
const CONTESTS =
  /^[\p{L}\p{Nd}-]{1,16}(?: \p{L}{1,14})? (?:fixtures|games|laps|legs|matches|races|rounds|stages|starts)\b/iu;
