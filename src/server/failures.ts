import type { Connection } from "vscode-languageserver";

/** Logs that a document could not be checked, each failure once. */
export function failureReporter(connection: Connection): (uri: string, error: unknown) => void {
  const told = new Set<string>();
  return (uri, error) => {
    const failure = `${uri} could not be checked: ${String(error)}`;
    if (told.has(failure)) return;
    told.add(failure);
    const stack = error instanceof Error ? error.stack : undefined;
    connection.console.error(stack === undefined ? failure : `${failure}\n${stack}`);
  };
}
