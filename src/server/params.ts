import { ResponseError } from "vscode-languageserver";

/** The answer to a request whose parameters lack something. */
export function badParams(wanted: string): ResponseError {
  const invalidParams = -32602;
  return new ResponseError(invalidParams, `The request needs ${wanted}.`);
}

/** Whether a value from outside is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
