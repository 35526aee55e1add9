import assert from "node:assert/strict";
import {
  indexSources,
  lookAtFindings,
  type RatedName,
  type Source,
  type SurenessSigns,
} from "../../../src/engine/index.js";
import { readDraft } from "../../../src/readers/index.js";

/** What is seen of the first fault of some kind found in a draft. */
export function lookAt<S extends string>(
  rated: RatedName,
  draft: string,
  sources: readonly Source[],
): SurenessSigns<S> {
  const found = lookAtFindings(readDraft({ path: "draft.md", raw: draft }), indexSources(sources));
  const seen = found.find((one) => one.rated === rated);
  assert.ok(seen !== undefined, draft);
  return seen.signs;
}
