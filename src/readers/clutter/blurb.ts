import type { Shape } from "./shape.js";

const trade =
  "(?:author|blogger|columnist|commentator|contributor|correspondent|editor|freelancer|journalist|producer|reporter|writer)";

// "Jo Ray is a reporter for the Herald who covers ports."
const introduction = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,3},? (?:is|has been) (?:an? |the )?(?:[\\p{L}’'-]{1,30}[ ,]+){0,6}${trade}\\b`,
  "u",
);

const habit =
  /\b(?:audience|based in|can be reached|career|contributes|covering|covers|experience|expertise|follow (?:her|him|them)|passion(?:ate)?|reports on|speciali[sz]\w{1,6}|storytelling|writes (?:about|for|on))\b/iu;

/** A few lines about the person who wrote the article, as they stand below it: a trade, and what the person is known for. */
export function isBlurb({ text, wordCount }: Shape): boolean {
  return wordCount <= 120 && introduction.test(text) && habit.test(text);
}
