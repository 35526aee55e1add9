import { check } from "../../kit/check.js";

/** What it is about, and the fixture. */
type Row = readonly [what: string, fixture: string];

describe("a cell against running text:", () => {
  const speech: readonly Row[] = [
    [
      "a story that gives the value to another player of the table",
      `
--- a.md
| Player    | Points | Rebounds | Assists |
| --------- | ------ | -------- | ------- |
| Mara Lind | 24     | 4        | 3       |
| Eve Moss  | 12     | 10       | 2       |
--- b.txt
Eve Moss finished with 12 points, 10 rebounds and two assists.
--- draft.md
Mara Lind finished with 24 points and 10 rebounds.
                                      ~~ contradicted: "4" in a.md
`,
    ],
    [
      "a sentence that names both and gives the value to the other",
      `
--- a.md
| Player    | Points | Rebounds | Assists |
| --------- | ------ | -------- | ------- |
| Mara Lind | 24     | 4        | 3       |
| Eve Moss  | 12     | 10       | 2       |
--- b.txt
Eve Moss had 12 points and 10 rebounds, while Mara Lind went on to finish with 24 points.
--- draft.md
Mara Lind finished with 24 points and 10 rebounds.
                                      ~~ contradicted: "4" in a.md
`,
    ],
    [
      "a sentence that points back at another row's owner",
      `
--- a.md
| Ship  | Decks | Cabins |
| ----- | ----- | ------ |
| Alda  | 9     | 640    |
| Birka | 11    | 815    |
--- b.txt
The yard delivered Birka in May. It has 11 decks and 815 cabins.
--- draft.md
Alda has nine decks and 815 cabins.
                        ~~~ contradicted: "640" in a.md
`,
    ],
    [
      "text that counts what another column is headed by",
      `
--- a.md
| Road  | Bridges | Tunnels |
| ----- | ------- | ------- |
| Coast | 4       | 2       |
| Fjell | 7       | 5       |
--- b.txt
The Coast road was opened in May, and its four bridges are lit at night.
--- draft.md
The Coast road has four bridges and four tunnels.
                                    ~~~~ contradicted: "2" in a.md
`,
    ],
    [
      "the value of another row where a clause opens with its own",
      `
--- a.md
| Ship  | Decks | Cabins |
| ----- | ----- | ------ |
| Alda  | 9     | 640    |
| Birka | 11    | 815    |
--- draft.md
Alda has nine decks, while Birka has nine decks and 815 cabins.
                                     ~~~~ contradicted: "11" in a.md
`,
    ],
    [
      "the value of the row of who brought another to it",
      `
--- a.md
| Team  | Goals | Corners |
| ----- | ----- | ------- |
| Orsk  | 31    | 14      |
| Lunde | 22    | 9       |
--- draft.md
Orsk won at home and held Lunde to 14 corners.
                                   ~~ contradicted: "9" in a.md
`,
    ],
  ];
  for (const [what, fixture] of speech) {
    it(`speaks against ${what}`, () => {
      check(fixture);
    });
  }

  const others: readonly Row[] = [
    [
      "text that gives the value to the row's owner",
      `
--- a.md
| Hospital | Beds | Nurses |
| -------- | ---- | ------ |
| Orve     | 310  | 420    |
| Tarn     | 190  | 265    |
--- b.txt
Orve has 310 beds, and its staff of 436 nurses is to grow.
--- draft.md
Orve has 310 beds and 436 nurses.
                      ~~~ disputed: "420" in a.md
`,
    ],
    [
      "text that names nobody",
      `
--- a.md
| Town | 2014    | 2024    |
| ---- | ------- | ------- |
| Orve | 268,000 | 241,300 |
| Tarn | 91,000  | 99,200  |
--- b.txt
The town's own register shows 252,800 residents.
--- draft.md
Orve has 252,800 residents.
         ~~~~~~~ disputed: "241,300" in a.md
`,
    ],
    [
      "text that tells of another matter",
      `
--- a.md
| Ship  | Decks | Cabins |
| ----- | ----- | ------ |
| Alda  | 9     | 640    |
| Birka | 11    | 815    |
--- b.txt
The board voted 12 to 3 in favour of selling the ship Alda on Friday.
--- draft.md
Alda's sale was backed by the board, 12 to 3.
`,
    ],
    [
      "text that counts what the cell's own column is headed by",
      `
--- a.md
| Road  | Bridges | Tunnels |
| ----- | ------- | ------- |
| Coast | 4       | 2       |
| Fjell | 7       | 5       |
--- b.txt
The Coast road was opened in May, and its three tunnels are lit at night.
--- draft.md
The Coast road has four bridges and three tunnels.
                                    ~~~~~ disputed: "2" in a.md
`,
    ],
    [
      "the row that a clause opens with",
      `
--- a.md
| Ship  | Decks | Cabins |
| ----- | ----- | ------ |
| Alda  | 9     | 640    |
| Birka | 11    | 815    |
--- draft.md
Alda has nine decks, while Birka has eleven decks and 815 cabins.
`,
    ],
    [
      "the row of who is brought to a value",
      `
--- a.md
| Team  | Goals | Corners |
| ----- | ----- | ------- |
| Orsk  | 31    | 14      |
| Lunde | 22    | 9       |
--- draft.md
Orsk won at home and held Lunde to nine corners.
`,
    ],
  ];
  for (const [what, fixture] of others) {
    it(`does not simply outvote ${what}`, () => {
      check(fixture);
    });
  }
});
