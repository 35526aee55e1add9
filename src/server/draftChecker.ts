import type { TextDocument } from "vscode-languageserver-textdocument";
import { SentenceMemory } from "../engine/index.js";
import type { DocumentState, Settings } from "../protocol/index.js";
import { draftFormatOf } from "../readers/index.js";
import { judgeDraft, type Judged } from "./judgeDraft.js";
import { placeOf } from "./draftPlaces.js";
import type { DraftPlace, Ports } from "./ports.js";
import { ReadingStopped } from "./readingProgress.js";
import type { SettingsFiles } from "./settingsFiles.js";
import { hasText, type SourceLibrary, type SourcesInForce } from "./sourceLibrary.js";
import { shownPath, uriKey } from "./uris.js";

/** How long the checker waits after the last change: as long as the last check took, within these bounds. */
const MIN_QUIET_MS = 250;
const MAX_QUIET_MS = 2000;

/** What came of checking one version of a document. `judged` only where `state` is `checked`. */
export interface Outcome {
  readonly uri: string;
  readonly version: number;
  readonly state: DocumentState;
  readonly settings: Settings;
  /** Where its sources were looked for. */
  readonly place?: DraftPlace;
  readonly sources?: SourcesInForce;
  readonly judged?: Judged;
  /** Whether the text has changed since it was judged; the findings stand where their words stand now. */
  readonly isMoved?: true;
}

/** Why a document may want a check: it was changed, it was saved, or it was opened or its sources or settings changed. */
export type CheckCause = "edit" | "save" | "sources";

/** What the checker asks of the rest of the server. */
export interface CheckerHost {
  readonly ports: Ports;
  readonly library: SourceLibrary;
  readonly settingsFiles: SettingsFiles;
  readonly documentAt: (uri: string) => TextDocument | undefined;
  readonly openDocuments: () => readonly TextDocument[];
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly folderUris: () => readonly string[];
  /** Whether nothing is to be checked by itself. */
  readonly isDrafting: () => boolean;
  readonly onOutcome: (outcome: Outcome) => void;
  /** Told when a document was quiet after a change and is not checked, as its settings say. */
  readonly onUnchecked: (uri: string, settings: Settings) => void;
  readonly onFailure: (uri: string, error: unknown) => void;
}

/**
 * Checks open drafts when they have been quiet for a moment, and keeps the last outcome of each. An outcome of an
 * older version, or of a run that a newer one has overtaken, is dropped without a trace.
 */
export class DraftChecker {
  readonly #host: CheckerHost;
  readonly #waiting = new Map<string, { readonly cause: CheckCause; readonly stop: () => void }>();
  readonly #running = new Map<string, CheckCause>();
  readonly #runs = new Map<string, number>();
  readonly #outcomes = new Map<string, Outcome>();
  readonly #durations = new Map<string, number>();
  readonly #memories = new Map<string, SentenceMemory>();
  #runCount = 0;

  constructor(host: CheckerHost) {
    this.#host = host;
  }

