import { check } from "../../../kit/check.js";

/** What it is about, and the fixture. */
type Row = readonly [what: string, fixture: string];

const page = (line: string): string => `
--- page.txt
Vera Moss teaches hydrology at the university of Orve, where she leads the river laboratory.

She has been deputy director of the Tarn institute for water.

${line}
--- draft.md
`;

describe("the years of a list of publications:", () => {
  const speech: readonly Row[] = [
    [
      "are no evidence of what the sentence tells",
      `${page("Moss, V. & Brandt, I., “Salt in soft stone,” Journal of Quarries, (2009), 21, pp. 105-118")}
In 2009 she was made deputy director of the Tarn institute.
   ~~~~ unsupported
`,
    ],
    [
      "nor with initials in front, volume and number",
      `${page("V. Moss, I. Brandt and O. Lind. Clay under load. Soils 198(3), 2009.")}
In 2009 she was made deputy director of the Tarn institute.
   ~~~~ unsupported
`,
    ],
  ];
  for (const [what, fixture] of speech)
    it(what, () => {
      check(fixture);
    });

  const silence: readonly Row[] = [
    [
      "bear out what is told of the publication",
      `${page("Moss, V. & Brandt, I., “Salt in soft stone,” Journal of Quarries, (2009), 21, pp. 105-118")}
Moss and Brandt wrote of salt in soft stone in the Journal of Quarries in 2009.
`,
    ],
    [
      "are left to sentences that give a page",
      `${page("The institute was founded in 2009, as the history of Orve says on p. 105.")}
The Tarn institute was founded in 2009.
`,
    ],
  ];
  for (const [what, fixture] of silence)
    it(what, () => {
      check(fixture);
    });
});
