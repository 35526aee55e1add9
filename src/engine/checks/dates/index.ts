import type { DateMention } from "../../mentions/dates/date.js";
import { dates } from "../../mentions/dates/index.js";
import type { Check } from "../check.js";
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
      .map((mention) => valueJudgement(mention, weighValue(claim, mention, kind), words));
  },
};

const kind: ValueKind<DateMention> = {
  isOne: (mention): mention is DateMention => mention.kind === "date",
  compare: dates.compare,
  sameThing: (inDraft, inSource) => (inDraft.grain === inSource.grain ? 1 : 0.8),
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
