import { commands, type ExtensionContext } from "vscode";
import type { DocumentStatus } from "../protocol/index.js";

/** Tells the walkthrough which of its steps are done, by contexts that are set once. */
export class FirstMinutes {
  readonly #told = new Set<string>();

  /** Takes in what the server says of a document. */
  update({ counts, sourceCount }: DocumentStatus): void {
    if (counts.findings > 0) this.#tell("stet.hasUnderlines");
    if (sourceCount > 0) this.#tell("stet.hasSources");
  }

  #tell(key: string): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    void commands.executeCommand("setContext", key, true);
  }
}

/** Opens the walkthrough in the editor's own welcome page. */
export async function openWalkthrough({ extension }: ExtensionContext): Promise<void> {
  await commands.executeCommand("workbench.action.openWalkthrough", `${extension.id}#start`, false);
}

/** Opens the editor's settings at ours. */
export async function openSettings({ extension }: ExtensionContext): Promise<void> {
  await commands.executeCommand("workbench.action.openSettings", `@ext:${extension.id}`);
}
