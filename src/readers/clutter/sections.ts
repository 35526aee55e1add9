import { isProper, sharedTopics, type Shape } from "./shape.js";

// Headings over lists of other stories. What follows may end when the story goes on.
const listHeadings = [
  /^(?:also )?read (?:also|more|next|now|this)?$/iu,
  /^(?:also (?:from|in|on|read|watch)|see also|elsewhere|in other news)\b[^.]{0,40}$/iu,
  /^(?:trending|popular|latest|recent|related|recommended|featured|promoted|sponsored)(?: (?:articles|comments|content|coverage|for you|headlines|links|news|now|on .{1,30}|posts|reading|stories|story|this week|today|topics|updates|videos|from .{1,30}))?$/iu,
  /^(?:most|top) (?:commented|discussed|headlines|news|picks|popular|read|shared|stories|viewed|watched)\b[^.]{0,20}$/iu,
  /^more (?:from|headlines|in|like this|news|on|stories|to read|top stories)\b[^.]{0,40}$/iu,
  /^(?:other|further) (?:articles|headlines|links|news|notices|products|stories)$/iu,
  /^you (?:may|might)(?: also)? (?:be interested|enjoy|have missed|like)\b[^.]{0,20}$/iu,
  /^(?:don[’']t miss|editor[’']?s[’']? (?:choice|picks?)|must[- ]reads?|up next|next (?:article|story|up)|previous (?:article|story)|what to read next)$/iu,
  /^(?:around|from (?:around )?|from across )?the web$/iu,
  /^(?:connect|follow|find) (?:us|with us)\b[^.]{0,20}$/iu,
  /^.{0,40}\bnewsletters?$/iu,
  /^stay (?:connected|informed|updated|up to date)\b[^.]{0,20}$/iu,
  /^(?:sectors|editions|archives|categories|tags|topics)$/iu,
  /^opinion \/ .{1,40}$/iu,
];

// Headings of what stands below an article: reader comments and forms. Nothing of the story comes after.
const endHeadings = [
  /^(?:leave|post|write) (?:a |your )?(?:comment|reply)$/iu,
  /^(?:\d{1,4} )?comments?(?: ?\(\d{1,4}\))?$/iu,
  /^join the (?:conversation|discussion)$/iu,
  /^about the (?:author|writer)s?$/iu,
];

/** The heading of a section that is no part of the story: `list` may be followed by more of it, `end` is not. */
export function sectionOf({ passage, text, wordCount }: Shape): "end" | "list" | undefined {
  if (passage.kind === "row" || wordCount > 8) return undefined;
  const words = text.replace(/[\s:»>↓▼.…-]{1,9}$/u, "").replace(/^[\s»>#*-]+/u, "");
  if (endHeadings.some((heading) => heading.test(words))) return "end";
  return listHeadings.some((heading) => heading.test(words)) ? "list" : undefined;
}

const fewestStoryWords = 60;

/**
 * Marks what stands in sections of other stories, from their heading to where a proper paragraph of the story resumes.
 * `marked` tells what other rules have left out already; the result holds the indices to leave out.
 */
export function findSections(
  shapes: readonly Shape[],
  marked: (index: number) => boolean,
): ReadonlySet<number> {
  const out = new Set<number>();
  const story = new Set<string>();
  let storyWords = 0;
  let section: "end" | "list" | undefined;
  for (const [index, shape] of shapes.entries()) {
    // A form or a comment heading ends an article only where there was one.
    const opened = sectionOf(shape);
    if (opened !== undefined) {
      section =
        section === "end" || (opened === "end" && storyWords >= fewestStoryWords) ? "end" : "list";
      out.add(index);
      continue;
    }
    if (marked(index)) continue;
    if (section !== undefined && resumes(shape)) {
      restore(index, shape);
      section = undefined;
    }
    if (section !== undefined && (section === "end" || shape.passage.kind !== "row")) {
      out.add(index);
      continue;
    }
    if (shape.isSentence) storyWords += shape.wordCount;
    for (const topic of shape.topics) story.add(topic);
  }
  return out;

  function resumes(shape: Shape): boolean {
    if (section === "end" || !isProper(shape)) return false;
    const shared = sharedTopics(shape.topics, story);
    return storyWords < fewestStoryWords || shared >= 3 || shared * 4 >= shape.topics.size;
  }

  // The story went on before: whole sentences right in front of the paragraph are its own, and so is a heading.
  function restore(resumed: number, { topics }: Shape): void {
    for (let index = resumed - 1; out.has(index); index -= 1) {
      const shape = shapes[index];
      if (shape === undefined || sectionOf(shape) !== undefined) return;
      const isHeading = shape.passage.kind === "heading";
      if (isHeading && (shape.passage.marked || sharedTopics(shape.topics, topics) >= 2)) {
        out.delete(index);
        return;
      }
      if (!shape.isSentence) return;
      out.delete(index);
    }
  }
}
