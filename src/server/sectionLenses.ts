import type { CodeLens } from "vscode-languageserver";
import type { Translate } from "../protocol/index.js";
import type { Judged } from "./judgeDraft.js";

/** A line above each section of a draft, `3 of 4 sentences sourced`; none above a section with nothing to check. */
export function sectionLenses({ report, headings, positions }: Judged, t: Translate): CodeLens[] {
  const checkable = report.sentences.filter(
    ({ verdict, start, end }) =>
      verdict !== "unchecked" &&
      // A heading names its section and is no sentence of it.
      !headings.some((heading) => heading.start <= start && end <= heading.end),
  );
  const opening = { start: checkable[0]?.start ?? 0, end: 0 };
  // What stands before the first heading is a section too, where it has anything to check.
  const sections = [opening, ...headings];
  return sections.flatMap((section, at) => {
    const end = sections[at + 1]?.start ?? Infinity;
    const inside = checkable.filter(({ start }) => start < end && start >= section.start);
    if (inside.length === 0) return [];
    const sourced = inside.filter(({ verdict }) => verdict === "supported").length;
    const total = inside.length;
    const title =
      total === 1
        ? t("{sourced} of 1 sentence sourced", { sourced })
        : t("{sourced} of {total} sentences sourced", { sourced, total });
    const place = positions.positionOf(section.start);
    // Without a command's name the editor shows the words and offers nothing to click.
    return [{ range: { start: place, end: place }, command: { title, command: "" } }];
  });
}
