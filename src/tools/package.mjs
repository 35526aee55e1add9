// Packs dist/stet.vsix. A warning of the packager is an error here, and so is a package that has grown beyond its limit.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { root, vsix } from "./places.mjs";

const maxMegabytes = 3;

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [
    path.join(root, "node_modules/@vscode/vsce/vsce"),
    "package",
    "--no-dependencies", // everything is bundled
    "--allow-missing-repository",
    "--no-rewrite-relative-links", // there is no repository address to rewrite them to
    ...["--out", vsix],
  ],
  { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
);
process.stdout.write(stdout);
process.stderr.write(stderr);

const megabytes = status === 0 ? statSync(vsix).size / 1024 / 1024 : 0;
if (status !== 0) fail("vsce could not pack the extension.");
else if (/warning/iu.test(stdout + stderr)) fail("vsce warned: see above.");
else if (megabytes > maxMegabytes)
  fail(`${vsix} has ${megabytes.toFixed(1)} MB, more than ${maxMegabytes}.`);

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
