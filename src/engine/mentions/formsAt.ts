import type { Lexeme } from "./figures/lexemes.js";

/** A way of writing something, and with which lexemes it may begin. */
interface Form {
  readonly begins: (lexeme: Lexeme) => boolean;
}

/** Words that are remembered. */
const MOST_KNOWN = 50_000;

/** Those of `forms`, in their order, that may begin with a lexeme: most words begin none, and each word is asked once. */
export function formsAt<F extends Form>(forms: readonly F[]): (lexeme: Lexeme) => readonly F[] {
  const known = new Map<string, readonly F[]>();
  return (lexeme) => {
    const key = lexeme.kind === "number" ? "0" : lexeme.text;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = forms.filter((form) => form.begins(lexeme));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
    return found;
  };
}
