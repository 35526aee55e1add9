import type { Passage } from "../../evidence/sourceSet.js";
import type { Term } from "../../evidence/statement.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import { listSources, verbFor } from "../../report/sourceName.js";
import { textOf } from "../../text/span.js";
import { namesBefore } from "../../weighing/ownCell.js";
import type { Claim, Judgement } from "../check.js";

/**
 * The judgement on a score that no other match speaks against: one that the draft tells as what might have been; that a source gives
 * for the same two sides; or that of a stretch of a match, what its running scores differ by. Undefined where it is none of these.
 */
export function judgeMatch(claim: Claim, mention: FigureMention): Judgement | undefined {
  if (mention.quantity.unit.dimension !== "score") return undefined;
  if (mightHaveBeen(claim, mention)) return borneOut(mention, []);
  const given = ofSameSides(claim, mention) ?? ofStretch(claim, mention);
  return given && borneOut(mention, [given]);
}

/** `They could have levelled at 30-30`, `had a shot to make it 2-2`: a score that never stood. */
function mightHaveBeen({ plain, statement }: Claim, { span }: FigureMention): boolean {
  const from = Math.max(statement.sentence.span.start, span.start - REACH);
  return UNREAL.test(plain.slice(from, span.start));
}

const REACH = 80;
const UNREAL =
  /\b(?:could|might|would) (?:\p{L}{1,12} )?have\b[^.;:]{0,60}$|\b(?:chance|shot|penalty) to (?:equali[sz]e|level|make it)\b[^.;:,]{0,24}$/iu;

/** A passage that has the score and names the side told right before it, and another of the sentence's. */
function ofSameSides(claim: Claim, mention: FigureMention): Passage | undefined {
  const names = namesBefore(claim, mention);
  const [other] = names.slice(-1);
  if (other === undefined || names.length < 2) return undefined;
  if (mention.span.start - other.span.end > NEAR) return undefined;
  const { name } = mention.quantity.unit;
  return claim.sources.passages.find(
    (passage) =>
      passage.mentions.some((one) => one.kind === "figure" && one.quantity.unit.name === name) &&
      isNamed(passage, claim, other) &&
      names.some(
        (name) =>
          !name.entities.some((id) => other.entities.includes(id)) && isNamed(passage, claim, name),
      ),
  );
}

/** `Lund AIK, 35-26`, `Lund by 35-26`. */
const NEAR = 16;

/** A passage that names a side, with two running scores that differ by what the draft tells of a stretch of the match. */
function ofStretch(claim: Claim, mention: FigureMention): Passage | undefined {
  const { plain, statement } = claim;
  const { start, end } = statement.sentence.span;
  if (!STRETCH.test(plain.slice(start, end))) return undefined;
  const names = statement.terms.filter(({ entities, at }) => entities.length > 0 && at >= 0);
  const { name } = mention.quantity.unit;
  return claim.sources.passages.find(
    (passage) =>
      names.some((name) => isNamed(passage, claim, name)) &&
      scoresIn(passage).some(([a, b], at, all) =>
        all.slice(at + 1).some(([c, d]) => a >= c && b >= d && nameOf(a - c, b - d) === name),
      ),
  );
}

const STRETCH =
  /\b(?:extra time|overtime|(?:first|second|third|fourth|last|final|opening|closing) (?:half|period|quarter|third)|(?:last|final|opening|first) (?:\p{L}{2,8}|\d{1,2}) minutes|after (?:half-?time|the (?:break|interval)))\b/iu;

function scoresIn({ statement, home }: Passage): readonly (readonly [number, number])[] {
  const { start, end } = statement.sentence.span;
  return [...home.source.plain.slice(start, end).matchAll(SCORE)].map(({ groups }) => [
    Number(groups?.["one"]),
    Number(groups?.["other"]),
  ]);
}

const SCORE = /(?<![\d-])(?<one>\d{1,3})[-–](?<other>\d{1,3})(?![\d-])/gu;

/** As the unit of a score has it: the greater first. */
function nameOf(a: number, b: number): string {
  return `${String(Math.max(a, b))}-${String(Math.min(a, b))}`;
}

/** By whom is meant, or by the very words: of `Hale FK - Orm` a table's row may be read as one name. */
function isNamed(
  { statement, home }: Passage,
  { plain }: Claim,
  { entities, span }: Term,
): boolean {
  if (entities.some((id) => statement.entityPlaces.has(id))) return true;
  const text = textOf(home.source.plain, statement.sentence.span);
  const words = textOf(plain, span);
  const at = text.indexOf(words);
  return at >= 0 && !/^\p{L}/u.test(text.slice(at + words.length));
}

function borneOut({ core }: FigureMention, passages: readonly Passage[]): Judgement {
  const sources = passages.map(({ home }) => home.source);
  const reason =
    sources.length === 0
      ? "nothing in the sources tells"
      : `${listSources(sources)} ${verbFor(sources, "says", "say")} so`;
  return {
    span: core,
    verdict: "supported",
    sureness: 0.85,
    reason,
    expected: [],
    grounds: passages.map((passage) => ({ passage, bears: "supports", share: 0.8 })),
    replacements: [],
  };
}
