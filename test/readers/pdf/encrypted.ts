import { createHash } from "node:crypto";
import type { PdfObject } from "./objects.js";

const padding = Buffer.from(
  "28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a",
  "hex",
);

/** The objects of a document encrypted by the oldest method, RC4 with 40 bits, and what the trailer has to say of it. */
export function encrypted(
  objects: readonly PdfObject[],
  password: string,
): [objects: readonly PdfObject[], trailer: string] {
  const user = padded(password);
  const owner = rc4(md5(padded("owner")).subarray(0, 5), user);
  const id = Buffer.alloc(16, 7);
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(Buffer.concat([user, owner, permissions, id])).subarray(0, 5);
  const check = rc4(key, padding);
  const locked = objects.map((object, index): PdfObject => {
    if (typeof object === "string") return object;
    const number = Buffer.from([index + 1, (index + 1) >> 8, 0, 0, 0]);
    const own = md5(Buffer.concat([key, number])).subarray(0, 10);
    return { ...object, stream: rc4(own, object.stream) };
  });
  const hex = (bytes: Buffer): string => `<${bytes.toString("hex")}>`;
  const rule = `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(check)} /P -4 >>`;
  return [locked, `/Encrypt ${rule} /ID [${hex(id)} ${hex(id)}]`];
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, "latin1"), padding]).subarray(0, 32);
}

function md5(bytes: Buffer): Buffer {
  return createHash("md5").update(bytes).digest();
}

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const box = Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => box[index & 255] ?? 0;
  const swap = (a: number, b: number): void => {
    [box[a], box[b]] = [at(b), at(a)];
  };
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  j = 0;
  const mixed = bytes.map((byte) => {
    i = (i + 1) & 255;
    j = (j + at(i)) & 255;
    swap(i, j);
    return byte ^ at(at(i) + at(j));
  });
  return Buffer.from(mixed);
}
