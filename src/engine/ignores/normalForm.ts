/**
 * The same string for a text that is merely set otherwise: white space, case, quotation marks, dashes, emphasis marks,
 * footnote calls and comments make no difference. `He  said **“45”**.` gives `he said "45".`
 */
export function normalForm(text: string): string {
  return text
    .normalize("NFC")
    .replace(/<!--[^>]{0,400}-->/gu, " ")
    .replace(/\s{0,5}\[(?:\^|-?@)[^\]\n]{1,200}\]/gu, "")
    .replace(/[*_~]/gu, "")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛ʼ`´]/gu, "'")
    .replace(/[‐‑–—]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
