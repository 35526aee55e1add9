import { officeOf } from "../../mentions/names/compareRoles.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Span } from "../../text/span.js";
import type { Claim } from "../check.js";
import { soleHeads } from "./offices/words.js";

/**
 * The name with the title that is a part of it: `Councillor Rita Holm`, `General Tor Lien`. Such a title tells nothing of
 * what somebody did, since others bear it too; one that a single person bears, `Mayor Ana Quispe`, stays outside.
 */
export function titledSpan({ plain }: Claim, { span, role }: NameMention): Span {
  if (role === undefined || role.span.end > span.start) return span;
  const isNext = plain.slice(role.span.end, span.start).trim() === "";
  const isTitle = /^\p{Lu}/u.test(plain.slice(role.span.start, role.span.end));
  return isNext && isTitle && !soleHeads.has(officeOf(role.text).head)
    ? { start: role.span.start, end: span.end }
    : span;
}
