import assert from "node:assert/strict";
import { analyze, indexSources, type Explanation } from "../../../src/engine/index.js";
import { explainDraft } from "../../../src/engine/explain/explainDraft.js";
import { explanationParts, sourceNames } from "../../../src/engine/explain/explanationParts.js";
import { renderExplanation } from "../../../src/engine/explain/renderExplanation.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const sources = [
  "The bridge at Orlo gave way on Monday and threw 14 cars into the Sava, police said. It was built in 1961.",
  "At least 16 cars fell into the Sava when the bridge at Orlo gave way. Mayor Ilka Brandt called it a disaster.",
].map((raw, at) => readSource({ path: `s${String(at)}.txt`, id: `s${String(at)}`, raw }));
const set = indexSources(sources);
const DRAFT =
  "# The bridge\n\nThe bridge at Orlo gave way and threw 14 cars into the Sava. It was built in 1971. Mayor Ilka Brant wept.\n\nNobody knows what comes next.\n";
const draft = readDraft({ path: "draft.md", raw: DRAFT });

function explain(words: string): Explanation {
  const at = DRAFT.indexOf(words);
  const { explanations } = explainDraft(draft, set, {
    wants: ({ start, end }) => start <= at && at < end,
  });
  const [explanation] = explanations;
  assert.ok(explanation !== undefined && explanations.length === 1);
  return explanation;
}

function page(words: string): string {
  return explanationParts(explain(words), sourceNames(sources))
    .flatMap(({ heading, entries }) => [
      heading,
      ...entries.flatMap((one) => [one.title, ...one.lines]),
    ])
    .join("\n");
}

describe("explainDraft", () => {
  it("gives the very report that the analysis gives", () => {
    const { report, explanations } = explainDraft(draft, set, { wants: () => true });
    assert.deepEqual(report, analyze(draft, set));
    assert.deepEqual(
      explanations.map(({ verdict }) => verdict),
      report.sentences.map(({ verdict }) => verdict),
    );
  });

  it("notes nothing where nobody asks", () => {
    assert.deepEqual(explainDraft(draft, set, { wants: () => false }).explanations, []);
  });

  it("tells what was looked for, what was found, which rule decided, and what lost", () => {
    const text = page("14 cars");
    for (const said of [
      "Figure “14”, read as: 14; counts cars",
      "s0: “The bridge at Orlo gave way on Monday",
      "lacks:",
      "Figure “14”: disputed",
      "rule: One source gives this value and another a different one",
      "“At least 16” in s1 (against;",
    ])
      assert.ok(text.includes(said), `${said}\n${text}`);
  });

  it("explains a name by what the sources make of it", () => {
    const text = page("Ilka");
    assert.ok(text.includes("close to Ilka Brandt, spelt so in no source"), text);
    assert.ok(text.includes("Name “Ilka Brant”: contradicted"), text);
  });

  it("says why a sentence was not checked", () => {
    const { verdict, remarks } = explain("Nobody");
    assert.equal(verdict, "unchecked");
    assert.match(remarks[0] ?? "", /nothing in it to hold against the sources/u);
  });

  it("says of a question that it is one", () => {
    const odd = readDraft({ path: "d.md", raw: "Who cares?\n" });
    const [explanation] = explainDraft(odd, set, { wants: () => true }).explanations;
    assert.deepEqual(explanation?.remarks, ["Not checked: a question."]);
  });

  it("points at the sentence and at the passages", () => {
    const { start, end, line, passages } = explain("1971");
    assert.equal(DRAFT.slice(start, end), "It was built in 1971.");
    assert.equal(line, 3);
    for (const { source, place, text } of passages) {
      const raw = sources.find(({ id }) => id === source)?.raw ?? "";
      assert.equal(raw.slice(place.start, place.end), text);
    }
  });

  it("becomes a page whose words are shown as they are", () => {
    const odd = readDraft({
      path: "d.md",
      raw: "The bridge at \\*Orlo\\* threw 14 cars into the Sava.\n",
    });
    const [explanation] = explainDraft(odd, set, { wants: () => true }).explanations;
    assert.ok(explanation !== undefined);
    const links = { names: sourceNames(sources), linkTo: () => "command:x" };
    const markdown = renderExplanation(explanation, links);
    assert.ok(markdown.startsWith("# Disputed\n\n> The bridge at \\*Orlo\\*"), markdown);
    assert.ok(markdown.includes("([open](command:x))"));
    assert.ok(markdown.includes("*rule:*"));
  });
});
