import { check } from "../../../kit/check.js";

describe("the check of names, of two that are linked closely", () => {
  it("finds where a body is not at home", () => {
    check(`
--- wire.txt
A rival, Orm-based Lantern Mills, spins wool for the navy. The moss is green. Frogs sing at night. The fair of Velden was wet.
--- draft.md
Lantern Mills of Velden spins wool too.
                 ~~~~~~ contradicted: "Orm"
`);
  });

  it("finds the firm that somebody did not come from, however much else is said", () => {
    check(`
--- wire.txt
The treasurer, Tor Lien, stops at Easter. His successor will be Rita Holm, who comes from Heron & Vale. The moss is green. Frogs sing at night. Among the tenants of the quay are Lantern Boats.
--- draft.md
There is a change at the top as well: Tor Lien leaves at Easter and hands over to Rita Holm, who comes from Lantern Boats.
                                                                                                            ~~~~~~~~~~~~~ contradicted: "Heron & Vale"
`);
  });

  it("finds the town of a tea room", () => {
    check(`
--- wire.txt
In 1998 it bought the kitchens of Marrow's of Solund, with nine ovens. The moss is green. Frogs sing at night. Most of its guests live in Velden.
--- draft.md
In 1998 the firm took over the nine ovens of Marrow's in Velden.
                                                         ~~~~~~ contradicted: "Solund"
`);
  });

  it("stays silent where a source has the two side by side", () => {
    check(`
--- wire.txt
Orm-based Lantern Mills spins wool. Its first shed stood in Velden.
--- other.txt
Lantern Mills was founded by a carter. In Velden it is still remembered.
--- draft.md
Lantern Mills of Velden spins wool too.
`);
  });

  it("stays silent on a country for a town, and where the sources have two", () => {
    check(`
--- wire.txt
Orm-based Lantern Mills spins wool. Norway has few sheep.
--- draft.md
Lantern Mills of Norway spins wool too.
`);
    check(`
--- wire.txt
Orm-based Lantern Mills spins wool. Lantern Mills of Solund dyes it. The fair of Velden was wet.
--- draft.md
Lantern Mills of Velden spins wool too.
`);
  });

  it("stays silent on whom an office ties to a body: there the person may be the wrong one", () => {
    check(`
--- wire.txt
Rita Holm, who chairs the Heron Trust, spoke first. The Lantern Trust sells boats.
--- draft.md
Rita Holm spoke first.
`);
  });
});
