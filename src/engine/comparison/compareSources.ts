import type { SourceSet } from "../evidence/sourceSet.js";
import { compareText, inOrder } from "../text/order.js";
import type { Source } from "../text/readText.js";
import type { ComparedSource, Comparison, Fact } from "./comparison.js";
import { countAgreed, gather } from "./gather.js";
import { linksOf } from "./links.js";
import { spellingsIn } from "./spellings.js";
import { toFact } from "./toFact.js";
import { toldIn } from "./toldIn.js";
import { waysOf } from "./ways.js";
import { withValues } from "../text/withValues.js";

/**
 * What a set of sources tells differently, without any draft: each source's own figures and dates are weighed against
 * the other sources as those of a draft would be, and what differs is gathered. The order of the sources makes no
 * difference.
 */
export function compareSources(set: SourceSet): Comparison {
  const steps = compareInSteps(set);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same a value at a time, for who has other things to do in between. */
export function* compareInSteps(set: SourceSet): Generator<void, Comparison> {
  const links = yield* linksOf(toldIn(set));
  const tables = gather(links);
  const facts = tables.flatMap((table) => {
    const fact = toFact(table, set);
    const ways = table.relation === "differs" ? waysOf(table, fact, set) : undefined;
    return fact.values.length < 2 ? [] : ways === undefined ? [fact] : [fact, ways];
  });
  return {
    version: 1,
    sources: set.sources.map((source) => describe(source, set)),
    facts: [...facts, ...spellingsIn(set)].sort(byDifference),
    agreedCount: countAgreed(links, tables),
  };
}

/** What differs of one thing first, then what is told apart, then mere spellings; of each the greatest difference first. */
function byDifference(a: Fact, b: Fact): number {
  const rank = ({ relation, kind }: Fact): number =>
    kind === "spelling" ? 2 : relation === "apart" ? 1 : 0;
  return inOrder(rank(a) - rank(b), b.difference - a.difference, compareText(a.about, b.about));
}

function describe(source: Source, { witnessOf }: SourceSet): ComparedSource {
  const { id, path, title, outlet, author, published, updated, url } = source;
  return {
    id,
    path,
    ...withValues({ title, outlet, author, published, updated, url }),
    witness: witnessOf.get(id)?.lead.id ?? id,
  };
}
