import assert from "node:assert/strict";
import { readMetadata } from "../../../src/readers/metadata/index.js";
import { text } from "../../../src/readers/text/index.js";
import { readSource } from "../../../src/readers/index.js";

const lead =
  "The road bridge at Haldon was closed on Monday after engineers found cracks in two of its nine piers, the county said.";

/** The sections of a paper, a line each. */
const menu =
  "Home News Sport Weather Business Culture Food Travel Health Letters Obituaries Puzzles Archive Shop Jobs".split(
    " ",
  );

const sourceOf = (lines: readonly string[], path = "a.txt"): ReturnType<typeof readSource> =>
  readSource({ path, id: "a", raw: lines.join("\n\n") });

describe("the day of publication", () => {
  const rows: readonly (readonly [readonly string[], string | undefined])[] = [
    [["Updated: 02-12-2024 18:54 IST", lead], "2024-12-02"],
    [["date 2024-12-02 Left Menu", "Updated: 12-02-2024 18:54", lead], "2024-12-02"],
    [["Updated: 12-25-2024", lead], "2024-12-25"],
    [["Updated: 25-12-2024", lead], "2024-12-25"],
    [["Updated: 5 May 2024 | Published: 4 May 2024", lead], "2024-05-04"],
    [["Wednesday 15 October 2025, 19:20", lead], "2025-10-15"],
    [["April 29, 2025 4:52 PM EDT", lead], "2025-04-29"],
    [["Date: October 19, 2025", lead], "2025-10-19"],
    [
      [
        "HALDON, Oct 14 (Echo News) - A bridge was closed in the county on Tuesday.",
        lead,
        "© 2025 Echo News",
      ],
      "2025-10-14",
    ],
    [["HALDON, 4 March (Echo) — A bridge was closed.", lead, "(c) Echo 2024"], "2024-03-04"],
    [
      ["Haldon, April 29, 2025 — The county has today closed its bridge over the river.", lead],
      "2025-04-29",
    ],
    [[lead, "Published 4 March 2024"], "2024-03-04"],
    [
      ["HALDON, Oct 14 (Echo News) - A bridge was closed in the county on Tuesday.", lead],
      undefined,
    ],
    [
      [
        lead,
        "On 11 May 1968 the bridge was opened by the then minister, who spoke for two hours about concrete, gravel and the future of the county and its roads.",
      ],
      undefined,
    ],
    [["Updated: 02-12-2024 18:54", lead], undefined],
    [["Updated: 02-12-2024 18:54 EST", lead], "2024-02-12"],
    [["Updated: 02.12.2024 18:54", lead], "2024-12-02"],
    [["Updated: 02-12-2024", lead, "He had warned of it on 4 November, he said."], "2024-12-02"],
    [["Updated: 12-02-2024", lead, "He had warned of it on November 4, he said."], "2024-12-02"],
    [
      ["Posted 12/02/2024", lead, "The harbor and its neighbors were in favor of it."],
      "2024-12-02",
    ],
    [
      ["Posted 02/12/2024", lead, "The harbour and its neighbours were in favour of it."],
      "2024-12-02",
    ],
    [["Posted 02/12/2024", "Checked 14/12/2024", lead], "2024-12-02"],
    [[...menu, "Cracks close the bridge", "29 April 2014 / 11:04", lead], "2014-04-29"],
    [
      [...menu, "Cracks close the bridge", "By Jo Marsh", "Sunday, Apr. 11, 1999", lead],
      "1999-04-11",
    ],
    [[...menu, lead, "The fair begins.", "Sunday, 11 April 1999", "All may come."], undefined],
    [["Cracks close the bridge", "By Jo MarshNov 19 2018, 6:40pm", lead], "2018-11-19"],
    [["Cracks close the bridge", "By Ann PellApr. 4, 2019 , 10:00 AM", lead], "2019-04-04"],
    [["Cracks close the bridge", "by Jo Marsh for The EchoMay 3, 2019", lead], "2019-05-03"],
    [[...menu, ...menu, `HALDON, 3 May 2019 – ${lead}`], "2019-05-03"],
    [
      [
        "HALDON, ON (August 22, 2017) - The county has today closed its bridge over the river.",
        lead,
      ],
      "2017-08-22",
    ],
    [
      ["Haldon Bridge (August 22, 2017) was closed by the county for as long as it takes.", lead],
      undefined,
    ],
    [["Posted 03/03/2024", lead], "2024-03-03"],
    [["2 December 2024", "Updated 14:05", lead], "2024-12-02"],
    [["Updated 14:05", lead], undefined],
    [["GENEVA, 3 March (Reuters) – The bridge was closed.", lead, "© 2024 Echo"], "2024-03-03"],
    [["March 3 (Echo) - The bridge was closed.", lead, "© 2024 Echo"], "2024-03-03"],
    [["HALDON/WESTBY, March 3, 2024 (Echo) -- The bridge was closed.", lead], "2024-03-03"],
    [
      [`HALDON, 3 March 2026. ${lead} Work on it began in May, when the river was low.`],
      "2026-03-03",
    ],
    [[`Haldon, 3 March. ${lead} Work on it began in May, when the river was low.`], undefined],
    [[`The bridge at Haldon opened on 3 March 1909. ${lead}`], undefined],
    [["Work on the bridge at Haldon began on 3 March 1909.", lead], undefined],
    [["Takes 55 minutes", lead], undefined],
    [["The Malta Observer | 17 April 2025 | By Jo Marsh", lead], "2025-04-17"],
    [["Posted 31 February 2024", lead], undefined],
    [["Loading Now", lead], undefined],
    [
      ["Haldon Bridges today published its results for the six months to 30 June 2026.", lead],
      undefined,
    ],
    [["Issued for the year ended March 31, 2025", lead], undefined],
    [[`HALDON, 23 July 2026, 7:00 a.m. CEST – ${lead}`], "2026-07-23"],
    [["Published for the half-year on 23 July 2026", lead], "2026-07-23"],
    [["Today", lead], undefined],
  ];
  for (const [lines, expected] of rows)
    it(`${String(expected)}: ${lines[0] ?? ""}`, () => {
      assert.equal(sourceOf(lines).published, expected);
    });
  it("stands in italics under a Markdown headline", () => {
    assert.equal(
      sourceOf(["# Bridge closed", "*As of 17 October 2025*", lead], "a.md").published,
      "2025-10-17",
    );
  });
});

