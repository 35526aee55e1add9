import { deflateSync } from "node:zlib";

/** An object of a file: its text, or a dictionary and the stream behind it. */
export type PdfObject = string | StreamObject;

/** A dictionary, without its brackets and length, and its stream. */
export interface StreamObject {
  readonly dictionary: string;
  readonly stream: Uint8Array;
}

/** The bytes of a file with these objects, the first the catalog, the third the information. */
export function fileOf(objects: readonly PdfObject[], trailer = ""): Uint8Array {
  const parts = [Buffer.from("%PDF-1.4\n%âãÏÓ\n", "latin1")];
  const places: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    places.push(length());
    const isText = typeof object === "string";
    const head = isText
      ? object
      : `<< ${object.dictionary} /Length ${String(object.stream.length)} >>\nstream\n`;
    parts.push(Buffer.from(`${String(index + 1)} 0 obj\n${head}`, "latin1"));
    if (!isText) parts.push(Buffer.from(object.stream), Buffer.from("\nendstream"));
    parts.push(Buffer.from("\nendobj\n"));
  }
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = String(objects.length + 1);
  const root = `<< /Size ${size} /Root 1 0 R /Info 3 0 R ${trailer} >>`;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n${root}\nstartxref\n${String(length())}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(end, "latin1")]));
}

/** A packed stream. */
export function packed(content: string | Uint8Array): StreamObject {
  const bytes = typeof content === "string" ? Buffer.from(content, "latin1") : content;
  return { dictionary: "/Filter /FlateDecode", stream: deflateSync(bytes) };
}
