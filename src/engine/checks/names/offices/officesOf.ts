import type { Passage, SourceSet } from "../../../evidence/sourceSet.js";
import type { Office } from "./office.js";
import { readOffices } from "./readOffices.js";
import { officeHeads } from "./words.js";
import { headOf } from "./compareOffices.js";

/** An office that a source gives somebody. */
export interface HeldOffice extends Office {
  readonly passage: Passage;
  /** Ids of those the bearer's name may stand for. */
  readonly holders: ReadonlySet<string>;
}

const known = new WeakMap<SourceSet, readonly HeldOffice[]>();

/** Every office that the sources give somebody, in their order. */
export function officesOf(set: SourceSet): readonly HeldOffice[] {
  const found = known.get(set);
  if (found !== undefined) return found;
  const held = set.indexed.flatMap(({ passages }) =>
    passages.flatMap((passage) =>
      readOffices(passage.statement)
        .filter((office) => officeHeads.has(headOf(office)))
        .map((office) => ({
          ...office,
          passage,
          holders: new Set(set.entities.lookup(office.bearer).entities.map(({ id }) => id)),
        })),
    ),
  );
  known.set(set, held);
  return held;
}
