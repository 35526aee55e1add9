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

// "covers transport for the Herald", "reports on central banks", "writes about tides": what the author does for a living.
const trades =
  /^,? (?:(?:also |now |currently |mainly )?(?:covers|edits|reports|writes)|is (?:an? |the |our )|has (?:been |covered |reported |written )|joined |lives in|started |keeps )/u;

const longestBlurb = 120;

/**
 * A few lines about the person who wrote the article, as they stand below it: a trade, and what the person is known for;
 * or the author's name as it stands over the article, alone or with a trade.
 */
export function isBlurb({ text, wordCount }: Shape, author: string | undefined): boolean {
  if (wordCount > longestBlurb) return false;
  if (introduction.test(text) && habit.test(text)) return true;
  const names = author?.split(", ").filter((name) => name.includes(" ")) ?? [];
  return names.some((name) => {
    const line = text.replace(/^(?:about|by|written by)(?: the author)?:? /iu, "");
    if (!line.toLowerCase().startsWith(name.toLowerCase())) return false;
    const rest = line.slice(name.length);
    return rest === "" || trades.test(rest);
  });
}
