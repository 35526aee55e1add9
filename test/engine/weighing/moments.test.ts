import { check } from "../../kit/check.js";

const tuesday = `--- tue.txt
LINDHAVEN, May 13 (Coast Press) - The storm left thousands without power, the network said on Tuesday. Power has been restored to 4,200 homes in Orve.
`;
const thursday = `--- thu.txt
LINDHAVEN, May 15 (Coast Press) - Engineers went on with their work after the storm, the network said. Power has been restored to 6,900 homes in Orve.
`;

describe("reports of two moments", () => {
  it("do not differ where the draft says of which day it tells", () => {
    check(`${tuesday}${thursday}--- draft.md
Power had been restored to 4,200 homes in Orve on Tuesday.
`);
  });

  it("differ where both are of one day", () => {
    check(`${tuesday}${thursday.replace("May 15", "May 13")}--- draft.md
Power had been restored to 4,200 homes in Orve on Tuesday.
                           ~~~~~ disputed
`);
  });

  it("are told apart by their datelines where the draft speaks of now", () => {
    check(`${tuesday}${thursday}--- draft.md
Power has now been restored to 6,900 homes in Orve.
`);
  });

  it("leave the earlier of two datelines behind", () => {
    check(`${tuesday}${thursday}--- draft.md
Power has now been restored to 4,200 homes in Orve.
                               ~~~~~ contradicted: "6,900"
`);
  });
});
