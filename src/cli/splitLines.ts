/** The lines of a text that comes in chunks, without their line breaks. Holds one line in memory at a time. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  // A long line comes in many chunks: they are joined once, at its end.
  let pending: string[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", start)) {
      pending.push(chunk.slice(start, end));
      yield pending.join("");
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.slice(start));
  }
  if (pending.length > 0) yield pending.join("");
}
