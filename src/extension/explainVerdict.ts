import { l10n, window } from "vscode";
import type { EvidenceParams } from "../protocol/index.js";
import type { CommandParts } from "./commands.js";
import { mayBeDraft } from "./drafts.js";

/** Shows how the verdict at a place came about; without a place, that on the sentence under the caret. Gives back the page. */
export async function explainVerdict(
  { keeper, reports }: Pick<CommandParts, "keeper" | "reports">,
  first: unknown,
): Promise<string | undefined> {
  const params = isPlace(first) ? first : atCaret();
  if (params === undefined) return undefined;
  const { title, markdown } = await (await keeper.server()).explain(params);
  if (markdown === undefined) {
    const text = l10n.t("Stet: no sentence that is checked is there.");
    void window.showInformationMessage(text);
  } else await reports.show(title, markdown, "beside");
  return markdown;
}

function atCaret(): EvidenceParams | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined || !mayBeDraft(editor.document)) {
    const text = l10n.t("Stet: put the caret into a sentence of a draft first.");
    void window.showInformationMessage(text);
    return undefined;
  }
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), place: { line, character } };
}

// From a link or a quick fix; the command palette gives nothing.
function isPlace(value: unknown): value is EvidenceParams {
  if (typeof value !== "object" || value === null || !("uri" in value) || !("place" in value))
    return false;
  const { uri, place } = value;
  return (
    typeof uri === "string" &&
    typeof place === "object" &&
    place !== null &&
    "line" in place &&
    "character" in place &&
    typeof place.line === "number" &&
    typeof place.character === "number"
  );
}
