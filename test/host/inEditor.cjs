// What the host suites share: opening, waiting and asking, inside the extension host.
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const vscode = require("vscode");

const patienceMs = 20_000;

/** The extension as installed. */
function stet() {
  const extension = vscode.extensions.getExtension("stet.stet");
  if (extension === undefined) throw new Error("stet.stet is not installed");
  return extension;
}

/** Opens a file of the workspace in an editor. */
async function open(name) {
  const folder = vscode.workspace.workspaceFolders[0].uri;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name));
  return vscode.window.showTextDocument(document);
}

/** Writes a file of the workspace and opens it in an editor. */
async function openNew(name, text) {
  const folder = vscode.workspace.workspaceFolders[0].uri;
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), Buffer.from(text));
  return open(name);
}

/** What Stet underlines in a document. */
function underlines(uri) {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "Stet");
}

/** Resolves with the underlines of a document once `enough` holds of them; asks at each change, never by the clock. */
function underlinesOnce(uri, enough) {
  return once(vscode.languages.onDidChangeDiagnostics, () => {
    const found = underlines(uri);
    return enough(found) ? found : undefined;
  });
}

/** Resolves with the first result of `ask` that is not undefined: now, or after one of the `event`s. */
function once(event, ask) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      listening.dispose();
      reject(new Error(`nothing after ${patienceMs / 1000} s: ${ask}`));
    }, patienceMs);
    const look = () => {
      const answer = ask();
      if (answer === undefined) return;
      clearTimeout(timer);
      listening.dispose();
      resolve(answer);
    };
    const listening = event(look);
    look();
  });
}

/** Resolves with the first result of `ask` that is not undefined, for what has no event. `ask` may give a promise. */
async function eventually(ask) {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing after ${patienceMs / 1000} s: ${ask}`);
}

/**
 * The fixes that the editor offers at a range. VS Code answers nothing, or "Canceled", when any extension registers a provider at that
 * moment, as its own do while it starts: so this asks again, and says how often, since asking again could hide a fault of ours.
 */
async function fixesAt(uri, range) {
  for (let tries = 1; tries <= 20; tries++) {
    const actions = await vscode.commands
      .executeCommand("vscode.executeCodeActionProvider", uri, range, "quickfix")
      .then(
        (found) => found,
        () => [],
      );
    const ours = actions.filter(({ edit }) => edit !== undefined);
    if (ours.length > 0) {
      if (tries > 1) console.log(`      (asked ${tries} times for fixes)`);
      return ours;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return [];
}

/** Applies the first fix at a range whose title fits, with the command that goes with it, as the editor does. */
async function applyFix(uri, range, title) {
  const fixes = await fixesAt(uri, range);
  const fix = fixes.find((one) => title.test(one.title));
  if (fix === undefined)
    throw new Error(`${title} is none of ${fixes.map((one) => one.title).join("; ")}`);
  if (fix.edit !== undefined && !(await vscode.workspace.applyEdit(fix.edit)))
    throw new Error(`${fix.title} did not apply`);
  if (fix.command !== undefined)
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
  return fix;
}

/** The range of the first `words` in a document. */
function rangeOf(document, words) {
  const at = document.getText().indexOf(words);
  if (at === -1) throw new Error(`"${words}" is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Command lines of the processes that this extension host has started; undefined where the system does not tell. */
function childCommands() {
  if (process.platform !== "linux") return undefined;
  return readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(path.join("/proc", pid, "status"), "utf8");
        if (!status.includes(`\nPPid:\t${process.pid}\n`)) return [];
        return [readFileSync(path.join("/proc", pid, "cmdline"), "utf8").replaceAll("\0", " ")];
      } catch {
        return []; // It has ended in between.
      }
    });
}

module.exports = {
  applyFix,
  childCommands,
  eventually,
  fixesAt,
  once,
  open,
  openNew,
  rangeOf,
  stet,
  underlines,
  underlinesOnce,
};
