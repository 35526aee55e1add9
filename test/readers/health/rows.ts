/** A file that is wrong in some way, and how; or undefined for one that is in order. */
export interface HealthRow {
  readonly name: string;
  readonly path: string;
  readonly raw: string;
  readonly code?: string;
}

/** Paragraphs with a blank line between them. */
export const lines = (...parts: readonly string[]): string => parts.join("\n\n");
/** A web page. */
export const page = (title: string, body: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;

/** The beginning of an ordinary article. */
export const lead =
  "The harbour at Kessel was closed on Tuesday after a crane fell across its only channel, the port said.";
/** Its second paragraph. */
export const second =
  "Eleven ships are waiting outside, two of them with fruit, and the owners count the hours.";
/** Its third. */
export const third =
  "The port hopes to lift the crane on Friday, when a floating derrick arrives from Marn.";
/** Links to other articles. */
export const links = Array.from(
  { length: 14 },
  (_, index) =>
    `<div><a href="/${String(index)}">Headline number ${String(index)} about some other thing</a></div>`,
).join("");
/** An article of some length. */
export const long = Array.from({ length: 6 }, () => `${lead} ${second} ${third}`);
