import type { FigureMention } from "../../../mentions/figures/figure.js";
import { unitOf } from "../../../mentions/figures/units.js";
import type { Claim } from "../../check.js";
import { coreOf, figuresIn, madeAs, type Sum } from "./sum.js";

/** A passage that speaks less of the claim lends no figure. */
const LEAST_SHARE = 0.25;

/** So much a month, where a source has it by the year: `3,600 crowns a year` are 300 a month. */
export function otherTimeOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  const wanted = unitOf(mention.per ?? "");
  if (wanted?.dimension !== "duration") return [];
  return claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage }) =>
      figuresIn(passage).flatMap((figure) => {
        const told = unitOf(figure.per ?? "");
        const { value, unit } = figure.quantity;
        if (told?.dimension !== "duration" || told.name === wanted.name) return [];
        if (value === undefined || unit.name !== mention.quantity.unit.name) return [];
        const made = madeAs(
          mention,
          Number(((value * wanted.toBase) / told.toBase).toPrecision(6)),
        );
        const sum = `${coreOf(figure)} a ${told.name} is ${made.text} a ${wanted.name}`;
        return [{ sum, made, passages: [passage], isSure: false }];
      }),
    );
}
