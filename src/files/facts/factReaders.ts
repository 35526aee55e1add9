import type { SourceFacts } from "../../engine/index.js";
import { dayOf } from "../../readers/index.js";

/** The facts that a user or a bibliography can state. */
export type FactName = keyof SourceFacts;

/** How a stated fact is read, and what it must be. */
export interface FactReader {
  /** Undefined for a value that can't be used. */
  readonly read: (value: unknown) => string | undefined;
  readonly wanted: string;
}

const words: FactReader = {
  read: (value) => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined),
  wanted: "a text",
};

const day: FactReader = {
  read: (value) => (typeof value === "string" ? realDay(dayOf(value)) : undefined),
  wanted: 'a day such as "2024-12-02"',
};

/** How each fact is read. */
export const factReaders: Readonly<Record<FactName, FactReader>> = {
  title: words,
  outlet: words,
  author: words,
  published: day,
  updated: day,
  url: {
    read: (value) => (typeof value === "string" && URL.canParse(value) ? value : undefined),
    wanted: 'an address such as "https://example.org/story"',
  },
  language: {
    read: (value) =>
      typeof value === "string" && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(value)
        ? value.toLowerCase().split("-")[0]
        : undefined,
    wanted: 'a language code such as "en"',
  },
  key: {
    // A key ends up in "[@key]": blanks and brackets would break that.
    read: (value) =>
      typeof value === "string" && /^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,99}$/u.test(value)
        ? value
        : undefined,
    wanted: 'a word such as "reuters-2024", without blanks and brackets',
  },
};

// "2024-02-31" is no day.
function realDay(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const time = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(time.valueOf()) || time.toISOString().slice(0, 10) !== day ? undefined : day;
}
