import { check } from "../../../kit/check.js";

describe("the check of dates stays silent at", () => {
  it("the day of an event that a report of the next day tells after its own", () => {
    check(`
--- wire.txt
At least 18 people died and 87 were missing on Monday after a passenger ferry sank in the Kelvar Strait.
--- post.txt
The ferry sank in the Kelvar Strait on Sunday evening, survivors said.
--- draft.md
The passenger ferry sank in the Kelvar Strait on Sunday.
`);
  });

  it("a year that is told beside another", () => {
    check(`
--- talk.txt
In 2025 we dredged 1.3 million cubic metres, 200,000 more than in 2024.
--- draft.md
In 2024 the amount dredged was 1.1 million cubic metres.
`);
  });

  it("the day of a report below its headline, and the day on which somebody said so", () => {
    check(`
--- sun.txt
The barge Marten sank off Orve

Sunday, 19 May 2024

The barge Marten had been overloaded when it sank off Orve, the harbour master said on Wednesday.
--- mon.txt
The barge Marten sank off Orve on Sunday, 12 May 2024, survivors said.
--- draft.md
The barge Marten sank off Orve on Sunday, 12 May 2024.
`);
  });

  it("the end of a year beside that of a quarter", () => {
    check(`
--- a.txt
Lorne Mills reported a profit for its third quarter, which ended on March 31, 2025.
--- b.txt
Lorne Mills now expects a higher profit for the fiscal year that ends on June 30, 2025.
--- draft.md
Lorne Mills reported a profit for the quarter which ended on March 31, 2025.
`);
  });

  it("months of a quarter", () => {
    check(`
--- port.txt
Quay 7 of the port of Lind is to open in the third quarter of 2027.
--- draft.md
Quay 7 of the port of Lind will open between July and September 2027.
`);
  });

  it("the day of a report that has the figure without it", () => {
    check(`
--- mon.txt
The river Aldre burst its banks at Orve on Monday, officials of the province said. Some 4,200 people were taken to safety, and 11,500 homes were without electricity.
--- thu.txt
Electricity is still out in 1,300 homes in Orve, the Aldre power company said on Thursday.
--- draft.md
Only 1,300 homes in Orve are without electricity, compared with 11,500 on Monday.
`);
  });
});

describe("the check of dates finds", () => {
  it("two ends of one quarter", () => {
    check(`
--- a.txt
Lorne Mills reported a profit for the quarter which ended on March 31, 2025.
--- b.txt
Lorne Mills reported a profit for the quarter which ended on March 28, 2025.
--- draft.md
Lorne Mills reported a profit for the quarter which ended on March 31, 2025.
                                                             ~~~~~~~~~~~~~~ disputed
`);
  });

  it("another day than the one on which it happened, whatever was said later", () => {
    check(`
--- mon.txt
The barge Marten sank off Orve on Sunday, 12 May 2024, survivors said on Monday.
--- draft.md
The barge Marten sank off Orve on Saturday, 11 May 2024.
                                  ~~~~~~~~~~~~~~~~~~~~~ contradicted: "Sunday, 12 May 2024"
`);
  });

  it("another month than the quarter's", () => {
    check(`
--- port.txt
The bridge over the Lind opened on 14 August 2027, the mayor said.
--- draft.md
The bridge over the Lind opened on 14 October 2027.
                                   ~~~~~~~~~~~~~~~ contradicted: "14 August 2027"
`);
  });

  it("the day on which somebody spoke of what happened on another", () => {
    check(`
--- sun.txt
BRENNA, May 19 (NPA) - A stand collapsed at the rowing regatta on Saturday evening, injuring 27 people, police said.
--- tue.txt
On Saturday evening 27 people were injured when a stand collapsed at the regatta. It was raining on Sunday.
--- draft.md
On Sunday the police spoke of 27 injured at the regatta.
`);
  });

  it("a year that lies so far from the one in the sentence before", () => {
    check(`
--- mill.txt
**1989** Half of the mill goes to the Dearing group. The family buys it back eight years later, for 112 million crowns.

**2008** Record sales of 318 million crowns.
--- club.txt
The rowers of Orve won their first cup in 1931. Six years earlier they had not owned a boat.
--- draft.md
The family bought the mill back in 1997, for 112 million crowns. In 1925 the rowers of Orve had not owned a boat.
`);
  });
});
