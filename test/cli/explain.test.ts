import assert from "node:assert/strict";
import { withExplainPlace } from "../../src/cli/explain.js";
import { widthOf } from "../../src/cli/textWidth.js";
import { atDesk } from "../files/kit.js";
import { runIn, type Ran } from "./kit.js";

const desk = {
  "draft.md": "# Fire\n\nThe fire killed nine people. It began on Sunday.\n\nNobody knows why.\n",
  "sources/wire.txt": "The fire in the cannery killed 12 people on Monday, the police said.\n",
};

function check(line: string, columns = 80): Promise<Ran> {
  let ran: Ran | undefined;
  return atDesk(desk, async ({ root }) => {
    ran = await runIn(root, ["check", ...line.split(" ")], { columns });
  }).then(() => ran ?? assert.fail("it did not run"));
}

describe("stet check --explain", () => {
  it("explains every sentence, flagged or not", async () => {
    const { out, code } = await check("--explain draft.md");
    assert.match(out, /draft\.md:3 {2}Contradicted/u);
    assert.match(out, /draft\.md:5 {2}Not checked/u);
    assert.match(out, /rule: No source gives this value; one gives another/u);
    assert.equal(code, 1);
  });

  const places: readonly (readonly [string, number, RegExp])[] = [
    ["draft.md --explain 3", 1, /nine people[\s\S]*began on Sunday/u],
    ["draft.md --explain 3:35", 1, /^draft\.md:3 {2}\w+(?: \w+)?\n“It began on Sunday/u],
    ["draft.md --explain=5", 1, /Nobody knows why/u],
  ];
  for (const [line, code, said] of places)
    it(line, async () => {
      const ran = await check(line);
      assert.equal(ran.code, code);
      assert.match(ran.out, said);
    });

  for (const line of ["draft.md --explain 99", "draft.md --explain 4", "draft.md --explain 3:400"])
    it(`${line}: says that no sentence is there`, async () => {
      const { code, err } = await check(line);
      assert.equal(code, 2);
      assert.match(err, /no sentence that is checked stands there/u);
    });

  it("adds the explanations to a report as data", async () => {
    const { out } = await check("draft.md --explain 3 --format json");
    // Our own output.
    const report = JSON.parse(out) as { readonly explanations: Record<string, readonly unknown[]> };
    assert.equal(report.explanations["draft.md"]?.length, 2);
  });

  it("keeps within the terminal", async () => {
    const { out } = await check("draft.md --explain", 60);
    assert.deepEqual(
      out.split("\n").filter((line) => widthOf(line) > 60),
      [],
    );
  });
});

describe("withExplainPlace", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["check --explain draft.md", "check --explain=all draft.md"],
    ["check draft.md --explain", "check draft.md --explain=all"],
    ["check --explain 12 draft.md", "check --explain 12 draft.md"],
    ["check --explain 12:5 draft.md", "check --explain 12:5 draft.md"],
    ["check draft.md", "check draft.md"],
  ];
  for (const [line, expected] of rows)
    it(line, () => {
      assert.equal(withExplainPlace(line.split(" ")).join(" "), expected);
    });
});
