import type { Passage, SourceSet } from "../../../evidence/sourceSet.js";
import { lateOffice } from "./lateOffice.js";
import type { Office } from "./office.js";
import { mayBearOffice, readOffices } from "./readOffices.js";
import { topicBefore } from "./topicBefore.js";
import { honorifics, officeHeads } from "./words.js";
import { headOf } from "./compareOffices.js";
import { officeOf } from "../../../mentions/names/compareRoles.js";

/** An office that a source gives somebody. */
export interface HeldOffice extends Office {
  readonly passage: Passage;
  /** Ids of those the bearer's name may stand for. */
  readonly holders: ReadonlySet<string>;
}

const known = new WeakMap<SourceSet, readonly HeldOffice[]>();

/** Every office that the sources give somebody, in their order. */
export function officesOf(set: SourceSet): readonly HeldOffice[] {
  return callingsOf(set).filter((office) => officeHeads.has(headOf(office)));
}

/** The same with all else that the sources say somebody is: `counsel`, `analyst`. A bare `Dr.` says nothing. */
export function callingsOf(set: SourceSet): readonly HeldOffice[] {
  const found = known.get(set);
  if (found !== undefined) return found;
  const held = set.indexed.flatMap(({ passages }) =>
    passages.flatMap((passage) =>
      [
        ...(namesBearer(passage) ? readOffices(passage.statement) : []),
        ...(lateOffice(passage) ?? []),
      ]
        .filter((office) => !isHonorific(office))
        .map((office) => ({
          ...(office.isOfPronoun === true
            ? { ...office, ...topicBefore(passage, office, set) }
            : office),
          passage,
          holders: new Set(set.entities.lookup(office.bearer).entities.map(({ id }) => id)),
        })),
    ),
  );
  known.set(set, held);
  return held;
}

function namesBearer({ mentions }: Passage): boolean {
  return mentions.some((mention) => mention.kind === "name" && mayBearOffice(mention));
}

/** Whether it is a title that tells of no office: `Dr. Anna Crewe`, `Captain Bichara`; not `the captain, Ivo Marrant`. */
export function isHonorific({ role, isTitle }: Office): boolean {
  const { head, fields } = officeOf(role);
  return isTitle && honorifics.has(head) && fields.size === 0;
}
