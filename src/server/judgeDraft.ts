import {
  applyIgnores,
  toRaw,
  type AnalyzeOptions,
  type AppliedIgnores,
  type CiteOptions,
  type Strictness,
  type Draft,
  type DraftReport,
  type SentenceMemory,
  type SentenceReport,
  type Span,
} from "../engine/index.js";
import type { PlacedIgnore } from "../files/index.js";
import type { DraftFile, Ports } from "./ports.js";
import { positionsOf, type Positions } from "./positions.js";
import { nothingSaid, type OwnWord } from "./settingsFiles.js";
import type { SourcesInForce } from "./sourceLibrary.js";

/** A draft text with what was found in it. Everything that an editor feature shows is read from here. */
export interface Judged {
  readonly draft: Draft;
  readonly report: DraftReport;
  readonly sources: SourcesInForce;
  /** Where its headings stand in the raw text, in order. */
  readonly headings: readonly Span[];
  readonly positions: Positions;
  /** What the workspace's `stet.json` says; the report is without what it puts aside. */
  readonly own: OwnWord;
  /** Which ignores of `own` have a part in that. */
  readonly ignoring: Pick<AppliedIgnores<PlacedIgnore>, "expired" | "placed">;
}

/** A text to be judged. */
export interface DraftToJudge {
  readonly file: DraftFile;
  readonly text: string;
  readonly inForce: SourcesInForce;
  /** What the workspace says for itself. */
  readonly own?: OwnWord;
  /** Asked again and again: whether nobody wants to know any more. */
  readonly isOvertaken?: () => boolean;
  /** How fixes cite. */
  readonly citing?: CiteOptions;
  /** How sure a finding must be to be shown. */
  readonly strictness?: Strictness;
  /** What was judged of this draft before, so that only what an edit has touched is judged again. */
  readonly memory?: SentenceMemory;
}

/** How long the judge works before the messages that have come meanwhile are read. */
const STEP_MS = 20;

/**
 * Reads and judges one text, giving way to other messages in between; undefined once it is overtaken. Waits for sources
 * of a large set to be read. Total as far as reader and engine are.
 */
export async function judgeDraft(
  ports: Ports,
  {
    file,
    text,
    inForce,
    own = nothingSaid,
    isOvertaken = () => false,
    citing,
    strictness,
    memory,
  }: DraftToJudge,
): Promise<Judged | undefined> {
  const draft = ports.files.parseDraft(file, text);
  const sources = await inForce.forDraft(draft);
  if (isOvertaken()) return undefined;
  const options = {
    ...citing,
    ...(strictness === undefined ? {} : { strictness }),
    ...(memory === undefined ? {} : { memory }),
  };
  const whole = await judgeInSteps(ports, { draft, sources, isOvertaken, options });
  if (whole === undefined) return undefined;
  const { report, expired, placed } = applyIgnores(whole, {
    draft,
    sources: sources.set,
    ignores: own.ignores,
    path: own.file?.draftPath ?? draft.path,
  });
  const headings = draft.blocks
    .filter(({ kind }) => kind === "heading")
    .map(({ span }) => toRaw(draft, span));
  const positions = positionsOf(text);
  return { draft, report, sources, headings, positions, own, ignoring: { expired, placed } };
}

async function judgeInSteps(
  { judge, clock }: Ports,
  {
    draft,
    sources: { set },
    isOvertaken,
    options,
  }: Pick<Judged, "draft" | "sources"> & {
    readonly isOvertaken: () => boolean;
    readonly options: AnalyzeOptions;
  },
): Promise<DraftReport | undefined> {
  if (judge.analyzeInSteps === undefined) return judge.analyze(draft, set, options);
  const steps = judge.analyzeInSteps(draft, set, options);
  let begin = clock.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock.now() - begin < STEP_MS) continue;
    await pause();
    if (isOvertaken()) return undefined;
    begin = clock.now();
  }
}

/** Lets messages in that have come meanwhile. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** The sentence whose span holds `offset`; its end counts as in, so that a caret after the full stop finds it. */
export function sentenceAt(judged: Judged, offset: number): SentenceReport | undefined {
  const { sentences } = judged.report;
  return (
    sentences.find(({ start, end }) => start <= offset && offset < end) ??
    sentences.find(({ end }) => end === offset)
  );
}

/** Whether two spans share a code unit or touch, as a caret at the edge of a word does. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
