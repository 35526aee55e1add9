import type { InitializationOptions } from "../../src/protocol/index.js";
import type { JudgePort } from "../../src/server/ports.js";

/** How a session differs from the usual one. */
export interface SessionOptions {
  readonly judge: JudgePort;
  /** Files by path under the folder: `sources/wire.txt`. */
  readonly files: Readonly<Record<string, string>>;
  /** The section `stet`. */
  readonly settings?: unknown;
  /** What the client says of itself. */
  readonly initializationOptions?: InitializationOptions;
  /** What the clock of the server shows; it stands still otherwise. */
  readonly now?: () => number;
  /** Whether the client shows progress bars. */
  readonly showsProgress?: boolean;
  /** Whether the client takes definitions as links; it does unless this is false. */
  readonly linksDefinitions?: boolean;
}
