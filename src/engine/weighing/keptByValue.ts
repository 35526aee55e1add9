import type { MentionBase } from "../mentions/mention.js";
import type { Weighed } from "./weighed.js";

/** A value of a source, where it stands. */
export type Told = Pick<Weighed<MentionBase<string>>, "passage" | "value">;

/**
 * The same as `read`, asked once of each value: what a source's own words tell of a value is the same for every claim. It is
 * kept by the value, which stands in one passage, and let go with its source.
 */
export function keptByValue<Read>(read: (told: Told) => Read): (told: Told) => Read {
  const known = new WeakMap<Told["value"], { readonly read: Read }>();
  return (told) => {
    const found = known.get(told.value) ?? { read: read(told) };
    known.set(told.value, found);
    return found.read;
  };
}
