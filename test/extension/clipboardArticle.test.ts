import assert from "node:assert/strict";
import { readClipboard } from "../../src/extension/clipboardArticle.js";
import { inEnglish } from "../../src/protocol/index.js";
import { readSource } from "../../src/readers/index.js";

const body = [
  "The night ferry ran onto a sandbank off the northern pier shortly before two in the morning.",
  "Nobody was hurt, the harbour office said, and all 212 passengers were taken off by breakfast.",
];

function articleOf(text: string): { title: string; name: string; markdown: string } {
  const reading = readClipboard(text, "2025-06-03", inEnglish);
  assert.ok("article" in reading, JSON.stringify(reading));
  return reading.article;
}

describe("an article on the clipboard", () => {
  it("becomes Markdown with its first line as title", () => {
    const { title, name, markdown } = articleOf(`Ferry Runs Aground\n\n${body.join("\n\n")}\n`);
    assert.equal(title, "Ferry Runs Aground");
    assert.equal(name, "ferry-runs-aground");
    assert.equal(
      markdown,
      `---\ntitle: "Ferry Runs Aground"\nadded: 2025-06-03\n---\n\n# Ferry Runs Aground\n\n${body.join("\n\n")}\n`,
    );
  });

  it("keeps an address that stands on a line of its own", () => {
    const url = "https://ferry.example/news/aground?id=7";
    const { title, markdown } = articleOf(`${url}\nFerry Runs Aground\n${body.join("\n")}`);
    assert.equal(title, "Ferry Runs Aground");
    assert.match(markdown, /\nurl: "https:\/\/ferry\.example\/news\/aground\?id=7"\nadded/u);
    assert.equal(markdown.split(url).length, 2);
  });

  it("has a paragraph for each line where no blank line parts them", () => {
    const { markdown } = articleOf(`Ferry Runs Aground\r\n${body.join("\r\n")}`);
    assert.ok(markdown.endsWith(`\n\n${body.join("\n\n")}\n`), markdown);
  });

  it("without a headline is named by its first words and loses none of them", () => {
    const { title, name, markdown } = articleOf(body.join(" ").repeat(2));
    assert.equal(title, "The night ferry ran onto a sandbank off the northern pier shortly …");
    assert.equal(name, "the-night-ferry-ran-onto-a-sandbank-off-the-northern-pier-sh");
    assert.ok(markdown.includes("\n\nThe night ferry ran onto"));
    assert.ok(!markdown.includes("\n# "));
  });

  it("is read back as it was, whatever signs it holds", () => {
    const odd = "Prices rose <b>4%</b> & more\n---\n=====\n";
    const { markdown } = articleOf(`"Ferry": it's \\ aground\n\n${odd}\n${body.join("\n\n")}`);
    const source = readSource({ path: "a.md", id: "a", raw: markdown });
    assert.deepEqual(source.problems, []);
    assert.equal(source.title, '"Ferry": it\'s \\ aground');
    assert.ok(source.plain.includes("Prices rose <b>4%</b> & more"), source.plain);
    for (const sentence of body) assert.ok(source.plain.includes(sentence));
  });

  const names: readonly (readonly [title: string, name: string])[] = [
    ["Präsident says “no”", "prasident-says-no"],
    ["It’s over", "its-over"],
    ["../../etc/passwd", "etc-passwd"],
    ["???", "article"],
    ["Паром сел на мель", "паром-сел-на-мель"],
  ];
  for (const [title, name] of names)
    it(`called ${title} has the file name ${name}`, () => {
      assert.equal(articleOf(`${title}\n\n${body.join("\n\n")}`).name, name);
    });

  const silent: readonly (readonly [text: string, problem: RegExp])[] = [
    ["", /holds no text/u],
    [" \n\t ", /holds no text/u],
    ["https://ferry.example/", /only one word/u],
    ["Ferry runs aground off the pier", /only 6 words/u],
  ];
  for (const [text, problem] of silent)
    it(`is none in ${JSON.stringify(text)}`, () => {
      const reading = readClipboard(text, "2025-06-03", inEnglish);
      assert.ok("problem" in reading);
      assert.match(reading.problem, problem);
    });
});
