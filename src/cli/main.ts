#!/usr/bin/env node
import { once } from "node:events";
import { run } from "./run.js";
import { exitCodes, type Io } from "./io.js";

let gone = false;
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // "stet … | head" closes our output early: that is no failure of ours.
  if (error.code !== "EPIPE") throw error;
  gone = true;
});

const io: Io = {
  cwd: process.cwd(),
  stdin: process.stdin.setEncoding("utf8"),
  write: async (text) => {
    if (gone) return false;
    if (!process.stdout.write(text))
      await Promise.race([once(process.stdout, "drain"), once(process.stdout, "close")]).catch(
        () => undefined,
      );
    return !gone;
  },
  warn: (line) => {
    process.stderr.write(`${line}\n`);
  },
  // A file has no width: wide enough for titles, and still readable.
  columns: Math.min(Math.max(terminalWidth() ?? 120, 60), 160),
  color: process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "",
};

// Undefined where output goes to a file or a pipe, whatever the types say.
function terminalWidth(): number | undefined {
  return process.stdout.isTTY ? process.stdout.columns : undefined;
}

try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch (error) {
  io.warn(`stet: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exitCode = exitCodes.failed;
}
