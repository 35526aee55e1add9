// Word writes what is inserted from the font "Symbol" by its place in the font, from 0x20 on. ¤ stands where the font has
// a part of a sign only, or nothing.
const symbolFont =
  " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_¤αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼¤" +
  "¤".repeat(32) +
  "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…¤¤↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑¤¤¤¤¤¤¤¤¤¤¤〉∫¤¤¤¤¤¤¤¤¤¤¤¤";

const inSymbolFont = Array.from(symbolFont);

/** The character behind `<w:sym w:font="Symbol" w:char="F0B3"/>`: `≥`. Empty for ornaments and unknown fonts. */
export function symbolOf(font: string, code: string): string {
  const place = Number.parseInt(code, 16);
  if (Number.isNaN(place)) return "";
  if (/^symbol$/iu.test(font)) return ofSymbolFont(place & 0xff);
  // Ornament fonts keep arrows and ticks in the private area; any other font has its characters where Unicode has them.
  const isPrivate = place >= 0xe000 && place <= 0xf8ff;
  const isOrnament = /^(?:webdings|wingdings|zapf ?dingbats|marlett)/iu.test(font);
  return isPrivate || isOrnament || place < 0x20 ? "" : String.fromCharCode(place);
}

/** Text whose characters of the private area stand for those of the font "Symbol". */
export function mendSymbols(text: string): string {
  return text.replace(/[\uF020-\uF0FF]/gu, (character) =>
    ofSymbolFont(character.charCodeAt(0) & 0xff),
  );
}

function ofSymbolFont(place: number): string {
  const character = inSymbolFont[place - 0x20] ?? "";
  return character === "¤" ? "" : character;
}
