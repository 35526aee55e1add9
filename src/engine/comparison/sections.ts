import type { Comparison, Fact } from "./comparison.js";

/** Facts of one sort, under a heading of their own. */
export interface Section {
  readonly heading: string;
  readonly facts: readonly Fact[];
  /** How many more there are. */
  readonly hidden: number;
}

/** Facts of each sort that are listed unless all are asked for. */
const MOST_LISTED = 15;

/** The facts of a comparison by sort; sorts without any are left out. */
export function sectionsOf({ facts }: Comparison, all: boolean): readonly Section[] {
  const sorts: readonly (readonly [string, (fact: Fact) => boolean])[] = [
    ["Told differently", ({ kind, relation }) => kind !== "spelling" && relation === "differs"],
    ["Alike, but each of its own scope", ({ relation }) => relation === "apart"],
    ["Spelt differently", ({ kind }) => kind === "spelling"],
  ];
  return sorts.flatMap(([heading, isOfSort]) => {
    const own = facts.filter(isOfSort);
    const shown = all ? own : own.slice(0, MOST_LISTED);
    return own.length === 0 ? [] : [{ heading, facts: shown, hidden: own.length - shown.length }];
  });
}

/** `5 sources, 4 of them independent: 3 facts told differently, 5 told alike.` */
export function headlineOf({ sources, facts, agreedCount }: Comparison): string {
  const witnesses = new Set(sources.map(({ witness }) => witness)).size;
  const independent =
    witnesses === sources.length ? "" : `, ${String(witnesses)} of them independent`;
  const differing = facts.filter(({ relation }) => relation === "differs").length;
  const apart = facts.length - differing;
  const parts = [
    differing === 0 ? "nothing told differently" : `${count(differing, "fact")} told differently`,
    ...(apart === 0 ? [] : [`${String(apart)} told of like things`]),
    ...(agreedCount === 0 ? [] : [`${String(agreedCount)} told alike`]),
  ];
  return `${count(sources.length, "source")}${independent}: ${parts.join(", ")}.`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}
