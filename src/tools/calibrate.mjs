// `npm run calibrate -- --gold DIR... --public FILE...` learns the weights of the weighing, `npm run measure -- …` tells how the
// engine fares: compiles src/calibrate/, whose entries say what the options mean, and runs one of them.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./places.mjs";

const [entry = "main", ...args] = process.argv.slice(2);
const run = (file, given) =>
  spawnSync(process.execPath, [path.join(root, file), ...given], { stdio: "inherit" }).status ?? 1;

const compiled = run("node_modules/typescript/bin/tsc", ["-b", path.join(root, "src/calibrate")]);
process.exitCode = compiled === 0 ? run(`out/src/calibrate/${entry}.js`, args) : compiled;
