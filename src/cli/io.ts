/** What a command may touch of the outside world. Tests put their own in. */
export interface Io {
  readonly cwd: string;
  readonly stdin: AsyncIterable<string>;
  /** Writes to standard output; resolves once the other side can take more, `false` when it has gone away. */
  readonly write: (text: string) => Promise<boolean>;
  /** Writes a line to standard error. */
  readonly warn: (line: string) => void;
  /** Whether standard output is a terminal that shows colours. */
  readonly color: boolean;
  /** How wide the terminal is, in characters. */
  readonly columns: number;
}

/** Exit codes: nothing found, something found, could not check. */
export const exitCodes = { clean: 0, findings: 1, failed: 2 } as const;
