import assert from "node:assert/strict";
import { weigh, type Texts } from "./kit.js";

const dated = (day: string, body: string): string => `---\ndate: ${day}\n---\n\n${body}\n`;
const first = "The landslide at Varre killed 25 people, the mayor said.";
const second = "The landslide at Varre killed 31 people, the mayor said.";
const reports = {
  "monday.md": dated("2024-03-04", first),
  "wednesday.md": dated("2024-03-06", second),
};
const undated = { "monday.md": dated("2024-03-04", first), "other.txt": second };
const sameDay = {
  "north.md": dated("2024-03-04", first),
  "south.md": dated("2024-03-04", second),
};

const reckoned = {
  "port.md": dated("2024-03-04", "The debt of the port was 1.8 times its revenue."),
  "bank.md": dated("2024-03-06", "We calculate the debt of the port at 1.9 times its revenue."),
};

describe("a later report of the same quantity", () => {
  const rows: readonly (readonly [name: string, draft: string, words: string, Texts, string])[] = [
    [
      "decides where the draft speaks of now",
      "The landslide at Varre has now killed 31 people.",
      "31",
      reports,
      "supported",
    ],
    [
      "leaves the earlier one behind",
      "The landslide at Varre has now killed 25 people.",
      "25",
      reports,
      "contradicted",
    ],
    [
      "decides nothing where the draft does not",
      "The landslide at Varre killed 31 people.",
      "31",
      reports,
      "disputed",
    ],
    [
      "is none without a date",
      "The landslide at Varre has now killed 31 people.",
      "31",
      undated,
      "disputed",
    ],
    [
      "is none that somebody reckons for himself",
      "The debt of the port stands at 1.8 times its revenue.",
      "1.8 times",
      reckoned,
      "disputed",
    ],
    [
      "is none on one day",
      "The landslide at Varre has now killed 31 people.",
      "31",
      sameDay,
      "disputed",
    ],
  ];
  for (const [name, draft, words, texts, verdict] of rows)
    it(name, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  it("is named, and the earlier one with its day", () => {
    const { note } = weigh("The landslide at Varre has now killed 31 people.", "31", reports);
    assert.equal(note, "monday gave 25 before, on 2024-03-04");
  });
});
