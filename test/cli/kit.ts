import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. `reads` is how many writes the other side takes before it goes away. */
export async function runIn(
  cwd: string,
  argv: readonly string[],
  options: {
    readonly stdin?: readonly string[];
    readonly reads?: number;
    readonly color?: boolean;
    readonly columns?: number;
  } = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const { stdin = [], reads = Infinity, color = false, columns = 80 } = options;
  const io: Io = {
    cwd,
    stdin: chunksOf(stdin),
    write: (text) => {
      out.push(text);
      return Promise.resolve(out.length < reads);
    },
    warn: (line) => err.push(line),
    color,
    columns,
  };
  const code = await run(argv, io);
  return { code, out: out.join(""), err: err.join("\n") };
}

async function* chunksOf(chunks: readonly string[]): AsyncGenerator<string> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}
