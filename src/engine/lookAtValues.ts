import { analyze } from "./analyze.js";
import type { Claim } from "./checks/check.js";
import { dateKind, datedOtherwise, isFixed } from "./checks/dates/index.js";
import { figureKind } from "./checks/figures/figureKind.js";
import { reckoned } from "./checks/figures/index.js";
import { isLeftAlone } from "./checks/figures/notGiven/leftAlone.js";
import { slipsOf } from "./checks/figures/slips/sameNumber.js";
import type { SourceSet } from "./evidence/sourceSet.js";
import type { Tracer } from "./explain/tracer.js";
import type { DateMention } from "./mentions/dates/date.js";
import type { FigureMention } from "./mentions/figures/figure.js";
import type { MentionBase } from "./mentions/mention.js";
import { toRaw, type Draft } from "./text/readText.js";
import type { Span } from "./text/span.js";
import type { PairFeatures } from "./weighing/features.js";
import type { Traits } from "./weighing/traits.js";
import type { Rule } from "./weighing/rules.js";
import { weightsOf, weighValue } from "./weighing/weighValue.js";
import type { Scored, ValueKind } from "./weighing/weighed.js";

/** A figure or date of a draft, and all that its verdict is weighed by. Offsets point into the draft's raw text. */
export interface SeenValue extends Span {
  readonly kind: "date" | "figure";
  readonly text: string;
  readonly traits: Traits;
  readonly supports: readonly SeenPair[];
  readonly rivals: readonly SeenPair[];
  /**
   * How likely it is at fault where the weights are not asked: reckoning or an article's day bears it out, a rule of logic
   * faults it.
   */
  readonly settled?: number;
}

/** A value of a source beside the draft's. */
export interface SeenPair {
  readonly source: string;
  readonly text: string;
  readonly features: PairFeatures;
}

/** What is seen of every figure and date of a draft that is judged: what the weights of the weighing are learnt from. */
export function lookAtValues(draft: Draft, sources: SourceSet): readonly SeenValue[] {
  const claims: Claim[] = [];
  const tracer: Tracer = { wants: () => true, take: ({ claim }) => claims.push(claim) };
  analyze(draft, sources, { tracer });
  const seen: SeenValue[] = [];
  for (const claim of claims) {
    for (const mention of claim.statement.mentions) {
      if (mention.kind === "figure" && mention.quantity.value !== 0)
        seen.push({
          ...toRaw(draft, mention.core),
          ...look(claim, mention, figureKind),
          ...settledFigure(claim, mention),
        });
      if (mention.kind === "date" && isFixed(mention)) {
        const { rivals, ...other } = look(claim, mention, dateKind);
        const isSilent = rivals.length === 0;
        seen.push({
          ...toRaw(draft, mention.span),
          ...other,
          rivals,
          ...settledDate(claim, mention, { isSilent }),
        });
      }
    }
  }
  return seen;
}

type Settled = Pick<SeenValue, "settled">;

function settledFigure(claim: Claim, mention: FigureMention): Settled {
  const weighing = weighValue(claim, mention, figureKind);
  const slips = slipsOf(claim, mention, weighing);
  if (slips.length > 0 || LOGIC.has(weighing.rule)) return { settled: weighing.sureness };
  const isReckoned = reckoned(claim, mention, weighing) !== undefined;
  return isReckoned || isLeftAlone(claim, mention, weighing) ? { settled: 0 } : {};
}

function settledDate(
  claim: Claim,
  mention: DateMention,
  { isSilent }: { readonly isSilent: boolean },
): Settled {
  const { rule, sureness } = weighValue(claim, mention, dateKind);
  if (LOGIC.has(rule)) return { settled: sureness };
  const isDated = datedOtherwise(claim, mention, { isSilent }) !== undefined;
  return isDated || (isSilent && mention.grain === "time") ? { settled: 0 } : {};
}

/** Rules that ask no weights. */
const LOGIC: ReadonlySet<Rule> = new Set(["cell of another", "later report", "value of another"]);

function look<M extends MentionBase<"date" | "figure">>(
  claim: Claim,
  mention: M,
  kind: ValueKind<M>,
): Omit<SeenValue, "end" | "settled" | "start"> {
  const { supports, rivals, traits } = weightsOf(claim, mention, kind);
  return {
    kind: mention.kind,
    text: mention.text,
    traits,
    supports: supports.slice(0, MOST_PAIRS).map(toPair),
    rivals: rivals.slice(0, MOST_PAIRS).map(toPair),
  };
}

/** Those that fit less make no difference. */
const MOST_PAIRS = 24;

function toPair({ passage, value, features }: Scored<{ readonly text: string }>): SeenPair {
  return { source: passage.home.source.id, text: value.text, features };
}
