/** A sign that drove a chance, and what it adds to its odds or takes from them. */
export interface Driver<S extends string> {
  readonly sign: S;
  readonly part: number;
}

/** What drove a chance, in the words for its signs: `raised by …; lowered by …`. Undefined where nothing did. */
export function describeDrivers<S extends string>(
  drivers: readonly Driver<S>[],
  words: Readonly<Record<S, string>>,
): string | undefined {
  const listed = (verb: string, some: readonly Driver<S>[]): readonly string[] =>
    some.length === 0 ? [] : [`${verb} by ${some.map(({ sign }) => words[sign]).join(", ")}`];
  const raised = drivers.filter(({ part }) => part > 0);
  const lowered = drivers.filter(({ part }) => part < 0);
  const parts = [...listed("raised", raised), ...listed("lowered", lowered)];
  return parts.length === 0 ? undefined : parts.join("; ");
}
