import type { Claim } from "../../checks/check.js";
import { dateKind } from "../../checks/dates/index.js";
import { figureKind } from "../../checks/figures/figureKind.js";
import { isReckonable } from "../../checks/figures/sums/reckonable.js";
import type { SourceSet } from "../../evidence/sourceSet.js";
import type { DateMention } from "../../mentions/dates/date.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { MentionBase } from "../../mentions/mention.js";
import type { Judged } from "../../report/settle.js";
import { overlaps } from "../../text/span.js";
import { chancesOf } from "../../weighing/model.js";
import { weighingOf, weightsOf } from "../../weighing/weighValue.js";
import type { Scored, ValueKind, Weights } from "../../weighing/weighed.js";
import { besideOthers } from "../besideOthers.js";
import { allSigns, sign } from "../signs.js";
import { ownSigns } from "./ownSigns.js";
import { valueSigns, type ValueSign, type ValueSigns } from "./signs.js";
import { standing } from "./standing.js";

/** Signs that were seen; what is not named is 0. */
type Seen = Partial<Record<ValueSign, number>>;

/** What is seen of a judgement that finds fault with a figure or a date, beside all judgements of its sentence. */
export function lookAtValue(
  claim: Claim,
  judged: Judged,
  judgements: readonly Judged[],
): ValueSigns {
  const all: Seen = {
    contradicted: sign(judged.verdict === "contradicted"),
    unsupported: sign(judged.verdict === "unsupported"),
    ...besideOthers(judged, judgements),
    ...ofValue(claim, judged),
  };
  return allSigns(valueSigns, {
    ...all,
    ...(isAnchored(judged, judgements) ? ANCHORED : {}),
    ...(all.cell === 1 ? IN_CELL : {}),
  });
}

/** In a table's row, or a sentence of the very thing, it tells nothing that many values stand there, or what the draft's is like. */
const OF_THE_THING: Seen = {
  count: 0,
  crowded: 0,
  otherFault: 0,
  outweighed: 0,
  said: 0,
  stands: 0,
  standsForSame: 0,
  worded: 0,
};
const ANCHORED: Seen = { ...OF_THE_THING, anchored: 1 };
/** And what stands in the very cell is made out of no other figures. */
const IN_CELL: Seen = { ...OF_THE_THING, reckonable: 0 };

/** Whether the passages that speak against the value bear out a name and another value of its sentence. */
function isAnchored({ grounds }: Judged, judgements: readonly Judged[]): boolean {
  const passages = new Set(grounds.map(({ passage }) => passage));
  const kinds = new Set(
    judgements
      .filter(
        (one) =>
          one.verdict === "supported" && one.grounds.some(({ passage }) => passages.has(passage)),
      )
      .map(({ check }) => check.kind),
  );
  return kinds.has("name") && (kinds.has("figure") || kinds.has("date"));
}

function ofValue(claim: Claim, judged: Judged): Seen {
  for (const mention of claim.statement.mentions) {
    if (mention.kind === "figure" && overlaps(mention.core, judged.span))
      return {
        ...ofPair(claim, judged, { mention, kind: figureKind }),
        ...ownSigns(mention),
        reckonable: sign(isReckonable(claim, mention, NOTHING_AGAINST)),
      };
    if (mention.kind === "date" && overlaps(mention.span, judged.span))
      return ofPair(claim, judged, { mention, kind: dateKind });
  }
  // What is underlined is a word: of a direction, which a rule compares.
  return { byRule: 1 };
}

/** Whether it can be reckoned is asked whatever stands against it. */
const NOTHING_AGAINST = { supports: [], rivals: [] };

/** A value of the claim, and how its kind is weighed. */
interface Asked<M extends MentionBase<string>> {
  readonly mention: M;
  readonly kind: ValueKind<M>;
}

function ofPair<M extends DateMention | FigureMention>(
  claim: Claim,
  judged: Judged,
  { mention, kind }: Asked<M>,
): Seen {
  const { verdict } = weighingOf({ claim, mention, kind });
  const weights = weightsOf(claim, mention, kind);
  const { supports, rivals, traits } = weights;
  const { rival: gainsaid, none } = chancesOf(supports, rivals, traits);
  const [support] = supports;
  const isOutweighed = judged.verdict === "contradicted" && support?.isVery !== undefined;
  const weighed = weighedRival(judged, weights);
  return {
    byRule: sign(verdict !== judged.verdict),
    unweighed: sign(judged.grounds.length > 0 && weighed === undefined),
    doubt: gainsaid + none,
    outweighed: sign(isOutweighed),
    worded: traits.worded,
    hedged: traits.hedged,
    bounded: judged.verdict === "unsupported" ? traits.bounded : 0,
    duration: traits.duration,
    relative: traits.relative,
    said: traits.said,
    besideFigures: judged.verdict === "unsupported" ? figuresBeside(claim, { mention, kind }) : 0,
    ...standing(claim, mention),
    ...ofRival(claim, { rival: weighed ?? rivals[0], weights, kind }),
  };
}

/** The value that the judgement shows against the draft's. */
function weighedRival<M extends MentionBase<string>>(
  { grounds }: Judged,
  { rivals }: Weights<M>,
): Scored<M> | undefined {
  const ground = grounds.find(({ bears }) => bears === "contradicts") ?? grounds[0];
  return rivals.find(
    ({ passage, value }) => passage === ground?.passage && value.text === ground.value,
  );
}

/** So many values beside one are many. */
const MANY = 4;

function figuresBeside<M extends MentionBase<string>>(
  { statement }: Claim,
  { mention, kind }: Asked<M>,
): number {
  const others = statement.mentions.filter(kind.isOne).filter((other) => other !== mention);
  return Math.min(1, others.length / MANY);
}

function ofRival<M extends DateMention | FigureMention>(
  { sources }: Claim,
  {
    rival,
    weights: { mention, rivals, supports },
    kind,
  }: {
    readonly rival: Scored<M> | undefined;
    readonly weights: Weights<M>;
    readonly kind: ValueKind<M>;
  },
): Seen {
  if (rival === undefined) return {};
  const { chance, features, passage, value } = rival;
  const beside = passage.statement.mentions.filter(kind.isOne).length - 1;
  const alike = rivals.filter(
    (other) => kind.compare(value, other.value, other.passage) === "same",
  );
  return {
    chance,
    margin: Math.max(0, chance - (supports[0]?.chance ?? 0)),
    share: features.share,
    whole: features.whole,
    lead: features.lead,
    clause: features.clause,
    headSame: features.headSame,
    far: features.far,
    table: sign(passage.cells.length > 0),
    cell: sign(rival.ownCell),
    crowded: Math.min(1, beside / MANY),
    witnesses: Math.min(1, (witnessCount([rival, ...alike], sources) - 1) / 2),
    ...(mention.kind === "figure" && value.kind === "figure"
      ? {
          otherUnit: sign(mention.quantity.unit.name !== value.quantity.unit.name),
          sameStyle: sign(mention.quantity.style === value.quantity.style),
        }
      : {}),
  };
}

function witnessCount(told: readonly Scored<unknown>[], sources: SourceSet): number {
  const ids = new Set(told.map(({ passage }) => passage.home.source.id));
  // Which sources are copies is a question only where there are several.
  if (ids.size < 2) return ids.size;
  return new Set([...ids].map((id) => sources.witnessOf.get(id)?.lead.id ?? id)).size;
}
