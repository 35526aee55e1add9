import assert from "node:assert/strict";
import { runIn } from "./kit.js";

const source = {
  id: "wire",
  text: "A fire in the old cannery killed nine people on Monday, the police said.",
};
const row = (id: unknown, draft: unknown = "A fire in the old cannery killed 14 people."): string =>
  JSON.stringify({ id, sources: [source], draft });

interface Answer {
  readonly id: unknown;
  readonly error?: string;
  readonly findings?: readonly { readonly start: number; readonly end: number }[];
  readonly sentences?: readonly { readonly risk: number }[];
  readonly skips?: readonly unknown[];
}

async function answersTo(stdin: readonly string[]): Promise<readonly Answer[]> {
  const { out, code } = await runIn(".", ["batch"], { stdin });
  assert.equal(code, 0);
  // Each line is an answer by contract.
  return out
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Answer);
}

describe("stet batch", () => {
  it("answers each line in order", async () => {
    const answers = await answersTo([`${row("a")}\n${row(7)}\n\n`, row("c")]);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ["a", 7, "c"],
    );
    for (const answer of answers) {
      assert.equal(answer.findings?.length, 1);
      assert.equal(answer.sentences?.length, 1);
      assert.deepEqual(answer.skips, []);
    }
  });

  it("puts a line together from its chunks", async () => {
    const line = `${row("a")}\r\n`;
    const answers = await answersTo([line.slice(0, 5), line.slice(5, 40), line.slice(40)]);
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error]),
      [["a", undefined]],
    );
  });

  const bad: readonly (readonly [string, string, unknown, RegExp])[] = [
    ["what is no JSON", "{oops", null, /^line 1: not JSON/u],
    ["what is no object", "[1]", null, /^line 1: not a JSON object/u],
    ["a line without an id", '{"draft":"a","sources":[]}', null, /"id"/u],
    ["a line without a draft", '{"id":"a","sources":[]}', "a", /"draft" must be a string/u],
    ["a line without sources", '{"id":"a","draft":"b"}', "a", /"sources" must be a list/u],
    [
      "a source without text",
      '{"id":"a","draft":"b","sources":[{"id":"s"}]}',
      "a",
      /sources\[0\]\.text/u,
    ],
  ];
  for (const [what, line, id, error] of bad)
    it(`answers ${what} with an error and goes on`, async () => {
      const [first, second] = await answersTo([`${line}\n${row("next")}\n`]);
      assert.equal(first?.id, id);
      assert.match(first?.error ?? "", error);
      assert.equal(second?.id, "next");
    });

  it("checks against no sources at all, and an empty draft", async () => {
    const answers = await answersTo([
      `${JSON.stringify({ id: "a", sources: [], draft: "Nine died." })}\n${row("b", "")}\n`,
    ]);
    assert.deepEqual(
      answers.map(({ error }) => error),
      [undefined, undefined],
    );
    assert.deepEqual(answers[1]?.sentences, []);
  });

  it("stops quietly when nobody reads on", async () => {
    const ran = await runIn(".", ["batch"], {
      stdin: [`${row("a")}\n${row("b")}\n${row("c")}\n`],
      reads: 1,
    });
    assert.deepEqual([ran.code, ran.err, ran.out.trimEnd().split("\n").length], [0, "", 1]);
  });

  it("says nothing about nothing", async () => {
    assert.deepEqual(await answersTo([]), []);
  });
});
