// `npm test`: everything, in order, going on after a failure. Its last line is `N passed, N failed`: the steps and what mocha counted.
// `--no-editor` leaves out what needs a real editor and a browser. Built-ins only, since nothing may be installed yet.
import { spawn } from "node:child_process";
import path from "node:path";
import { ensurePackages } from "../src/tools/install.mjs";
import { root } from "../src/tools/places.mjs";

const steps = [
  { name: "types", command: ["node_modules/typescript/bin/tsc", "-b"] },
  { name: "lint", command: ["node_modules/eslint/bin/eslint.js", "."] },
  { name: "format", command: ["node_modules/prettier/bin/prettier.cjs", "--check", "."] },
  {
    name: "walls",
    command: ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "src", "test"],
  },
  { name: "build", command: ["src/tools/build.mjs"] },
  { name: "package", command: ["src/tools/package.mjs"] },
  { name: "tests", command: ["node_modules/mocha/bin/mocha.js", "out/test/**/*.test.js"] },
  {
    name: "editor: suites in its extension host",
    command: ["test/host/runTest.mjs"],
    editor: true,
  },
  { name: "editor: a look through its window", command: ["test/host/look.mjs"], editor: true },
  {
    name: "editor: a look at the first minutes",
    command: ["test/host/lookFirst.mjs"],
    editor: true,
  },
  { name: "editor: a round by keyboard", command: ["test/host/lookKeyboard.mjs"], editor: true },
  { name: "editor: a look at its side bar", command: ["test/host/lookSources.mjs"], editor: true },
];

const started = Date.now();
const counts = { passed: 0, failed: 0 };
const wanted = process.argv.includes("--no-editor") ? steps.filter((step) => !step.editor) : steps;

try {
  ensurePackages();
  for (const step of wanted) await take(step);
} catch (error) {
  console.error(error.message);
  counts.failed++;
}
console.log(`\nin ${secondsSince(started)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function take({ name, command }) {
  const begun = Date.now();
  console.log(`\n--- ${name}`);
  const { code, output } = await run(command);
  counts[code === 0 ? "passed" : "failed"]++;
  counts.passed += sumOf(output, /^ *(?<count>\d+) passing/gmu);
  counts.failed += sumOf(output, /^ *(?<count>\d+) failing/gmu);
  console.log(`--- ${name}: ${code === 0 ? "passed" : "FAILED"} in ${secondsSince(begun)} s`);
}

function run([script, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, script), ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const show = (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    };
    child.stdout.on("data", show);
    child.stderr.on("data", show);
    child.on("close", (code) => resolve({ code, output }));
  });
}

function sumOf(output, pattern) {
  return [...output.matchAll(pattern)].reduce((sum, match) => sum + Number(match.groups.count), 0);
}

function secondsSince(time) {
  return ((Date.now() - time) / 1000).toFixed(1);
}
