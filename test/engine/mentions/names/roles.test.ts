import assert from "node:assert/strict";
import { names } from "../../../../src/engine/mentions/names/index.js";
import { sentenceOf, unbracket } from "./bracketed.js";

/** A sentence with its names in brackets, and for each the roles read of it. */
type Row = readonly [sentence: string, ...roles: readonly (readonly string[])[]];

const told: readonly Row[] = [
  ["[Ole Fisk], the harbour master, told reporters so.", ["harbour master"]],
  ["[Ole Fisk], told analysts that it was over.", []],
  ["[Kim Otter], 12, shot his brother [Brady].", [], ["brother"]],
  ["[Ida Lorn], two officials said, was ill.", []],
  ["[Ida Lorn] was a major factor in it.", []],
  ["[Ida Lorn] is a master scheduler.", []],
  ["[Ida Lorn] is a nurse in [Velden].", ["nurse"], []],
  ["[Ida Lorn], a builder based in [Velden], won.", ["builder"], []],
  ["Once near [Tarn], the doctor dispatched his son.", []],
  ["Another senior [Liberal], chief whip [Rolf Aster], agreed.", [], ["chief whip"]],
  ["[Mara Roth] and [Ulf Berg], professors of law, wrote it.", [], ["professors of law"]],
  ["Next for [Velden], they will head to [Tarn].", [], []],
];

const before: readonly Row[] = [
  ["The head of policy [Ida Lorn] left.", ["head of policy"]],
  ["The minister of health [Ole Fisk] left.", ["minister of health"]],
  ["He put it under goalkeeper [Ole Fisk] twice.", ["goalkeeper"]],
  ["It was built under [Labour] leader [Ida Lorn].", [], ["leader"]],
  ["It is a port for major [Caribbean] cruises.", []],
  ["On the official [Orm Valley] pages it stands.", []],
  ["The ministry official [Ole Fisk] denied it.", ["official"]],
  ["A bar in Queens, [Tarn City], was closed.", []],
];

const chained: readonly Row[] = [
  ["Detective Chief Inspector [Ida Lorn] asked for witnesses.", ["detective chief inspector"]],
  ["The Director of Public Prosecutions [Ida Lorn] refused.", ["director of public prosecutions"]],
  ["[Corvane] CEO [Ole Fisk] bought it.", [], ["ceo"]],
  ["[Thomas Moor] President [Ole Fisk] bought it.", [], ["president"]],
  ["Emergency Situations Minister [Ole Fisk] came.", ["emergency situations minister"]],
  ["They asked the [SNP] MSP [Ida Lorn] about it.", [], ["msp"]],
  ["They asked [Ida Lorn] MP about it.", ["mp"]],
  ["They asked [Ida Lorn] KC about it.", []],
  ["He was treated at [Queen Elinor Hospital] in May.", []],
  ["She left [King Olaf College] and [Monsignor Dale High School].", [], []],
  ["They live in [King Street].", []],
  ["The [Office of the High Commissioner for Fair Trade] objected.", []],
  ["He edits the [Home Garden Magazine] now.", []],
  ["They lost the [European Champions Cup] in May.", []],
];

describe("the roles of a name", () => {
  for (const [group, rows] of Object.entries({ told, before, chained })) {
    describe(group, () => {
      for (const [row, ...roles] of rows)
        it(row, () => {
          const { plain, marked } = unbracket(row);
          const found = names
            .find(sentenceOf(plain), { plain })
            .filter(({ sureness }) => sureness >= 0.45);
          assert.deepEqual(
            found.map(({ text }) => text),
            marked,
          );
          assert.deepEqual(
            found.map(({ role, otherRoles = [] }) =>
              [role, ...otherRoles].flatMap((one) => one?.text ?? []),
            ),
            roles,
          );
        });
    });
  }
});
