// Runs a mocha suite inside a desktop VS Code: the one that STET_VSCODE_EXECUTABLE names, else a downloaded one.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from "@vscode/test-electron";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Resolves with the exit code of the suite; a failing suite rejects. */
export async function runDesktop({ vsix, folder, suite, restricted = false, env }) {
  const executable = process.env.STET_VSCODE_EXECUTABLE || (await downloadAndUnzipVSCode("stable"));
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable);
  const { status } = spawnSync(cli, [...args, "--install-extension", vsix, "--force"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${cli} could not install ${vsix}.`);
  return runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: path.join(here, "driver"),
    extensionTestsPath: path.join(here, "inHost.cjs"),
    extensionTestsEnv: { ...env, STET_SUITE: suite },
    launchArgs: [folder, ...args, ...(restricted ? [] : ["--disable-workspace-trust"])],
  });
}
