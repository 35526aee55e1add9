import type { Lexeme } from "./lexemes.js";

type Read<T> = (lexemes: readonly Lexeme[], at: number) => T;

/** This reader with its answers for the sentence asked about last kept: every form asks at every place. */
export function perPlace<T>(read: Read<T>): Read<T> {
  let last: readonly Lexeme[] | undefined;
  // Few places of a sentence are ever asked about.
  const answers = new Map<number, { readonly answer: T }>();
  return (lexemes, at) => {
    if (lexemes !== last) {
      last = lexemes;
      answers.clear();
    }
    const known = answers.get(at);
    if (known !== undefined) return known.answer;
    const answer = read(lexemes, at);
    // Reading may have begun another sentence.
    if (lexemes === last) answers.set(at, { answer });
    return answer;
  };
}
