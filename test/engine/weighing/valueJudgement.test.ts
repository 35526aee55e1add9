import assert from "node:assert/strict";
import { indexSources } from "../../../src/engine/index.js";
import type { Passage } from "../../../src/engine/evidence/sourceSet.js";
import type { FigureMention } from "../../../src/engine/mentions/figures/figure.js";
import { valueJudgement, type ValueWords } from "../../../src/engine/weighing/valueJudgement.js";
import type { Weighed, Weighing } from "../../../src/engine/weighing/weighed.js";
import { readSource } from "../../../src/readers/index.js";

/** A source of that name whose one sentence counts so many goats, as a value of a weighing. */
function counts(id: string, count: number, share = 0.8): Weighed<FigureMention> {
  const raw = `The farm at Orve has ${String(count)} goats.`;
  const home = indexSources([readSource({ path: `${id}.txt`, id, raw })]).indexed[0];
  const passage = home?.passages[0];
  assert.ok(passage !== undefined);
  return weighed(passage, share);
}

/** The same source, and in the same passage, another number. */
function weighed(passage: Passage, share: number): Weighed<FigureMention> {
  const value = passage.statement.mentions.find((mention) => mention.kind === "figure");
  assert.ok(value !== undefined);
  return {
    value,
    passage,
    likeness: "same",
    share,
    local: share,
    mass: 2,
    surelySame: true,
    ownCell: false,
    mayDispute: true,
  };
}

/** As if the source of `of` gave the value of `like` too. */
function besides(of: Weighed<FigureMention>, like: Weighed<FigureMention>): Weighed<FigureMention> {
  return { ...like, passage: { ...like.passage, home: of.passage.home } };
}

const words: ValueWords<FigureMention> = {
  noun: "figure",
  core: ({ core }) => core,
  replace: (inDraft, { text }) => ({ span: inDraft.core, text }),
  spoken: ({ text }) => text,
  explain: () => undefined,
  joined: () => [],
};

const forty = counts("alpen", 40);
const fifty = counts("bote", 50);
const sixty = counts("courier", 60);

function judge(
  verdict: Weighing<FigureMention>["verdict"],
  supports: readonly Weighed<FigureMention>[],
  rivals: readonly Weighed<FigureMention>[],
): { readonly reason: string; readonly offered: readonly string[] } {
  const weighing = { verdict, sureness: 0.6, rule: "sources differ", supports, rivals } as const;
  const { reason, replacements } = valueJudgement(forty.value, weighing, words);
  return { reason, offered: replacements.map(({ text }) => text) };
}

describe("the judgement of a disputed value", () => {
  it("names both sides with their values", () => {
    assert.deepEqual(judge("disputed", [forty], [fifty, sixty]), {
      reason: "alpen says 40, but bote says 50; courier says 60",
      offered: ["50", "60"],
    });
  });

  it("does not say that a source that bears it out disputes it with another number", () => {
    assert.deepEqual(judge("disputed", [forty], [besides(forty, sixty), fifty]), {
      reason: "alpen says 40, but bote says 50",
      offered: ["50"],
    });
  });

  it("says so of the only one that does", () => {
    assert.deepEqual(judge("disputed", [forty], [besides(forty, sixty)]), {
      reason: "alpen says 40, but alpen says 60",
      offered: ["60"],
    });
  });

  it("keeps every source's number where the value is contradicted", () => {
    assert.deepEqual(judge("contradicted", [forty], [besides(forty, sixty), fifty]).offered, [
      "60",
      "50",
    ]);
  });

  it("leaves out what is far less likely", () => {
    const unlikely = { ...sixty, share: fifty.share - 0.3 };
    assert.deepEqual(judge("disputed", [forty], [fifty, unlikely]).offered, ["50"]);
  });
});
