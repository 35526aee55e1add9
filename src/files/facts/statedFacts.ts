import type { SourceFacts } from "../../engine/index.js";
import { factReaders, type FactName } from "./factReaders.js";

/** The facts among `stated` that can be used. What can't is left to the source's own word. */
export function statedFacts(stated: Readonly<Partial<Record<FactName, unknown>>>): SourceFacts {
  const facts: Partial<Record<FactName, string>> = {};
  for (const [name, { read }] of Object.entries(factReaders)) {
    // The keys of the record are the fact names.
    const fact = read(stated[name as FactName]);
    if (fact !== undefined) facts[name as FactName] = fact;
  }
  return facts;
}

/** A day from its parts; undefined where one is missing: a year alone says too little. */
export function dayFromParts(
  year: number | string | undefined,
  month: number | string | undefined,
  day: number | string | undefined,
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [wholeYear, wholeMonth, wholeDay] = [year, month, day].map(String);
  return `${wholeYear ?? ""}-${wholeMonth?.padStart(2, "0") ?? ""}-${wholeDay?.padStart(2, "0") ?? ""}`;
}
