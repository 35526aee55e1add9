import type { Claim, Judgement } from "../checks/check.js";
import { checks } from "../checks/index.js";
import { coverageOf, type Coverage } from "../evidence/coverage.js";
import { findPassages, type Match } from "../evidence/findPassages.js";
import {
  pointsBack,
  toStatement,
  withContext,
  type ReadSentence,
} from "../evidence/readStatements.js";
import type { SourceSet } from "../evidence/sourceSet.js";
import type { Statement } from "../evidence/statement.js";
import type { RecordedWeighing } from "../explain/record.js";
import type { Tracer } from "../explain/tracer.js";
import { settle, type Judged } from "../report/settle.js";
import { lookAtWords } from "../risk/lookAtWords.js";
import type { WordSigns } from "../risk/signs.js";
import { withSureness } from "../sureness/withSureness.js";
import { moveSpans } from "../text/moveSpans.js";
import type { Block } from "../text/readText.js";
import { textOf, type Span } from "../text/span.js";
import type { PlacedSentence } from "./readDraftSentences.js";
import type { JudgedAlone, SentenceMemory } from "./sentenceMemory.js";
import { withoutWords } from "./withoutWords.js";

/** A draft sentence and what stands of the checks' judgements. Spans point into the draft's `plain`. */
export interface JudgedSentence {
  readonly span: Span;
  readonly block: Block;
  readonly judgements: readonly Judged[];
  /** Why a check could not judge, in plain words. */
  readonly failures: readonly string[];
  /** The passages that speak most of it, best first: as many as a report may show. */
  readonly matches: readonly Match[];
  readonly coverage: readonly Coverage[];
  /** What its words tell of how likely it is borne out. */
  readonly wordSigns: WordSigns;
}

/** What sentences are judged by. */
export interface Judging {
  /** The draft's. */
  readonly plain: string;
  readonly sources: SourceSet;
  /** The ids of those that alone count; missing where a sentence is judged by all, or by its own choice. */
  readonly ids?: readonly string[];
  readonly memory: SentenceMemory;
  readonly tracer?: Tracer | undefined;
}

/** Judges sentences that follow each other, a sentence a step. What `memory` has judged by the same sources is not judged again. */
export function* judgeSentences(
  sentences: readonly PlacedSentence[],
  judging: Judging,
): Generator<void, readonly JudgedSentence[]> {
  const judged: JudgedSentence[] = [];
  for (const [at, place] of sentences.entries()) {
    yield;
    judged.push(judgeAfter(sentences[at - 1], place, judging));
  }
  return judged;
}

/** Judges one sentence; `last` is the one before it in the draft. */
export function judgeAfter(
  last: PlacedSentence | undefined,
  { read, span, block }: PlacedSentence,
  { plain, sources, ids: given, memory, tracer }: Judging,
): JudgedSentence {
  const isOneBlock = last?.block === block;
  const before = isOneBlock && pointsBack(read.sentence) ? last.read : undefined;
  const own = textOf(plain, span);
  const lead = isOneBlock ? textOf(plain, last.span) : "";
  const ids = given ?? sources.options.chosen?.(own, lead);
  const choice = ids === undefined ? undefined : memory.choices.of(ids, sources);
  // Who takes traces gets them with offsets of the draft.
  if (tracer?.wants(span) === true) {
    const placed = { read: moveSpans(read, span.start), before };
    return {
      span,
      block,
      ...judgeAlone(placed, { plain, sources: choice?.set() ?? sources, tracer }),
    };
  }
  const judgeBy = (set: SourceSet): JudgedAlone =>
    judgeAlone({ read, before }, { plain: own, sources: set });
  const alone = memory.judged({ read, before }, choice?.key ?? sources, () =>
    choice === undefined ? judgeBy(sources) : withoutWords(judgeBy(choice.set())),
  );
  const judgements = alone.judgements.map((one) => moveJudgement(one, span.start));
  return { span, block, ...alone, judgements };
}

/** Passages that a report shows of a sentence beside those that judgements name. */
const MOST_SHOWN = 1;

function judgeAlone(
  { read, before }: { readonly read: ReadSentence; readonly before: ReadSentence | undefined },
  { plain, sources, tracer }: Omit<Judging, "memory">,
): JudgedAlone {
  const statement = withContext(
    claimOf(read, sources),
    before === undefined ? undefined : claimOf(before, sources),
  );
  const found = { statement, matches: findPassages(statement, sources), sources, plain };
  const weighings: RecordedWeighing[] = [];
  const claim: Claim =
    tracer === undefined ? found : { ...found, record: (one) => weighings.push(one) };
  const { judgements: said, failures } = isByline(statement) ? NOTHING : judgeAll(claim);
  const judgements = withSureness(claim, said);
  const settled = settle(judgements);
  tracer?.take({ claim, weighings, judgements, settled });
  const { matches } = claim;
  return {
    judgements: settled,
    failures,
    matches: matches.slice(0, MOST_SHOWN),
    coverage: coverageOf(statement, matches),
    wordSigns: lookAtWords(claim),
  };
}

function moveJudgement(one: Judged, by: number): Judged {
  const { span, replacements } = one;
  const moved: Pick<Judgement, "replacements" | "span"> = moveSpans({ span, replacements }, by);
  return { ...one, ...moved };
}

/** A check that throws loses its own judgements, never its neighbours'. */
const NOTHING = { judgements: [], failures: [] };

function judgeAll(claim: Claim): Pick<JudgedAlone, "failures" | "judgements"> {
  const judgements: Judged[] = [];
  const failures: string[] = [];
  for (const check of checks) {
    try {
      for (const one of check.judge(claim)) judgements.push({ ...one, check });
    } catch (error) {
      const why = error instanceof Error ? error.message : "unknown error";
      failures.push(`the ${check.kind} check failed here (${why})`);
    }
  }
  return { judgements, failures };
}

/** What the user calls no name is a word like others. */
function claimOf(read: ReadSentence, sources: SourceSet): Statement {
  const { sentence, mentions } = read;
  const { isNoName } = sources.nameBook;
  const kept = mentions.filter((mention) => mention.kind !== "name" || !isNoName(mention.words));
  const isWhole = kept.length === mentions.length;
  return toStatement(isWhole ? read : { sentence, mentions: kept }, sources.entities);
}

/** `By Hanna Frey, 12 March 2024`: the draft's own line, which no source bears out. */
function isByline({ sentence }: Statement): boolean {
  const { tokens } = sentence;
  const isShort = tokens.length <= MOST_BYLINE_TOKENS && tokens.at(-1)?.text !== ".";
  return isShort && tokens[0]?.text === "By" && /^\p{Lu}/u.test(tokens[1]?.text ?? "");
}

const MOST_BYLINE_TOKENS = 14;
