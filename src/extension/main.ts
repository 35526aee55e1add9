import { window, type ExtensionContext } from "vscode";
import { registerCommands } from "./commands.js";
import { ReportView } from "./reportView.js";
import { ServerKeeper } from "./serverKeeper.js";
import { StatusBar } from "./statusBar.js";

/** What `activate` gives to tests and to other extensions. */
export interface StetApi {
  /** How long `activate` took. */
  readonly activationMs: number;
  /** Whether the server is up. */
  readonly isRunning: boolean;
  /** Resolves once all open documents have been looked at and the server, if one of them wants it, is up. */
  readonly ready: () => Promise<void>;
}

let keeper: ServerKeeper | undefined;

/** Registers everything and starts nothing: the server is started by the first draft that has sources. */
export function activate(context: ExtensionContext): StetApi {
  const begin = performance.now();
  const log = window.createOutputChannel("Stet", { log: true });
  const statusBar = new StatusBar();
  const reports = new ReportView();
  const ours = new ServerKeeper(context, {
    log,
    onStatus: (status) => {
      statusBar.update(status);
    },
  });
  keeper = ours;
  context.subscriptions.push(log, statusBar, reports, ours);
  context.subscriptions.push(...registerCommands({ keeper: ours, reports, statusBar, log }));
  const activationMs = performance.now() - begin;
  return {
    activationMs,
    get isRunning() {
      return ours.isRunning;
    },
    ready: () => ours.ready(),
  };
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await keeper?.stop();
  keeper = undefined;
}
