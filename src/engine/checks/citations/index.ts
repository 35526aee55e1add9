import { lineStartsOf } from "../../text/lines.js";
import type { DraftCheck } from "../draftCheck.js";
import { findBroken } from "./findBroken.js";
import { findUnused } from "./findUnused.js";
import { findWrong } from "./findWrong.js";

/**
 * Citations. **What it finds**: a citation of a source that does not say so while another does (wrong), one whose note
 * is not there (broken), a note that nothing points at (unused). **When it stays silent**: one of several cited sources
 * says so; what is cited is not among the sources; a sentence has no citation of its own and its paragraph has one at its end.
 */
export const citationCheck: DraftCheck = {
  kind: "citation",
  faults: [
    {
      id: "wrong-citation",
      verdict: "unsupported",
      title: "a citation of a source that does not say so, while another does",
    },
    {
      id: "broken-citation",
      verdict: "unsupported",
      title: "a citation whose note or key is not there",
    },
    {
      id: "unused-note",
      verdict: "unsupported",
      title: "a note that no citation points at",
    },
  ],
  look: (judged) => {
    const place = { judged, lineStarts: lineStartsOf(judged.draft.raw) };
    const broken = findBroken(place);
    return {
      findings: [...findWrong(place), ...broken.findings, ...findUnused(place)],
      skips: broken.skips,
    };
  },
};
