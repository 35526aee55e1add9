/**
 * Puts a message of ours into the user's language. What changes in it stands in braces and is given by name:
 * `t("{count} files", { count })`. The messages are English, and a language that lacks one shows it so.
 */
export type Translate = (
  message: string,
  slots?: Readonly<Record<string, number | string>>,
) => string;

/** Messages by their English words, as VS Code's `l10n.bundle` holds them. */
export type WordBundle = Readonly<Record<string, string>>;

/** Translates with what a bundle has. */
export function translator(bundle: WordBundle): Translate {
  return (message, slots = {}) =>
    (bundle[message] ?? message).replace(/\{(?<name>\w{1,40})\}/gu, (slot, name: string) =>
      String(slots[name] ?? slot),
    );
}

/** Leaves the words as they are and fills the slots. */
export const inEnglish: Translate = translator({});
