import { isProper, sharedTopics, type Shape } from "./shape.js";

// Headings over lists of other stories. What follows may end when the story goes on.
const listHeadings = [
  /^(?:also )?read (?:also|more|next|now|this)?$/iu,
  /^(?:also (?:from|in|on|read|watch)|see also|elsewhere|in other news)\b[^.]{0,40}$/iu,
  /^(?:trending|popular|latest|recent|related|recommended|featured|promoted|similar|sponsored)(?: (?:articles|comments|content|coverage|for you|headlines|links|news|now|on .{1,30}|posts|reading|stories|story|threads|this week|today|topics|updates|videos|from .{1,30}))?$/iu,
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
  if (passage.kind === "row" || passage.numbered === true || wordCount > 8) return undefined;
  const words = text.replace(/[\s:»>↓▼.…-]{1,9}$/u, "").replace(/^[\s»>#*-]+/u, "");
  if (endHeadings.some((heading) => heading.test(words))) return "end";
  return listHeadings.some((heading) => heading.test(words)) ? "list" : undefined;
}

const fewestStoryWords = 60;

/**
 * Marks what stands in sections of other stories, from their heading to where the story resumes. `marked` tells what
 * other rules have left out already; the result holds the indices to leave out.
 */
export function findSections(
  shapes: readonly Shape[],
  marked: (index: number) => boolean,
): ReadonlySet<number> {
  const left = shapes.flatMap((shape, index) =>
    marked(index) && sectionOf(shape) === undefined ? [] : [{ index, shape }],
  );
  const allWords = left.reduce((sum, { shape }) => sum + sentenceWords(shape), 0);
  const story = new Set<string>();
  const out = new Set<number>();
  let storyWords = 0;
  let seenWords = 0;
  let section: "end" | "list" | undefined;
  for (const [place, { index, shape }] of left.entries()) {
    seenWords += sentenceWords(shape);
    const opened = sectionOf(shape);
    if (opened !== undefined) {
      // A form ends an article only where there was one: "2 Comments" may stand over it as well.
      const isOver = storyWords >= fewestStoryWords && allWords - seenWords <= storyWords;
      section = section === "end" || (opened === "end" && isOver) ? "end" : "list";
      out.add(index);
      continue;
    }
    const next = left[place + 1]?.shape;
    const before = left[place - 1]?.shape;
    if (
      section === "list" &&
      (isAfterList(shape, before) ||
        resumes(shape, next, storyWords < fewestStoryWords ? undefined : story))
    ) {
      restore(left.slice(0, place), shape, out);
      section = undefined;
    }
    if (section === "end" || (section === "list" && shape.passage.kind !== "row")) {
      out.add(index);
      continue;
    }
    storyWords += sentenceWords(shape);
    for (const topic of shape.topics) story.add(topic);
  }
  return trusted(left, out, storyWords);
}

interface Placed {
  readonly index: number;
  readonly shape: Shape;
}

const fewestWords = 6;

function sentenceWords({ passage, isSentence, wordCount }: Shape): number {
  return isSentence && passage.kind !== "heading" && wordCount >= fewestWords ? wordCount : 0;
}

// Markup says where a list of links ends: the whole sentence after its last entry is the story's. So is one in quotation
// marks that ends in its speaker, wherever it stands: teasers end without a full stop.
function isAfterList(shape: Shape, before: Shape | undefined): boolean {
  const { passage, isSentence, text, wordCount } = shape;
  if (passage.kind !== "paragraph" || !isSentence || wordCount < fewestWords) return false;
  if (passage.linked > 0.3) return false;
  if (passage.marked && before?.passage.kind === "item") return true;
  return wordCount >= 12 && /^[“"].{10,400}[,?!”"][”"]? .{0,120}\b(?:said|says)\b/u.test(text);
}

// A paragraph of the story: long enough, or one of two sentences in a row, and about what the story is about.
function resumes(
  shape: Shape,
  next: Shape | undefined,
  story: ReadonlySet<string> | undefined,
): boolean {
  const isPair = sentenceWords(shape) > 0 && next !== undefined && sentenceWords(next) > 0;
  if (!isProper(shape) && !(isPair && shape.passage.kind === "paragraph")) return false;
  if (story === undefined) return true;
  const shared = sharedTopics(shape.topics, story);
  return shared >= 3 || shared * 4 >= shape.topics.size;
}

// The story went on before: whole sentences right in front of the paragraph are its own, and so is a heading.
function restore(before: readonly Placed[], { topics }: Shape, out: Set<number>): void {
  for (const { index, shape } of [...before].reverse()) {
    if (!out.has(index) || sectionOf(shape) !== undefined) return;
    if (shape.passage.kind === "heading") {
      if (shape.passage.marked || sharedTopics(shape.topics, topics) >= 2) out.delete(index);
      return;
    }
    if (!shape.isSentence) return;
    out.delete(index);
  }
}

// Where more prose would go than stay, the page is no article with a tail, and its sentences are kept.
function trusted(
  left: readonly Placed[],
  out: ReadonlySet<number>,
  storyWords: number,
): ReadonlySet<number> {
  const gone = left.filter(({ index, shape }) => out.has(index) && sentenceWords(shape) > 0);
  const goneWords = gone.reduce((sum, { shape }) => sum + shape.wordCount, 0);
  if (goneWords <= storyWords) return out;
  const back = new Set(gone.map(({ index }) => index));
  return new Set([...out].filter((index) => !back.has(index)));
}
