import assert from "node:assert/strict";
import { analyze, buildReport, indexSources, type Report } from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const gale = readSource({
  path: "sources/gale.md",
  id: "gale",
  raw: `---
title: Roofs torn off in Skagen
outlet: North Courier
author: Pia Lund
date: 2021-05-04
---

The storm tore 42 roofs off in Skagen on Monday, the mayor said.

It blew 17 boats onto the beach at Hirtshals.
`,
});
const echo = readSource({
  path: "sources/echo.txt",
  id: "echo",
  raw: "The storm blew 19 boats onto the beach at Hirtshals, fishermen said.\n",
});
const binary = readSource({
  path: "sources/scan.txt",
  id: "scan",
  raw: "\u0000\u0001\u0002".repeat(9),
});
const sources = [gale, echo, binary];

function reportOf(...raws: readonly string[]): Report {
  const set = indexSources(sources);
  return buildReport(
    raws.map((raw, at) => analyze(readDraft({ path: `draft${at}.md`, raw }), set)),
    sources,
  );
}

describe("a report", () => {
  const whole = reportOf(
    `The storm tore 45 roofs off in Skagen. It blew 17 boats onto the beach at Hirtshals.

\`\`\`
echo 99
\`\`\`
`,
    "The storm tore 42 roofs off in Skagen. The mayor said that repairs cost 900,000 euros.",
  );

  it("counts the sentences of all drafts by verdict", () => {
    assert.deepEqual(whole.summary, {
      sentences: 4,
      supported: 1,
      contradicted: 1,
      disputed: 1,
      unsupported: 1,
      unchecked: 0,
      skipped: 1,
    });
  });

  it("counts each sentence once", () => {
    const { sentences, supported, contradicted, disputed, unsupported, unchecked } = whole.summary;
    assert.equal(supported + contradicted + disputed + unsupported + unchecked, sentences);
    assert.equal(sentences, whole.drafts.flatMap((draft) => draft.sentences).length);
  });

  it("counts nothing without drafts", () => {
    assert.deepEqual(Object.values(reportOf().summary), [0, 0, 0, 0, 0, 0, 0]);
    assert.deepEqual(Object.values(reportOf("").summary).slice(0, 6), [0, 0, 0, 0, 0, 0]);
  });

  it("describes its sources in the order given", () => {
    const [first, second, third] = whole.sources;
    assert.ok(first && second && third);
    const { bodySpans, ...said } = first;
    assert.deepEqual(said, {
      id: "gale",
      path: "sources/gale.md",
      title: "Roofs torn off in Skagen",
      outlet: "North Courier",
      author: "Pia Lund",
      published: "2021-05-04",
      witness: "gale",
      problems: [],
    });
    assert.deepEqual(
      bodySpans.map(({ start, end }) => gale.raw.slice(start, end)),
      [
        "The storm tore 42 roofs off in Skagen on Monday, the mayor said.",
        "It blew 17 boats onto the beach at Hirtshals.",
      ],
    );
    assert.equal(second.id, "echo");
    assert.deepEqual(
      third.problems.map(({ code }) => code),
      ["not-text"],
    );
  });

  it("shows all that is known of a source", () => {
    const facts = {
      updated: "2021-05-05",
      url: "https://courier.example/gale",
      language: "en",
      key: "lund2021",
    };
    const [described] = buildReport([], [{ ...gale, ...facts }]).sources;
    assert.deepEqual({ ...described, ...facts }, described);
  });

  it("is plain data", () => {
    assert.deepEqual(JSON.parse(JSON.stringify(whole)), whole);
  });

  it("ranks sentences by risk: a fault before none", () => {
    for (const { sentences } of whole.drafts)
      for (const faulty of sentences.filter(({ verdict }) => verdict !== "supported"))
        for (const sound of sentences.filter(({ verdict }) => verdict === "supported"))
          assert.ok(faulty.risk > sound.risk);
    for (const { risk } of whole.drafts.flatMap(({ sentences }) => sentences))
      assert.ok(risk >= 0 && risk <= 1);
  });

  it("cites the sources that bear a sentence out", () => {
    assert.deepEqual(whole.drafts[1]?.sentences[0]?.citations, ["gale"]);
  });
});
