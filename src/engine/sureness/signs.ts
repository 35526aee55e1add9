/** Which way a careful editor would take a sign: `+` for a judgement that is right, `-` against it, `±` where it is one or the other. */
export type SignWay = "+" | "-" | "±";

/** What was seen of a judgement, by the names of its kind's signs: 0 to 1 each. */
export type SurenessSigns<S extends string = string> = Readonly<Record<S, number>>;

/** Every sign of a kind with what was seen; what is not named there is 0. */
export function allSigns<S extends string>(
  ways: Readonly<Record<S, SignWay>>,
  seen: Readonly<Partial<Record<S, number>>>,
): SurenessSigns<S> {
  // Keys of an object that lists them all.
  const names = Object.keys(ways) as S[];
  return Object.fromEntries(names.map((name) => [name, seen[name] ?? 0])) as Record<S, number>;
}

/** 1 for yes. */
export function sign(yes: boolean): number {
  return yes ? 1 : 0;
}
