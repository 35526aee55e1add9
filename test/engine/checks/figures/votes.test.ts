import { check } from "../../../kit/check.js";

const COUNCIL = `
--- council.txt
The council voted by 27 to 19 for the new ground at Hale. In June it had rejected the loan by 24 votes to 22.
`;
const UNION = `
--- union.txt
Members of the bakers' union accepted the agreement on Tuesday by 72 percent to 28. In October they had rejected the first offer by 61 percent to 39.
`;
const CABINET = `
--- memoir.txt
In May 1971 the cabinet allowed the dam at Skarn by 11 votes to four. A law against phosphates passed by seven votes.
`;

describe("the check of figures: votes", () => {
  it("finds the half that does not go with the other", () => {
    check(`${COUNCIL}--- draft.md
The council approved the new ground at Hale by 27 votes to 22.
                                                           ~~ contradicted: "19"
`);
    check(`${UNION}--- draft.md
Members of the bakers' union approved the agreement by 61 percent to 28.
                                                       ~~~~~~~~~~ contradicted: "72 percent"
`);
    check(`${CABINET}--- draft.md
The cabinet had approved the dam at Skarn by 11 votes to nine.
                                                         ~~~~ contradicted: "four"
`);
  });

  it("stays silent at the very vote, however it is put", () => {
    check(`${COUNCIL}--- draft.md
By 27 votes to 19 the council approved the new ground at Hale. In June the council rejected the loan by 24 to 22.
`);
    check(`${UNION}--- draft.md
The agreement was approved by 72 percent to 28. Members rejected the first offer by 61 percent to 39.
`);
    check(`${CABINET}--- draft.md
The cabinet had approved the dam at Skarn by 11 votes to four.
`);
  });

  it("stays silent at a change and what it came to", () => {
    check(`
--- fares.txt
The fare to Hale rose by 3 euros to 12 in March. The council voted by 12 to 9 against it.
--- draft.md
The fare to Hale rose by 3 euros to 12.
`);
  });
});
