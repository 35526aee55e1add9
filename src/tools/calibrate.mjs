// `npm run calibrate -- --gold DIR... --public FILE...` learns the weights of the weighing, `npm run measure -- …` tells how the
// engine fares, `npm run calibrate -- --risk …` learns those of the risk, `--sureness` those of how sure findings are: compiles src/calibrate/, whose entries say what the options mean, and runs one of them.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./places.mjs";

const [named = "main", ...given] = process.argv.slice(2);
const asked = ["risk", "sureness"].find((one) => given.includes(`--${one}`));
const entry = asked ?? named;
const args = given.filter((arg) => arg !== `--${asked}`);
const run = (file, rest) =>
  spawnSync(process.execPath, [path.join(root, file), ...rest], { stdio: "inherit" }).status ?? 1;

const compiled = run("node_modules/typescript/bin/tsc", ["-b", path.join(root, "src/calibrate")]);
process.exitCode = compiled === 0 ? run(`out/src/calibrate/${entry}.js`, args) : compiled;
