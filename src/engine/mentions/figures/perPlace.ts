import type { Lexeme } from "./lexemes.js";

type Read<T> = (lexemes: readonly Lexeme[], at: number) => T;

/** This reader with its answers for the sentence asked about last kept: every form asks at every place. */
export function perPlace<T>(read: Read<T>): Read<T> {
  let last: readonly Lexeme[] | undefined;
  let answers: { readonly answer: T }[] = [];
  return (lexemes, at) => {
    if (lexemes !== last) [last, answers] = [lexemes, []];
    return (answers[at] ??= { answer: read(lexemes, at) }).answer;
  };
}
