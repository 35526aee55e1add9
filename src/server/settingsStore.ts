import { defaultSettings, parseSettings, type Settings } from "../protocol/index.js";

/** What the store needs of a client. */
export interface SettingsSource {
  /** The value of the section `stet` for a document; undefined where the client can't be asked. */
  readonly ask: ((uri: string) => Promise<unknown>) | undefined;
  /** Told once of each value that can't be used. */
  readonly complain: (problem: string) => void;
}

/** The settings of each document, asked for once and kept until told that they changed. */
export class SettingsStore {
  readonly #source: SettingsSource;
  readonly #byUri = new Map<string, Promise<Settings>>();
  readonly #complained = new Set<string>();
  #pushed: unknown;

  constructor(source: SettingsSource, initial: unknown) {
    this.#source = source;
    this.#pushed = initial;
  }

  /** The settings in force for `uri`. Never fails: a client that doesn't answer gives the defaults. */
  of(uri: string): Promise<Settings> {
    const known = this.#byUri.get(uri);
    if (known !== undefined) return known;
    const asked = this.#read(uri);
    this.#byUri.set(uri, asked);
    return asked;
  }

  /** Forgets all answers. `pushed` is the section as the client sent it along, where it did. */
  changed(pushed: unknown): void {
    this.#byUri.clear();
    if (pushed !== undefined && pushed !== null) this.#pushed = pushed;
  }

  async #read(uri: string): Promise<Settings> {
    try {
      const section = this.#source.ask === undefined ? this.#pushed : await this.#source.ask(uri);
      const { settings, problems } = parseSettings(section);
      for (const problem of problems) this.#complain(problem);
      return settings;
    } catch (error) {
      this.#complain(`The settings could not be read: ${String(error)}`);
      return defaultSettings;
    }
  }

  #complain(problem: string): void {
    if (this.#complained.has(problem)) return;
    this.#complained.add(problem);
    this.#source.complain(problem);
  }
}
