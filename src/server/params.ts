import { ResponseError } from "vscode-languageserver";
import type { CaretParams } from "../protocol/index.js";

/** The answer to a request whose parameters lack something. */
export function badParams(wanted: string): ResponseError {
  const invalidParams = -32602;
  return new ResponseError(invalidParams, `The request needs ${wanted}.`);
}

/** Whether a value from outside is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Where the editor says that the caret is; undefined for nowhere, and for what can't be read. */
export function caretOf(params: unknown): CaretParams["caret"] {
  const caret = isRecord(params) ? params["caret"] : undefined;
  if (!isRecord(caret) || typeof caret["uri"] !== "string" || !isRecord(caret["place"])) {
    return undefined;
  }
  const { line, character } = caret["place"];
  if (typeof line !== "number" || typeof character !== "number") return undefined;
  return { uri: caret["uri"], place: { line, character } };
}
