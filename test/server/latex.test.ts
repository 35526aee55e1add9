import assert from "node:assert/strict";
import { analyze, citeAllFix, citeFix, indexSources, referTo } from "../../src/engine/index.js";
import { Session } from "./session.js";

const judge = { analyze, citeAllFix, citeFix, indexSources, referTo };
const files = {
  "sources/wire.md":
    "---\noutlet: Hill Wire\nkey: wire23\n---\n\nThe landslide at Ortova buried 1,200 trees, and 31 percent of the cabins, the rescue service said.\n",
};
const text = `\\documentclass{article}
\\begin{document}
\\section{The slide}
The landslide at \\emph{Ortova} buried $1{,}300$ trees. % 45 people said so
The landslide at Ortova buried 31\\% of the cabins.
\\end{document}
`;

async function opened(): Promise<Session> {
  const session = await Session.start({ judge, files });
  await session.open("draft.tex", text, "latex");
  return session;
}

describe("a draft in LaTeX in the editor", () => {
  it("is underlined at the words as they are written", async () => {
    assert.deepEqual((await opened()).underlined("draft.tex"), ["$1{,}300$"]);
  });

  it("is mended and falls silent", async () => {
    const session = await opened();
    const actions = await session.actions("draft.tex", "1{,}300");
    const fix = actions.find(({ title }) => title.startsWith("Replace with"));
    assert.ok(fix);
    const fixed = session.applied("draft.tex", fix);
    assert.match(fixed, /buried 1,200 trees\. % 45 people/u);
    await session.replaceText("draft.tex", fixed);
    await session.found("draft.tex");
    assert.deepEqual(session.underlined("draft.tex"), []);
  });

  it("is cited by keys", async () => {
    const session = await opened();
    const [action] = await session.actions("draft.tex", "cabins", {
      only: ["source.citeAll.stet"],
    });
    assert.ok(action);
    assert.match(session.applied("draft.tex", action), /of the cabins~\\cite\{wire23\}\./u);
  });

  it("is put aside by a comment of its own", async () => {
    const session = await opened();
    const actions = await session.actions("draft.tex", "1{,}300");
    const ignore = actions.find(({ title }) => title.endsWith("in this file"));
    assert.ok(ignore);
    const after = session.applied("draft.tex", ignore);
    assert.match(after, /^% stet-ignore-file contradicted-figure\n\\documentclass/u);
    const again = await Session.start({ judge, files });
    assert.deepEqual((await again.open("draft.tex", after, "latex")).diagnostics, []);
  });
});
