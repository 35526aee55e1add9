import { check } from "../../../kit/check.js";

describe("the check of figures, where sources measure one thing differently,", () => {
  it("finds two depths told in other words", () => {
    check(`
--- usgs.txt
The earthquake near Orve struck roughly nine miles below the surface at dawn.
--- relief.txt
The earthquake near Orve (magnitude 6.1, depth 10 km) damaged two districts.
--- draft.md
The earthquake near Orve was 10 km deep.
                             ~~~~~ disputed
`);
  });

  it("finds a value that a correction elsewhere takes back", () => {
    check(`
--- tue.txt
The bus that was swept off the road near Orve had been carrying 31 passengers; the others were pulled out by soldiers.
--- thu.txt
The bus that was swept off the road near Orve had been carrying 34 passengers, the operator said, not 31 as the police had said at first.
--- draft.md
The bus that was swept off the road had 34 passengers.
`);
  });

  it("leaves a figure with the one who is named for it", () => {
    check(`
--- master.txt
The ferry was doing 17 knots before it went over, the harbour master said.
--- report.txt
The report put the speed of the ferry at 15 knots before it went over.
--- draft.md
According to the harbour master, the ferry was doing 17 knots before it went over.
`);
  });
});
