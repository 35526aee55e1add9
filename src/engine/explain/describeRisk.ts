import { riskSignsOf } from "../report/risk.js";
import { lookAtWords } from "../risk/lookAtWords.js";
import { driversOf } from "../risk/model.js";
import type { RiskSign } from "../risk/signs.js";
import { describeDrivers } from "./describeDrivers.js";
import { percent } from "./ruleWords.js";
import type { SentenceTrace } from "./tracer.js";

const words: Readonly<Record<RiskSign, string>> = {
  doubt: "doubts about what was judged",
  turned: "it seems told the other way round",
  strange: "words that stand nowhere in the sources",
  apart: "names that stand apart in the sources from the words beside them here",
  covered: "a passage that has much of it",
  checked: "figures and dates that could be checked",
};

/** A sentence's risk and what drove it, in words: `Risk 12%, raised by …; lowered by ….` */
export function describeRisk({ claim, settled }: SentenceTrace, risk: number): string {
  const drivers = driversOf(riskSignsOf(settled, lookAtWords(claim)));
  const told = describeDrivers(drivers, words);
  return `Risk ${percent(risk)}${told === undefined ? "" : `, ${told}`}.`;
}
