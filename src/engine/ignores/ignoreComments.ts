import { distance } from "fastest-levenshtein";
import type { Note } from "../report/report.js";
import { toRaw, type Draft } from "../text/readText.js";
import { lazily } from "../text/lazily.js";
import { overlaps, type Span } from "../text/span.js";
import { findMarks, forms, type IgnoreMark } from "./ignoreMarks.js";

/** A part of a draft in which a comment puts findings aside. Offsets point into the draft's raw text. */
export interface IgnoredRegion extends Span {
  /** The comment itself. */
  readonly comment: Span;
  /** Ids of the checks it is about; none for all. */
  readonly checks: readonly string[];
  readonly reason?: string;
}

/** The regions that comments name, and what is wrong with the comments. */
export interface IgnoreComments {
  readonly regions: readonly IgnoredRegion[];
  readonly problems: readonly Note[];
}

/**
 * Reads the comments `<!-- stet-ignore -->` (its line and the rest of its block), `-next` (the block that follows), `-start`
 * with `-end`, and `-file`. Behind the name may stand ids of checks and, after a colon, a reason. A comment inside code is
 * none.
 */
export function readIgnoreComments(draft: Draft, knownChecks: readonly string[]): IgnoreComments {
  const regions: IgnoredRegion[] = [];
  const problems: Note[] = [];
  const blocks = lazily(() => draft.blocks.map((block) => toRaw(draft, block.span)));
  const open: IgnoreMark[] = [];
  const add = (mark: IgnoreMark, span: Span): void => {
    const { checks, reason } = mark;
    regions.push({
      ...span,
      comment: spanOf(mark),
      checks,
      ...(reason === undefined ? {} : { reason }),
    });
  };
  for (const mark of findMarks(draft.raw)) {
    if (isInCode(draft, mark)) continue;
    const unknown = mark.checks.filter((check) => !knownChecks.includes(check));
    problems.push(...unknown.map((check) => noteAt(mark, unknownCheck(check, knownChecks))));
    // With its only check unknown a comment would put everything aside.
    if (unknown.length > 0 && unknown.length === mark.checks.length) continue;
    switch (mark.form) {
      case "ignore":
        add(mark, restOfBlock(draft.raw, mark, blocks()));
        break;
      case "ignore-next":
        add(mark, blocks().find(({ start }) => start >= mark.end) ?? spanOf(mark));
        break;
      case "ignore-file":
        add(mark, { start: 0, end: draft.raw.length });
        break;
      case "ignore-start":
        open.push(mark);
        break;
      case "ignore-end": {
        const start = open.pop();
        if (start === undefined) problems.push(noteAt(mark, noStart));
        else add(start, { start: start.end, end: mark.start });
        break;
      }
      default:
        problems.push(noteAt(mark, unknownForm(mark.form)));
    }
  }
  for (const mark of open) {
    problems.push(noteAt(mark, noEnd));
    add(mark, { start: mark.end, end: draft.raw.length });
  }
  return { regions, problems };
}

const noStart = "Nothing is ignored here: no stet-ignore-start stands before this stet-ignore-end.";
const noEnd = "All the rest is ignored: no stet-ignore-end follows this stet-ignore-start.";

function unknownForm(form: string): string {
  const known = forms.map((name) => `stet-${name}`).join(", ");
  return `"stet-${form}" is no comment that is known here; known are ${known}.`;
}

function unknownCheck(check: string, known: readonly string[]): string {
  const [near] = known
    .map((id) => ({ id, slips: distance(check, id) }))
    .sort((a, b) => a.slips - b.slips);
  const advice =
    near !== undefined && near.slips <= 5
      ? `did you mean "${near.id}"?`
      : "reports name the check of each finding.";
  return `"${check}" is no check, so nothing is ignored by it; ${advice}`;
}

function isInCode({ skips }: Draft, mark: Span): boolean {
  return skips.some(({ reason, ...span }) => reason.startsWith("code") && overlaps(span, mark));
}

/** From the start of the comment's line to the end of its block, or of the block right below a comment that stands alone. */
function restOfBlock(raw: string, { start, end }: Span, blocks: readonly Span[]): Span {
  const lineStart = raw.lastIndexOf("\n", start - 1) + 1;
  const breakAt = raw.indexOf("\n", end);
  const lineEnd = breakAt === -1 ? raw.length : breakAt;
  const line = { start: lineStart, end: lineEnd + 1 };
  const own = blocks.filter((block) => overlaps(block, line));
  const below = blocks.find((block) => block.start >= lineEnd);
  const isRightBelow =
    below !== undefined && !/\n[ \t]{0,40}\r?\n/u.test(raw.slice(lineEnd, below.start));
  if (own.length === 0 && isRightBelow) return { start: lineStart, end: below.end };
  return { start: lineStart, end: Math.max(lineEnd, ...own.map((block) => block.end)) };
}

function noteAt(mark: Span, text: string): Note {
  return { ...spanOf(mark), text };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
