import assert from "node:assert/strict";
import { readSourceFile } from "../../../src/readers/index.js";
import type { HealthRow } from "./rows.js";
import { sick } from "./sick.js";
import { sound } from "./sound.js";

async function problemsOf({
  path,
  raw,
}: HealthRow): Promise<readonly { code: string; message: string }[]> {
  const bytes = new TextEncoder().encode(raw);
  const { problems } = await readSourceFile({ path, id: "a", bytes });
  return problems;
}

describe("the health of a source", () => {
  describe("tells of", () => {
    for (const row of sick)
      it(`${row.name}: ${String(row.code)}`, async () => {
        const problems = await problemsOf(row);
        assert.deepEqual(
          problems.map(({ code }) => code),
          [row.code],
        );
        const [problem] = problems;
        assert.ok(
          problem?.message.startsWith(`${row.path} `) === true && problem.message.endsWith("."),
        );
      });
  });

  describe("stays silent about", () => {
    for (const row of sound)
      it(row.name, async () => {
        assert.deepEqual(await problemsOf(row), []);
      });
  });

  it("keeps what there is of a stub as evidence", async () => {
    const stub = sick.find(({ code }) => code === "paywall");
    const bytes = new TextEncoder().encode(stub?.raw ?? "");
    const { blocks } = await readSourceFile({ path: "a.html", id: "a", bytes });
    assert.equal(blocks.length, 2);
  });

  it("names the language", async () => {
    const french = sick.find(({ name }) => name === "French");
    const bytes = new TextEncoder().encode(french?.raw ?? "");
    const { language, problems } = await readSourceFile({ path: "a.txt", id: "a", bytes });
    assert.equal(language, "fr");
    assert.match(problems[0]?.message ?? "", /is in French;/u);
  });
});