describe("the outlet", () => {
  const rows: readonly (readonly [readonly string[], string | undefined])[] = [
    [[lead, "© Meridian Post 2025. Quotes delayed."], "Meridian Post"],
    [[lead, "Copyright The Haldon Echo 2024 | Advertise"], "The Haldon Echo"],
    [[lead, "(c) 2026 Northern Press Agency. All rights reserved."], "Northern Press Agency"],
    [[lead, "© 2019–2025 Tarn Robotics, Inc. All rights reserved."], "Tarn Robotics"],
    [[lead, "Original Source: www.haldonecho.example"], "Haldonecho"],
    [["The Haldon Echo Newsletter", lead, "Source: www.haldonecho.example"], "Haldon Echo"],
    [[lead, "Original Source: news.haldon.example"], "news.haldon.example"],
    [
      ["Roadwatch News Desk | Updated: 4 May 2024", lead, "Source: haldonecho.example"],
      "Roadwatch",
    ],
    [[lead, "Source: the ministry of roads"], undefined],
    [["Roadwatch News Desk | Updated: 4 May 2024", lead], "Roadwatch"],
    [["HALDON ECHO", "Cracks close the bridge at Haldon", lead], "HALDON ECHO"],
    [
      ["Northern Standard | Subscribe", "Cracks close the bridge at Haldon", lead],
      "Northern Standard",
    ],
    [["The Malta Observer | 17 April 2025 | By Jo Marsh", lead], "The Malta Observer"],
    [["The Fergana Courier", "Cracks close the bridge at Haldon", lead], "The Fergana Courier"],
    [["Times of Haldon", "Cracks close the bridge at Haldon", lead], "Times of Haldon"],
    [["17 April 2025 | By Jo Marsh", lead], undefined],
    [["News | Sport | Weather", lead], undefined],
    [["Haldon | Westby | Orrin", lead], undefined],
    [["FOR IMMEDIATE RELEASE", "Cracks close the bridge at Haldon", lead], undefined],
    [["Sun sets on the old bridge", lead], undefined],
    [[lead, "© Copyright 2024"], undefined],
    [["Cracks close the bridge at Haldon", lead], undefined],
  ];
  for (const [lines, expected] of rows)
    it(String(expected), () => {
      assert.equal(sourceOf(lines).outlet, expected);
    });
  it("is the first link of a Markdown menu", () => {
    assert.equal(
      sourceOf(["[Haldon Echo](/) · [Sport](/s) · [Jobs](/j)", "# Bridge closed", lead], "a.md")
        .outlet,
      "Haldon Echo",
    );
  });
});

describe("author and title", () => {
  const rows: readonly (readonly [readonly string[], string | undefined, string | undefined])[] = [
    [
      ["Cracks close the bridge at Haldon", "By Jo Marsh and Ann van der Pell in Westby", lead],
      "Cracks close the bridge at Haldon",
      "Jo Marsh, Ann van der Pell",
    ],
    [
      ["HALDON ECHO", "Cracks close the bridge at Haldon", "BY JO MARSH", lead],
      "Cracks close the bridge at Haldon",
      "JO MARSH",
    ],
    [
      ["Home | World | Sport", "Cracks close the bridge at Haldon", lead],
      "Cracks close the bridge at Haldon",
      undefined,
    ],
    [[lead, "Nine piers carry it."], undefined, undefined],
    [["The Malta Observer | 17 April 2025 | By Jo Marsh", lead], undefined, "Jo Marsh"],
    [["Jo Marsh, Staff Writer", lead], undefined, "Jo Marsh"],
    [["By Wednesday I had lost nine piers.", lead], undefined, undefined],
    [["By the Echo's Newsroom", lead], undefined, undefined],
    [["By Monday evening the county had found nine cracks.", lead], undefined, undefined],
  ];
  for (const [lines, title, author] of rows)
    it(`${String(title)} by ${String(author)}`, () => {
      const source = sourceOf(lines);
      assert.deepEqual([source.title, source.author], [title, author]);
    });
});

describe("what a file's properties say", () => {
  const presumed = { title: "Draft 3", author: "Clerk", published: "2024-05-06" };
  const factsOf = (words: readonly string[]): ReturnType<typeof readMetadata> => {
    const { passages } = text.read(words.join("\n\n"), "source");
    return readMetadata({ passages, body: passages, stated: { presumed } });
  };

  it("is believed where the text says nothing", () => {
    assert.deepEqual(factsOf([lead]), presumed);
  });

  it("gives way to the text", () => {
    const front = ["Cracks close the bridge at Haldon", "By Jo Marsh", "Published 4 March 2024"];
    assert.deepEqual(factsOf([...front, lead]), {
      title: "Cracks close the bridge at Haldon",
      author: "Jo Marsh",
      published: "2024-03-04",
    });
  });
});
