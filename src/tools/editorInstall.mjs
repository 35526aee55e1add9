// Installs a real VS Code without a desktop: its server, its workbench for the browser and its extension host, as the npm
// package code-server carries them. That package's own front end is not used. Built-ins only.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";

const codeServer = "4.100.3"; // VS Code 1.100.3, the oldest that package.json's engines.vscode allows
const node = { major: 20, version: "20.19.0" }; // what that VS Code is built for
const ripgrep = "1.18.0"; // the first whose packages carry the program itself

const platform = `${process.platform}-${process.arch}`;
const cacheFolder =
  process.env.STET_EDITOR_CACHE ||
  path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache"), "stet-editor");

/** Installs the editor into the cache folder, once. Gives the folder of VS Code and the node that runs it. */
export function installEditor() {
  if (process.platform === "win32")
    throw new Error(
      "The embedded editor does not run on Windows: install VS Code and put `code` on the PATH.",
    );
  const folder = path.join(cacheFolder, `code-server-${codeServer}-node${node.major}`);
  const ownNode = Number(process.versions.node.split(".")[0]) === node.major;
  const editor = {
    root: path.join(folder, "package/lib/vscode"),
    node: ownNode ? process.execPath : path.join(folder, `node_modules/node-${platform}/bin/node`),
  };
  if (existsSync(path.join(folder, "ready")) && existsSync(editor.node)) return editor;

  console.log(`Installing the embedded editor (code-server ${codeServer}) into ${folder}, once.`);
  mkdirSync(cacheFolder, { recursive: true });
  const making = mkdtempSync(path.join(cacheFolder, "making-"));
  try {
    fillFolder(making, { ownNode });
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
  } catch (error) {
    throw new Error(
      `The embedded editor could not be installed; is the npm registry reachable? ${error.message}`,
    );
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return editor;
}

function fillFolder(folder, { ownNode }) {
  const env = quietNpm(process.env);
  const npm = (args, cwd, options) => run("npm", args, { cwd, env, ...options });
  writeFileSync(path.join(folder, "package.json"), '{"private":true}');
  npm(["pack", `code-server@${codeServer}`], folder);
  run("tar", ["-xzf", `code-server-${codeServer}.tgz`], { cwd: folder });
  rmSync(path.join(folder, `code-server-${codeServer}.tgz`));
  const extra = ownNode ? [] : [`node-${platform}@${node.version}`];
  npm(["install", `@vscode/ripgrep@${ripgrep}`, ...extra], folder);

  // Not `npm ci`: it refuses VS Code's own shrinkwrap file as out of step. `npm install` keeps to it all the same.
  const root = path.join(folder, "package/lib/vscode");
  npm(["install", "--omit=dev"], root);
  npm(["install", "--omit=dev"], path.join(root, "extensions"));
  buildNativeModules(root, folder, { ownNode });

  // The editor's own copy of ripgrep would be downloaded by an install script; searching for files needs it.
  const bin = path.join(folder, `node_modules/@vscode/ripgrep-${platform}/bin`);
  if (existsSync(bin))
    cpSync(bin, path.join(root, "node_modules/@vscode/ripgrep/bin"), { recursive: true });
  writeFileSync(path.join(folder, "ready"), "");
}

// Log files and terminals need these. Without a compiler the editor still runs, so a failure is no error.
function buildNativeModules(root, folder, { ownNode }) {
  const home = path.join(folder, `node_modules/node-${platform}`);
  const env = { ...quietNpm(process.env), npm_config_ignore_scripts: "false" };
  if (!ownNode) {
    env.npm_config_nodedir = home;
    env.PATH = `${path.join(home, "bin")}${path.delimiter}${env.PATH}`;
  }
  for (const name of ["@vscode/spdlog", "native-watchdog", "node-pty"])
    try {
      run("npm", ["rebuild", name], { cwd: root, env });
    } catch {
      console.log(`  ${name} was not built for this machine; only logs or terminals miss it.`);
    }
}

function quietNpm(env) {
  return {
    ...env,
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_ignore_scripts: "true",
    npm_config_loglevel: "error",
    npm_config_update_notifier: "false",
  };
}

/** Runs a command. Prints nothing unless the command fails; then the error holds what it said. */
export function run(command, args, options) {
  return execFileSync(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
}
