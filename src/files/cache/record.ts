import { createHash } from "node:crypto";
import type { Segment, Source } from "../../engine/index.js";
import type { SourceName } from "../../readers/index.js";
import { ByteReader, ByteWriter } from "./bytes.js";

/** The first bytes of a record, with the number of the format. */
const MAGIC = "STSR1";
const HASH_BYTES = 12;

/** A source as bytes: its texts, their segments, and the rest as JSON, behind a hash of all that. */
export function sourceToRecord(source: Source): Buffer {
  const { id: _id, path, raw, plain, segments, ...rest } = source;
  const writer = new ByteWriter();
  writer.text(raw);
  writer.count(plain === raw ? 1 : 0);
  if (plain !== raw) writer.text(plain);
  writeSegments(writer, segments);
  // A message names the file, which may have another name next time.
  const problems = rest.problems.map(({ code, message }) => ({
    code,
    message: path === "" ? message : message.replaceAll(path, NAME),
  }));
  writer.text(JSON.stringify({ ...rest, problems }));
  const body = writer.done();
  return Buffer.concat([Buffer.from(MAGIC), hashOf(body), body]);
}

/** The source in a record, under the name it has now; undefined where the record is damaged. */
export function sourceFromRecord(bytes: Buffer, { id, path }: SourceName): Source | undefined {
  const start = MAGIC.length + HASH_BYTES;
  if (bytes.toString("latin1", 0, MAGIC.length) !== MAGIC) return undefined;
  const body = bytes.subarray(start);
  if (!hashOf(body).equals(bytes.subarray(MAGIC.length, start))) return undefined;
  try {
    const reader = new ByteReader(body);
    const raw = reader.text();
    const plain = reader.count() === 1 ? raw : reader.text();
    const segments = readSegments(reader);
    // The hash says that these are the bytes of `sourceToRecord`, and the folder that it was this build of it.
    const rest = JSON.parse(reader.text()) as Rest;
    const problems = rest.problems.map(({ code, message }) => ({
      code,
      message: message.replaceAll(NAME, path),
    }));
    return { ...rest, id, path, raw, plain, segments, problems };
  } catch {
    return undefined;
  }
}

type Rest = Omit<Source, "id" | "path" | "plain" | "raw" | "segments">;

/** Stands for the file's path in a message. No message holds this character. */
const NAME = "\u0000";

function writeSegments(writer: ByteWriter, segments: readonly Segment[]): void {
  writer.count(segments.length);
  let [plainEnd, rawEnd] = [0, 0];
  for (const { plain, raw } of segments) {
    writer.step(plain.start - plainEnd);
    writer.step(plain.end - plain.start);
    writer.step(raw.start - rawEnd);
    writer.step(raw.end - raw.start);
    [plainEnd, rawEnd] = [plain.end, raw.end];
  }
}

function readSegments(reader: ByteReader): readonly Segment[] {
  let [plainEnd, rawEnd] = [0, 0];
  return Array.from({ length: reader.count() }, () => {
    const plain = { start: plainEnd + reader.step(), end: 0 };
    plain.end = plain.start + reader.step();
    const raw = { start: rawEnd + reader.step(), end: 0 };
    raw.end = raw.start + reader.step();
    [plainEnd, rawEnd] = [plain.end, raw.end];
    return { plain, raw };
  });
}

function hashOf(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest().subarray(0, HASH_BYTES);
}
