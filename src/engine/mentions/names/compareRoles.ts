import type { Likeness } from "../mention.js";
import { fold } from "./fold.js";

/** What an office comes down to: `deputy minister of health` has the head `minister`, the field `health`, the rank `deputy`. */
export interface OfficeParts {
  readonly head: string;
  readonly fields: ReadonlySet<string>;
  readonly rank: string;
  readonly isPast: boolean;
}

const wholeRoles: ReadonlyMap<string, string> = new Map([
  ["ceo", "chief executive officer"],
  ["cfo", "chief financial officer"],
  ["chief executive", "chief executive officer"],
  ["coo", "chief operating officer"],
  ["cto", "chief technology officer"],
  ["finance chief", "chief financial officer"],
  ["finance director", "chief financial officer"],
  ["pm", "prime minister"],
  ["top executive", "chief executive officer"],
]);

const sameWords: ReadonlyMap<string, string> = new Map([
  ["attorney", "lawyer"],
  ["chair", "chairperson"],
  ["chairman", "chairperson"],
  ["chairwoman", "chairperson"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["defense", "defence"],
  ["dr", "doctor"],
  ["finances", "finance"],
  ["gen", "general"],
  ["gov", "governor"],
  ["labor", "labour"],
  ["overseas", "foreign"],
  ["prof", "professor"],
  ["sen", "senator"],
  ["spokesman", "spokesperson"],
  ["spokeswoman", "spokesperson"],
]);

const ranks = new Set(["assistant", "associate", "deputy", "junior", "under", "vice"]);
const pasts = new Set(["ex", "former", "late", "outgoing", "retired"]);
const fillers = new Set(["a", "an", "and", "for", "new", "of", "senior", "the", "then", "top"]);

/**
 * Whether two offices are one: `health minister` is `minister of health` and not `deputy minister of health`; `CFO` is
 * `finance chief`. Offices with different heads are incomparable, since one person may hold both. Total.
 */
export function compareRoles(a: string, b: string): Likeness {
  const x = officeOf(a);
  const y = officeOf(b);
  if (x.head === "" || x.head !== y.head || x.isPast !== y.isPast) return "incomparable";
  if (x.rank !== y.rank) return "different";
  return isWithin(x.fields, y.fields) || isWithin(y.fields, x.fields) ? "same" : "different";
}

/** The parts of an office as written. The head is empty for no office. */
export function officeOf(role: string): OfficeParts {
  const plain = fold(role).replace(/\./gu, "").trim();
  const written = (wholeRoles.get(plain) ?? plain).split(/[\s-]+/u);
  const words = written.map((word) => sameWords.get(word) ?? word);
  const of = words.indexOf("of");
  // "secretary of state", "chief of staff" are one word in two more.
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? "";
  const others = words.filter((word) => word !== head && !fillers.has(word));
  return {
    head,
    fields: new Set(others.filter((word) => !ranks.has(word) && !pasts.has(word))),
    rank: others.filter((word) => ranks.has(word)).join(" "),
    isPast: others.some((word) => pasts.has(word)),
  };
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((word) => outer.has(word));
}
