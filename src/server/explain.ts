import type { Connection } from "vscode-languageserver";
import type { ExplainedPassage } from "../engine/index.js";
import {
  EXPLAIN_VERDICT,
  defaultSettings,
  requestNames,
  type EvidenceParams,
  type VerdictExplained,
} from "../protocol/index.js";
import type { CommandHost } from "./commands.js";
import { sentenceAt, type Judged } from "./judgeDraft.js";
import { badParams, isRecord } from "./params.js";
import type { LinkTo } from "./reportPage.js";
import { evidenceRange } from "./sourceLinks.js";

/** Answers how the verdict at a place came about: the draft is judged once more, and that run notes it down. */
export function registerExplain(
  connection: Connection,
  host: Pick<CommandHost, "checker" | "client" | "linkTo" | "ports">,
): void {
  connection.onRequest(requestNames.explain, async (params: unknown): Promise<VerdictExplained> => {
    if (!isPlaceParams(params)) throw badParams("a document's uri and a place");
    const { t } = host.client();
    const line = params.place.line + 1;
    const title = t("Verdict on line {line}", { line });
    const outcome = await host.checker.checkNow(params.uri);
    const judged = outcome?.judged;
    const sentence = judged && sentenceAt(judged, judged.positions.offsetOf(params.place));
    const explainer = await host.ports.judge.loadExplainer?.();
    if (judged === undefined || sentence === undefined || explainer === undefined) return { title };
    const { set } = judged.sources;
    const { explanations } = explainer.explainDraft(judged.draft, set, {
      strictness: outcome?.settings.strictness ?? defaultSettings.strictness,
      wants: ({ start }) => start === sentence.start,
    });
    const [explanation] = explanations;
    if (explanation === undefined) return { title };
    const names = explainer.sourceNames(set.sources);
    const linkTo = linkWith(judged, host.linkTo());
    return { title, markdown: explainer.renderExplanation(explanation, { names, linkTo }) };
  });
}

function linkWith({ sources }: Judged, linkTo: LinkTo) {
  return ({ source: id, place }: ExplainedPassage): string | undefined => {
    const file = sources.fileOf.get(id);
    const source = sources.sourceOf.get(id);
    if (file === undefined || source === undefined) return undefined;
    const address = linkTo(file.uri, evidenceRange(source, place).start.line + 1, source);
    return address.replace(/\(/gu, "%28").replace(/\)/gu, "%29");
  };
}

/** A link for hovers that has the editor explain the verdict at a place. */
export function explainLink(params: EvidenceParams): string {
  const address = `command:${EXPLAIN_VERDICT}?${encodeURIComponent(JSON.stringify([params]))}`;
  return address.replace(/\(/gu, "%28").replace(/\)/gu, "%29");
}

function isPlaceParams(params: unknown): params is EvidenceParams {
  if (!isRecord(params) || typeof params["uri"] !== "string") return false;
  const { place } = params;
  return (
    isRecord(place) && typeof place["line"] === "number" && typeof place["character"] === "number"
  );
}
