const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Words with raised digits: "3" behind "2008" must not make it 20083. */
export function raised(words: string): string {
  return words.replace(/\d/gu, (digit) => superscripts.charAt(Number(digit)));
}
