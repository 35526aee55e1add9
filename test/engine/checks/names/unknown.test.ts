import { check } from "../../../kit/check.js";

describe("the check of names, of those that no source has,", () => {
  it("names who is there instead", () => {
    check(`
--- wire.txt
The old dairy in Ferry Lane will be sold to the builder Marlow Homes, which wants to put up forty flats.
--- draft.md
The old dairy in Ferry Lane will be sold to Garrick Homes.
                                            ~~~~~~~~~~~~~ contradicted: "Marlow Homes"
`);
  });

  it("names the journal", () => {
    check(`
--- wire.txt
The study of owls appeared on Monday in the journal Northern Birds.
--- draft.md
The study of owls appeared in the journal Wildlife Letters.
                                          ~~~~~~~~~~~~~~~~ contradicted: "Northern Birds"
`);
  });

  it("names another nationality of the same people", () => {
    check(`
--- wire.txt
A Danish team of twelve divers reached the wreck on Monday.
--- draft.md
A Norwegian team of twelve divers reached the wreck on Monday.
  ~~~~~~~~~ contradicted: "Danish"
`);
  });

  it("leaves one of a list unsupported", () => {
    check(`
--- wire.txt
The storm closed the ports of Arvik and Solund on Friday.
--- draft.md
The storm closed the ports of Arvik and Brenna on Friday.
                                        ~~~~~~ unsupported
`);
  });
});
