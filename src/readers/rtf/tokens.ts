/** A piece of an RTF file: the edge of a group, a control word or symbol, a byte in the code page, plain letters. */
export type RtfToken =
  | { readonly kind: "close" }
  | { readonly kind: "open" }
  | { readonly kind: "word"; readonly name: string; readonly value: number | undefined }
  | { readonly kind: "symbol"; readonly symbol: string }
  | { readonly kind: "byte"; readonly byte: number }
  | { readonly kind: "text"; readonly text: string };

const word = /(?<name>[a-zA-Z]{1,32})(?<value>-?\d{1,20})? ?/uy;
const plain = /[^\\{}\r\n\t\u0080-\u00FF]+/uy;

/** The pieces of an RTF file, given as one character a byte. What follows `\bin` is passed over. */
export function* readTokens(file: string): Generator<RtfToken> {
  let at = 0;
  while (at < file.length) {
    const mark = file.charAt(at);
    if (mark === "{" || mark === "}") {
      yield { kind: mark === "{" ? "open" : "close" };
      at += 1;
    } else if (mark === "\\") {
      const { token, end } = readControl(file, at + 1);
      yield token;
      const isBinary = token.kind === "word" && token.name === "bin";
      at = isBinary ? end + Math.max(0, token.value ?? 0) : end;
    } else if (mark === "\r" || mark === "\n") at += 1;
    else if (mark === "\t") {
      yield { kind: "word", name: "tab", value: undefined };
      at += 1;
    } else if (mark >= "\u0080") {
      yield { kind: "byte", byte: file.charCodeAt(at) };
      at += 1;
    } else {
      plain.lastIndex = at;
      const text = plain.exec(file)?.[0] ?? mark;
      yield { kind: "text", text };
      at += text.length;
    }
  }
}

function readControl(file: string, at: number): { token: RtfToken; end: number } {
  word.lastIndex = at;
  const groups = word.exec(file);
  if (groups !== null) {
    const { name = "", value } = groups.groups ?? {};
    const token = {
      kind: "word",
      name,
      value: value === undefined ? undefined : Number(value),
    } as const;
    return { token, end: word.lastIndex };
  }
  const symbol = file.charAt(at);
  if (symbol === "'") {
    const byte = Number.parseInt(file.slice(at + 1, at + 3), 16);
    if (!Number.isNaN(byte)) return { token: { kind: "byte", byte }, end: at + 3 };
  }
  // A backslash at a line's end is a paragraph's end.
  if (symbol === "\r" || symbol === "\n")
    return { token: { kind: "word", name: "par", value: undefined }, end: at + 1 };
  return { token: { kind: "symbol", symbol }, end: at + 1 };
}
