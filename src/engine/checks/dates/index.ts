import type { DateMention } from "../../mentions/dates/date.js";
import { dates } from "../../mentions/dates/index.js";
import { sourceName } from "../../report/sourceName.js";
import type { Source } from "../../text/readText.js";
import type { Check, Claim, Judgement } from "../check.js";
import { valueJudgement } from "../valueJudgement.js";
import { weighValue, type ValueKind } from "../weighValue.js";

/** Dates, weekdays, years and clock times of the draft against those of the same event in the sources. */
export const dateCheck: Check = {
  kind: "date",
  faults: [
    {
      id: "contradicted-date",
      verdict: "contradicted",
      title: "The sources give another date for the same event.",
    },
    {
      id: "disputed-date",
      verdict: "disputed",
      title: "The sources give different dates for the same event.",
    },
    {
      id: "unsupported-date",
      verdict: "unsupported",
      title: "No source gives this date for anything like this.",
    },
  ],
  judge(claim) {
    return claim.statement.mentions
      .filter((mention) => mention.kind === "date")
      .filter(isFixed)
      .map((mention) => judgeDate(claim, mention));
  },
};

function judgeDate(claim: Claim, mention: DateMention): Judgement {
  const judgement = valueJudgement(mention, weighValue(claim, mention, dateKind), words);
  if (judgement.verdict === "supported") return judgement;
  const reported = claim.matches.find(
    ({ passage, share }) => share >= REPORTED && isDayOf(passage.home.source, mention),
  );
  if (reported === undefined) return judgement;
  const { source } = reported.passage.home;
  return {
    span: mention.span,
    verdict: "supported",
    sureness: reported.share,
    reason: `${sourceName(source)} reports this on that day`,
    expected: [],
    grounds: [{ ...reported, bears: "supports", value: source.published ?? "" }],
    replacements: [],
  };
}

/** A passage of the day's own article speaks of the claim from here. */
const REPORTED = 0.4;

/** Whether the source was published on that day: what it reports without a date is of the day. */
function isDayOf({ published }: Source, mention: DateMention): boolean {
  const [year, month, day] = published?.split("-").map(Number) ?? [];
  if (published === undefined || year === undefined || month === undefined || day === undefined) {
    return false;
  }
  const own: DateMention = {
    kind: "date",
    span: { start: 0, end: 0 },
    text: published,
    first: published,
    last: published,
    grain: "day",
    parts: { year, month, day },
  };
  return mention.grain === "day" && dates.compare(mention, own) === "same";
}

/** What dates are weighed by. */
export const dateKind: ValueKind<DateMention> = {
  isOne: (mention): mention is DateMention => mention.kind === "date",
  compare: dates.compare,
  sameThing: (inDraft, inSource) => (inDraft.grain === inSource.grain ? 1 : 0.8),
  isSurelySame: () => false,
  telling: ({ parts }) => (parts.day !== undefined || parts.minute !== undefined ? 1 : 0),
};

/** `today` and `this year` fix nothing in a draft that doesn't say when it speaks. */
function isFixed({ first, parts }: DateMention): boolean {
  return first !== undefined || Object.keys(parts).length > 0;
}

const words = {
  noun: "date",
  core: (mention: DateMention) => mention.span,
  rewrite: dates.rewrite,
};
