// `npm run calibrate -- --gold DIR... --public FILE...`: compiles and runs src/calibrate/, which says what the options mean.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./places.mjs";

const run = (file, args) =>
  spawnSync(process.execPath, [path.join(root, file), ...args], { stdio: "inherit" }).status ?? 1;

const compiled = run("node_modules/typescript/bin/tsc", ["-b", path.join(root, "src/calibrate")]);
process.exitCode =
  compiled === 0 ? run("out/src/calibrate/main.js", process.argv.slice(2)) : compiled;
