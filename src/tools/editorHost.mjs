// Serves the embedded VS Code on loopback, with packaged extensions installed. Built-ins only.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { installEditor, run } from "./editorInstall.mjs";

/** What the editor starts with, so that the first look shows the draft and nothing else. */
const quietSettings = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
  "chat.disableAIFeatures": true,
};

/**
 * Serves `folder` on loopback with the packaged extensions `vsix` installed. `settings` are user settings, `env` reaches the
 * extension host, `port` 0 takes any. `restricted` opens the folder in Restricted Mode. `testing` adds what VS Code needs to run a test suite in its extension host.
 * `folder` may be a `.code-workspace` file.
 * Gives `url(payload)`, the `authority` for `vscode-remote:` addresses, and `stop()`.
 */
export async function serveEditor({
  folder,
  vsix = [],
  settings = {},
  env = {},
  port = 0,
  restricted = false,
  testing = false,
}) {
  const editor = installEditor();
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), "stet-editor-"));
  const userFolder = path.join(dataFolder, "data/User");
  mkdirSync(userFolder, { recursive: true });
  writeFileSync(
    path.join(userFolder, "settings.json"),
    JSON.stringify({ ...quietSettings, ...settings }),
  );

  const token = randomBytes(16).toString("hex"); // other web pages can reach loopback too
  const base = [path.join(editor.root, "out/server-main.js"), "--server-data-dir", dataFolder];
  base.push("--accept-server-license-terms");
  const options = {
    env: { ...withoutEditorVariables(process.env), EXTENSIONS_GALLERY: "{}", ...env },
  };
  for (const file of [vsix].flat())
    run(editor.node, [...base, "--install-extension", path.resolve(file), "--force"], options);

  const args = [
    ...base,
    "--host",
    "127.0.0.1",
    "--port",
    String(port),
    "--connection-token",
    token,
  ];
  args.push("--telemetry-level", "off");
  if (!restricted) args.push("--disable-workspace-trust");
  if (testing) args.push("--enable-smoke-test-driver");
  const server = spawn(editor.node, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const authority = `127.0.0.1:${await portOf(server)}`;
  const url = (payload = []) => {
    const kind = folder.endsWith(".code-workspace") ? "workspace" : "folder";
    const query = new URLSearchParams({ [kind]: path.resolve(folder), tkn: token });
    query.set("payload", JSON.stringify([["skipWelcome", "true"], ...payload]));
    return `http://${authority}/?${query}`;
  };
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null)
      await new Promise((done) => {
        server.once("exit", done);
        server.kill("SIGTERM");
      });
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { url, authority, dataFolder, stop };
}

function portOf(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk) => {
      said += chunk;
      if (process.env.STET_EDITOR_VERBOSE) process.stderr.write(chunk);
      const port = /agent listening on (?<port>\d+)/u.exec(said)?.groups.port;
      if (port !== undefined) resolve(port);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`The embedded editor ended (${code}).\n${said}`)));
  });
}

// A terminal inside VS Code carries variables that would tie this editor to that one.
function withoutEditorVariables(env) {
  const foreign = /^(?:VSCODE_|ELECTRON_|CODE_SERVER_)/u;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name)));
}
