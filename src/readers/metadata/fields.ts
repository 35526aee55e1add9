/** `https://…` as it stands, or undefined for anything else: a path, a bare word. */
export function urlIn(words: string | undefined): string | undefined {
  const trimmed = words?.trim() ?? "";
  return /^https?:\/\/[^\s/]{1,250}\.[^\s/.]\S{0,1990}$/iu.test(trimmed) ? trimmed : undefined;
}

/** The code of a language: `en` of `en-GB`, `en_US` and `English`. */
export function languageIn(words: string | undefined): string | undefined {
  const trimmed = words?.trim().toLowerCase() ?? "";
  const code = /^(?<code>[a-z]{2,3})(?:[-_][a-z\d]{2,8}){0,3}$/u.exec(trimmed)?.groups?.["code"];
  return code ?? (trimmed === "english" ? "en" : undefined);
}

/** The language with its country, `en-GB`, where both are given. */
export function localeIn(words: string | undefined): string | undefined {
  const trimmed = words?.trim() ?? "";
  return /^[a-z]{2,3}[-_][a-z]{2}$/iu.test(trimmed) ? trimmed : undefined;
}
