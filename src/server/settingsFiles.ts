import { noSettingsFile, parseSettingsFile, type SettingsFile } from "../files/index.js";
import type { FoundSettingsFile, Ports } from "./ports.js";
import { fileNameOf } from "./uris.js";

/** What a workspace says for itself of a draft, and where. */
export interface OwnWord extends SettingsFile {
  /** The `stet.json`, or where one would be made; undefined where there can be none. */
  readonly file?: OwnFile;
}

/** A `stet.json` for a draft. */
export interface OwnFile {
  readonly uri: string;
  /** Undefined for a file that is not there yet. */
  readonly text: string | undefined;
  /** The draft's path from its folder on. */
  readonly draftPath: string;
}

/** Where nothing is said. */
export const nothingSaid: OwnWord = noSettingsFile;

/** Where a draft stands. */
export interface SettingsPlace {
  readonly uri: string;
  readonly folderUris: readonly string[];
}

/** The `stet.json` files of drafts. What the disk says is kept until `forget`; an open document's text counts before it. */
export class SettingsFiles {
  readonly #ports: Ports;
  readonly #unsavedText: (uri: string) => string | undefined;
  readonly #found = new Map<string, Promise<FoundSettingsFile | undefined>>();
  readonly #parsed = new Map<string, { readonly text: string; readonly said: SettingsFile }>();

  constructor(ports: Ports, unsavedText: (uri: string) => string | undefined) {
    this.#ports = ports;
    this.#unsavedText = unsavedText;
  }

  /** What is said of the draft. Never fails: what can't be read says nothing. */
  async of(place: SettingsPlace): Promise<OwnWord> {
    const found = await this.#find(place);
    if (found === undefined) return nothingSaid;
    const { uri, draftPath } = found;
    const text = this.#unsavedText(uri) ?? found.text;
    const file = { uri, text, draftPath };
    return text === undefined ? { ...nothingSaid, file } : { ...this.#parse(uri, text), file };
  }

  /** Looks at the disk again at the next question. */
  forget(): void {
    this.#found.clear();
  }

  #find(place: SettingsPlace): Promise<FoundSettingsFile | undefined> {
    const key = JSON.stringify([place.uri, place.folderUris]);
    const finding =
      this.#found.get(key) ??
      this.#ports.files.findSettings?.(place).catch(() => undefined) ??
      Promise.resolve(undefined);
    this.#found.set(key, finding);
    return finding;
  }

  #parse(uri: string, text: string): SettingsFile {
    const known = this.#parsed.get(uri);
    if (known?.text === text) return known.said;
    const said = parseSettingsFile(fileNameOf(uri), text);
    this.#parsed.set(uri, { text, said });
    return said;
  }
}
