// The part of the Encoding Standard that is used here. Node and browsers both have it; the language's own library has not.
declare class TextDecoder {
  readonly encoding: string;
  constructor(label?: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
