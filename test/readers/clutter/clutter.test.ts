import assert from "node:assert/strict";
import { readSource } from "../../../src/readers/index.js";
import { clutterBlocks, clutterLines, story, storyLines } from "./rows.js";

/** The lines of `page` that are kept as evidence. */
function keptOf(page: readonly string[], path = "page.txt"): readonly string[] {
  const source = readSource({ path, id: "page", raw: page.join("\n") });
  return source.blocks.map(({ span }) => source.plain.slice(span.start, span.end));
}

// A mark in front of an item is no part of its words.
const withoutMark = (line: string): string => line.replace(/^(?:[-*•]|\d[.)]) /u, "");

const spaced = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => [line, ""]);

describe("clutter", () => {
  it("keeps a story as it is", () => {
    assert.deepEqual(keptOf(spaced(story)), story);
  });

  describe("is left out below the story", () => {
    for (const line of clutterLines)
      it(line, () => {
        assert.deepEqual(keptOf([...spaced(story), line]), story);
      });
    for (const block of clutterBlocks)
      it(block.join(" / "), () => {
        assert.deepEqual(keptOf([...spaced(story), ...block]), story);
      });
  });

  describe("stays silent about lines of the story", () => {
    for (const line of storyLines) {
      it(`in its middle: ${line}`, () => {
        const page = [...story.slice(0, 3), line, ...story.slice(3)];
        assert.deepEqual(keptOf(spaced(page)), page.map(withoutMark));
      });
      it(`at its end: ${line}`, () => {
        const page = [...story, line];
        assert.deepEqual(keptOf(spaced(page)), page.map(withoutMark));
      });
    }
  });

  it("goes on with the story after a list of other stories in its middle", () => {
    const teasers = [
      "READ ALSO",
      "> Orrin bakery wins prize for rye bread",
      "> Goalkeeper says goodbye",
    ];
    const page = [...story.slice(0, 3), ...teasers, "", ...story.slice(3)];
    assert.deepEqual(keptOf(page), story);
  });

  it("keeps a short sentence between such a list and the next paragraph", () => {
    const page = [
      ...story.slice(0, 2),
      "Popular News",
      "A goalkeeper says goodbye",
      "",
      "Nobody was hurt.",
      ...story.slice(2),
    ];
    assert.ok(keptOf(page).includes("Nobody was hurt."));
    assert.ok(!keptOf(page).includes("A goalkeeper says goodbye"));
  });

  it("finds a story below menus and lists", () => {
    const front = [
      "Loading Now",
      "Home | World | Sport",
      "Popular News",
      "A goalkeeper says goodbye",
      "",
    ];
    const page = [...front, ...story];
    assert.deepEqual(keptOf(page), story);
  });

  it("keeps an interview", () => {
    const interview = [
      "“I count piers, not votes”",
      "Rosa Lindqvist has run the county's bridges since 2016.",
      "When did you hear of the cracks?",
      "On Sunday, at breakfast.",
      "Were you surprised?",
      "No.",
      "How much will it cost?",
      "About $2.6 million. Twice that if we wait.",
      "And what do you miss most?",
      "My Sundays.",
    ];
    assert.deepEqual(keptOf(spaced(interview)), interview);
  });

  it("keeps a bare list of facts", () => {
    const facts = [
      "Bridge at Haldon",
      "Built: 1968",
      "Length: 412 m",
      "Piers: 9",
      "Vehicles a day: 14,000",
      "Owner: Haldon County",
    ];
    assert.deepEqual(keptOf(facts), facts);
  });

  it("cuts credits off a paragraph's end", () => {
    const last = `${story.at(-1) ?? ""} (Reporting by Jo Marsh in Haldon; Editing by Ann Pell)`;
    assert.deepEqual(keptOf([...story.slice(0, -1), last]), story);
    const markup = last
      .replace("(Reporting by Jo Marsh", "*(Reporting by [Jo Marsh](/jo)")
      .replace("Pell)", "Pell)*");
    assert.deepEqual(
      keptOf(spaced([...story.slice(0, -1), markup]), "page.md"),
      keptOf(spaced(story), "page.md"),
    );
  });

  it("says why a part was left out, and where it stands", () => {
    const raw = `${story.join("\n")}\n© 2024 The Haldon Echo`;
    const { dropped } = readSource({ path: "a.txt", id: "a", raw });
    assert.deepEqual(dropped, [{ start: raw.indexOf("©"), end: raw.length, reason: "copyright" }]);
  });

  describe("in Markdown", () => {
    const page = (...lines: string[]): readonly string[] => [
      `# ${story[0] ?? ""}`,
      "",
      ...spaced(story.slice(1)),
      ...lines,
    ];
    const rows: readonly string[] = [
      "[Haldon Echo](/) · [County](/county) · [Jobs (12)](/jobs)",
      "[Echo](https://echo.example) / [Roads](#) / [About](#)",
      "[Read the council's answer](https://echo.example/answer)",
      "*Forward-looking statements involve risks and uncertainties.* Contact: Ina Wolff.",
      "**Also on the Echo:** Cheese fair draws 4,000 · Fire in Orrin, 3 hurt",
      "**More from the Echo:** A goalkeeper says goodbye · Rain until Friday",
      "## Related\n\n- [Cheese fair draws 4,000](#)\n- [A goalkeeper says goodbye](#)",
    ];
    for (const row of rows)
      it(`leaves out ${row}`, () => {
        assert.deepEqual(keptOf(page(row), "page.md"), story);
      });
    it("keeps links inside prose, tables and lists", () => {
      const kept = keptOf(
        page("The [county](/c) said [so](/s) on Monday.", "", "- Length: [412 m](/l)"),
        "page.md",
      );
      assert.deepEqual(kept.slice(story.length), [
        "The county said so on Monday.",
        "Length: 412 m",
      ]);
    });
    it("keeps the section after a list of other stories, heading and all", () => {
      const more = ["## Related", "", "- [Cheese fair draws 4,000](#)", "", "## Repairs", ""];
      const last =
        "The county wants the repairs of the bridge to begin before the summer traffic sets in.";
      assert.deepEqual(keptOf(page(...more, last), "page.md"), [...story, "Repairs", last]);
    });
  });
});
