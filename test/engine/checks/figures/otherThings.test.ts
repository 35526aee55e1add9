import { check } from "../../../kit/check.js";

const harbour = `--- lind.txt
Turnover of the harbour rose by 9% to €412.6 million and net profit by 31% to €65.0 million.

| | 2024 | 2023 |
|---|---|---|
| Net profit (million euros) | 65.0 | 49.6 |
`;
const outlook = `--- mill.md
The mill has told investors what it expects.

| Outlook | Fourth quarter | Full year |
|---|---|---|
| Revenue | $1.27–1.31 billion | $4.88–4.92 billion |
`;
const storm = `--- a.txt
Four schools in Orve were closed after the storm, the council said.
--- b.txt
The council closed the schools in Orve after the storm.
`;

describe("a figure stays silent beside", () => {
  it("what another change came to", () => {
    check(`${harbour}--- draft.md
Net profit of the harbour rose from €49.6 million to €65 million.
`);
  });

  it("a change, where it is a share itself", () => {
    check(`
--- a.txt
Repairs made up 32% of the yard's revenue in Orve.
--- b.txt
The yard's revenue from repairs in Orve climbed 22%.
--- draft.md
Repairs made up 32% of the yard's revenue in Orve.
`);
  });

  it("the range in which it is said to lie", () => {
    check(`${outlook}--- draft.md
Fourth-quarter revenue of $1.3 billion would be within the mill's outlook.
`);
  });

  it("a count of the writer's own reports", () => {
    check(`${storm}--- draft.md
According to 14 news reports, schools in Orve were closed after the storm. These 14 articles speak of the storm in Orve.
`);
  });
});

describe("a figure is found", () => {
  it("where a change did not begin with it", () => {
    check(`${harbour}--- draft.md
Net profit of the harbour rose from €43.6 million to €65 million.
                                    ~~~~~~~~~~~~~ contradicted
`);
  });

  it("where two sources give two shares", () => {
    check(`
--- a.txt
Repairs made up 32% of the yard's revenue in Orve.
--- b.txt
Repairs made up 22% of the yard's revenue in Orve.
--- draft.md
Repairs made up 32% of the yard's revenue in Orve.
                ~~~ disputed
`);
  });

  it("outside the range in which it is said to lie", () => {
    check(`${outlook}--- draft.md
Fourth-quarter revenue of $1.5 billion would be within the mill's outlook.
                          ~~~~~~~~~~~~ contradicted
`);
  });

  it("where it counts no reports that were read", () => {
    check(`${storm}--- draft.md
According to the council, 14 schools in Orve were closed after the storm.
                          ~~ contradicted: "Four"
`);
  });

  it("the floor of another event", () => {
    check(`
--- a.txt
Smoke was seen on the fourth floor of the Orve town hall at noon. The archive on the second floor was flooded.
--- draft.md
The archive on the second floor was flooded, and smoke was seen on the fourth.
`);
  });
});

describe("a figure is found wrong where it tells", () => {
  it("another floor", () => {
    check(`
--- a.txt
The water came from a burst pipe on the second floor of the Orve town hall, the caretaker said.
--- draft.md
A pipe had burst on the fifth floor of the town hall.
                        ~~~~~ contradicted: "second"
`);
  });
});
