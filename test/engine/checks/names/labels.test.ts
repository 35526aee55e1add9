import { check } from "../../../kit/check.js";

const treaty = `--- treaty.txt
Article 7 sets up a Water Fund of 6.4 billion dollars for the poorest countries.

Under Article 5 losses from municipal pipes are to fall by a third within six years.`;
const lease = `--- lease.txt
Clause 4 of the lease forbids the tenant to keep dogs in the flat.`;
const league = `--- league.txt
Section 12.3 of the rule book bars players from betting on matches of their own league.`;

function checkRows(source: string, rows: readonly string[]): void {
  for (const row of rows)
    it(row.split("\n")[0] ?? "", () => {
      check(`\n${source}\n--- draft.md\n${row}\n`);
    });
}

describe("numbers that name a part of a text", () => {
  describe("are found wrong where another part is told to do so", () => {
    checkRows(treaty, [
      'Under Article 5 a Water Fund for the poorest countries is set up.\n              ~ contradicted: "7"',
      'Article 21 sets up a Water Fund of 6.4 billion dollars.\n        ~~ contradicted: "7"',
      'Losses from municipal pipes are to fall under Article 7.\n                                                      ~ contradicted: "5"',
    ]);
    checkRows(lease, [
      'The lease forbids the tenant to keep dogs in clause 6.\n                                                    ~ contradicted: "4"',
    ]);
    checkRows(league, [
      'Section 14.3 of the rule book bars players from betting.\n        ~~~~ contradicted: "12.3"',
    ]);
  });

  describe("stay silent", () => {
    checkRows(treaty, [
      "Article 7 sets up a Water Fund of 6.4 billion dollars.",
      "Under Article 5 losses from municipal pipes are to fall.",
      "Articles 5 and 7 tell of pipes and of a Water Fund.",
      "Article 7 of the Water Fund’s statutes is about the poorest countries.",
    ]);
    checkRows(lease, [
      "The tenant must not keep dogs in the flat (clause 4).",
      "Clause 4(b) of the lease forbids the tenant to keep dogs.",
      "Clause 9 of the statutes forbids the tenant to keep dogs.",
    ]);
    checkRows(league, [
      "Section 12 of the rule book bars players from betting on matches.",
      "Sections 12.3 and 14 of the rule book bar players from betting on matches.",
    ]);
    checkRows(
      `--- charter.txt
Articles 4 and 9 of the charter protect the right to strike.`,
      [
        "Article 9 of the charter protects the right to strike.",
        "Article 11 of the constitution protects the right to strike.",
      ],
    );
  });
});