  /** Checks `uri` once it has been quiet, if its settings want that. */
  checkSoon(uri: string, cause: CheckCause): void {
    if (this.#host.isDrafting()) return;
    const waiting = this.#waiting.get(uri);
    waiting?.stop();
    // A change must not swallow the check that a save has asked for.
    const overtaken = waiting?.cause ?? this.#running.get(uri);
    const why = cause === "edit" ? (overtaken ?? cause) : cause;
    const lastMs = this.#durations.get(uri) ?? 0;
    const quietMs = Math.min(Math.max(MIN_QUIET_MS, lastMs), MAX_QUIET_MS);
    const stop = this.#host.ports.clock.after(quietMs, () => void this.#quiet(uri, why));
    this.#waiting.set(uri, { cause: why, stop });
  }

  /** Checks every open document once things have been quiet: sources or settings changed. */
  checkAllSoon(): void {
    for (const document of this.#host.openDocuments()) this.checkSoon(document.uri, "sources");
  }

  /** Checks the drafts that are judged by the file `sourceUri`, if any is. */
  checkDependentsSoon(sourceUri: string): void {
    const key = uriKey(sourceUri);
    for (const [uri, outcome] of this.#outcomes) {
      if (uri !== sourceUri && outcome.sources?.keys.has(key) === true)
        this.checkSoon(uri, "sources");
    }
  }

  /** Checks at once. What comes back is the outcome for the text at this moment, undefined if it was overtaken. */
  async checkNow(uri: string): Promise<Outcome | undefined> {
    this.#stopWaiting(uri);
    const document = this.#host.documentAt(uri);
    if (document === undefined) return undefined;
    const run = ++this.#runCount;
    this.#runs.set(uri, run);
    const { version } = document;
    const isOvertaken = (): boolean =>
      this.#runs.get(uri) !== run || this.#host.documentAt(uri)?.version !== version;
    const outcome = await this.#check(document, isOvertaken);
    if (this.#runs.get(uri) === run) this.#running.delete(uri);
    if (outcome === undefined || isOvertaken()) return undefined;
    this.#outcomes.set(uri, outcome);
    this.#host.onOutcome(outcome);
    return outcome;
  }

  /** The outcome for the text as it is now; undefined while one is due. Does no work. */
  current(uri: string): Outcome | undefined {
    const outcome = this.#outcomes.get(uri);
    return outcome?.version === this.#host.documentAt(uri)?.version ? outcome : undefined;
  }

  /** Forgets a document that was closed. */
  close(uri: string): void {
    this.#stopWaiting(uri);
    this.#running.delete(uri);
    this.#runs.delete(uri);
    this.#outcomes.delete(uri);
    this.#durations.delete(uri);
    this.#memories.delete(uri);
  }

  async #quiet(uri: string, cause: CheckCause): Promise<void> {
    this.#waiting.delete(uri);
    // While the settings are asked for, a change finds the cause here.
    this.#running.set(uri, cause);
    const settings = await this.#host.settingsOf(uri);
    const { run } = settings;
    if (this.#waiting.has(uri)) return; // A change has come meanwhile, and waits.
    const isWanted = run === "onType" || (run === "onSave" && cause !== "edit");
    if (isWanted || !settings.enable) {
      await this.checkNow(uri);
    } else {
      this.#running.delete(uri);
      if (this.#host.documentAt(uri) !== undefined) this.#host.onUnchecked(uri, settings);
    }
  }

  #stopWaiting(uri: string): void {
    this.#waiting.get(uri)?.stop();
    this.#waiting.delete(uri);
  }

  #memoryOf(uri: string): SentenceMemory {
    const memory = this.#memories.get(uri) ?? new SentenceMemory();
    this.#memories.set(uri, memory);
    return memory;
  }

  async #check(document: TextDocument, isOvertaken: () => boolean): Promise<Outcome | undefined> {
    const { uri, version } = document;
    const settings = await this.#host.settingsOf(uri);
    const base = { uri, version, settings };
    try {
      if (!settings.enable) return { ...base, state: "off" };
      const format = draftFormatOf(document.languageId)?.id;
      if (format === undefined) return { ...base, state: "not a draft" };
      const folderUris = this.#host.folderUris();
      const content = { text: document.getText(), format };
      const place = placeOf({ uri, folderUris, settings, content }, this.#host.ports.files);
      const own = await this.#host.settingsFiles.of(place);
      const sources = await this.#host.library.inForce(place, own.names);
      if (isOvertaken()) return undefined;
      if (sources.keys.has(uriKey(uri))) return { ...base, place, state: "not a draft" };
      if (!hasText(sources)) return { ...base, place, state: "no sources", sources };
      const file = { path: shownPath(folderUris, uri), format };
      const { clock } = this.#host.ports;
      const begin = clock.now();
      const judged = await judgeDraft(this.#host.ports, {
        file,
        text: document.getText(),
        inForce: sources,
        own,
        isOvertaken,
        memory: this.#memoryOf(uri),
        strictness: settings.strictness,
        citing: {
          ...(settings.citeStyle === "auto" ? {} : { style: settings.citeStyle }),
          quote: settings.citeWords,
        },
      });
      if (judged === undefined) return undefined;
      this.#durations.set(uri, clock.now() - begin);
      return { ...base, place, state: "checked", sources, judged };
    } catch (error) {
      if (error instanceof ReadingStopped) return { ...base, state: "stopped" };
      this.#host.onFailure(uri, error);
      return { ...base, state: "failed" };
    }
  }
}
