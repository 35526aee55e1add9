import assert from "node:assert/strict";
import { analyze, indexSources, type Finding } from "../../../../src/engine/index.js";
import { readDraft, readSource } from "../../../../src/readers/index.js";

/** The findings on statements in `draft`, judged by one source. */
function findingsIn(source: string, draft: string): readonly Finding[] {
  const set = indexSources([readSource({ path: "wire.txt", id: "wire", raw: source })]);
  const { findings } = analyze(readDraft({ path: "draft.md", raw: draft }), set);
  return findings.filter(({ kind }) => kind === "statement");
}

describe("the check of statements finds another thing of the same kind", () => {
  const rows: readonly (readonly [
    source: string,
    draft: string,
    underlined: string,
    fix: string,
  ])[] = [
    [
      "Aino Kallas broke her left ankle in a fall at the rink in Turku.",
      "Aino Kallas broke her left wrist in a fall at the rink in Turku.",
      "wrist",
      "ankle",
    ],
    [
      "The daughter of a signalman, Vera Holm grew up beside the railway in Skagen.",
      "The daughter of a postman, Vera Holm grew up beside the railway in Skagen.",
      "postman",
      "signalman",
    ],
    [
      "Farmers in Oland sowed barley on most of the drained land.",
      "Farmers in Oland sowed wheat on most of the drained land.",
      "wheat",
      "barley",
    ],
    [
      "Goalkeeper Ilse Baum was sent off after an hour in Graz.",
      "Striker Ilse Baum was sent off after an hour in Graz.",
      "Striker",
      "Goalkeeper",
    ],
    [
      "The stoker of the Aurelia died of scurvy in the following winter at Narvik.",
      "The stoker of the Aurelia died of typhus in the following winter at Narvik.",
      "typhus",
      "scurvy",
    ],
    [
      "The clinic in Lund now offers weekly tests to its 340 patients.",
      "The clinic in Lund now offers daily tests to its 340 patients.",
      "daily",
      "weekly",
    ],
    [
      "The camp at Oland took in 640 people on Monday night, most of them women and infants.",
      "The camp at Oland took in 640 people on Monday night, most of them men.",
      "men",
      "women",
    ],
    [
      "Of the 310 signatures on the petition in Graz, 204 were those of girls.",
      "Of the 310 signatures on the petition in Graz, 204, as it happens, were those of boys.",
      "boys",
      "girls",
    ],
  ];
  for (const [source, draft, underlined, fix] of rows)
    it(draft, () => {
      const [finding] = findingsIn(source, draft);
      assert.equal(finding?.text, underlined);
      assert.equal(finding.verdict, "contradicted");
      assert.equal(finding.expected[0]?.toLowerCase(), fix.toLowerCase());
    });
});

describe("the check of statements stays silent on a thing of the same kind", () => {
  const rows: readonly (readonly [why: string, source: string, draft: string])[] = [
    [
      "left is a verb",
      "Ada Lorne has the right to appeal to the court in Ghent within a month.",
      "Ada Lorne left the court in Ghent to appeal within a month.",
    ],
    [
      "both are told",
      "Aino Kallas hurt an ankle and a wrist in a fall at the rink in Turku.",
      "Aino Kallas hurt a wrist in a fall at the rink in Turku.",
    ],
    [
      "another sentence has it",
      "Vera Holm, a chemist, leads the museum in Skagen. Before that, Vera Holm was a botanist in Skagen.",
      "Vera Holm, a botanist, leads the museum in Skagen.",
    ],
    [
      "other words for the same",
      "Goalkeeper Ilse Baum was sent off after an hour in Graz.",
      "The goalie, Ilse Baum, was sent off after an hour in Graz.",
    ],
    [
      "the whole for a part",
      "The lorry carried 14 tonnes of barley to the mill in Oland.",
      "The lorry carried 14 tonnes of grain to the mill in Oland.",
    ],
    [
      "another side of the same tie",
      "Sister Agathe taught the piano in Namur; her nephew Paul Rey played the violin.",
      "Paul Rey, whose aunt taught the piano in Namur, played the violin.",
    ],
    [
      "part of a name",
      "The Golden Lion in Hale was sold to the Black Swan brewery.",
      "The White Hart in Hale was sold to the Black Swan brewery.",
    ],
    [
      "of another share of them",
      "The camp at Oland took in 640 people on Monday night, some of them women. The rest were carpenters.",
      "The camp at Oland took in 640 people on Monday night, most of them men.",
    ],
    [
      "of another person",
      "Jon Ek, a surgeon, and Pia Lund run the practice in Vasa.",
      "Pia Lund, a nurse by training, lives in Vasa.",
    ],
  ];
  for (const [why, source, draft] of rows)
    it(`${why}: ${draft}`, () => {
      assert.deepEqual(
        findingsIn(source, draft).map(({ text }) => text),
        [],
      );
    });
});
