import type { Statement } from "../../evidence/statement.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Token } from "../../text/sentence.js";
import { overlaps, type Span } from "../../text/span.js";

/** Somebody who does something or to whom it is done: a name, or a common noun such as `the club`. */
export interface Party {
  readonly span: Span;
  readonly text: string;
  /** Undefined for a common noun. */
  readonly name: NameMention | undefined;
  /** Of a common noun its concept: `club`. */
  readonly key: string;
  /** Whether it can stand in another's place as it is: `the city council` is more than its last word. */
  readonly isMovable: boolean;
}

/** The party that a name is. */
export function partyOf(name: NameMention): Party {
  return { span: name.span, text: name.text, name, key: "", isMovable: true };
}

/** The name that a token is part of. */
export function nameAt({ mentions }: Statement, token: Token): NameMention | undefined {
  return mentions.find(
    (mention): mention is NameMention => mention.kind === "name" && overlaps(mention.span, token),
  );
}

const ARTICLES = new Set(["a", "an", "the"]);

/** The party that a common noun at `at` is: a word of weight that is no name. */
export function nounAt(statement: Statement, at: number): Party | undefined {
  const { tokens } = statement.sentence;
  const token = tokens[at];
  const key = keyAt(statement, at);
  if (token === undefined || key === undefined) return undefined;
  const isMovable = ARTICLES.has(tokens[at - 1]?.lower ?? "");
  return { span: token, text: token.text, name: undefined, key, isMovable };
}

/** Whether the words of weight from `at` on end there: `club` of `the football club`. */
export function isHead(statement: Statement, at: number): boolean {
  return keyAt(statement, at + 1) === undefined;
}

function keyAt(statement: Statement, at: number): string | undefined {
  const token = statement.sentence.tokens[at];
  if (token?.kind !== "word" || nameAt(statement, token) !== undefined) return undefined;
  const key = statement.terms.find((term) => term.at === at)?.key;
  return key === undefined || key.startsWith("#") ? undefined : key;
}
