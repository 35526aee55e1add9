import { DiagnosticSeverity } from "vscode-languageserver";
import type { Diagnostic, DiagnosticRelatedInformation } from "vscode-languageserver";
import type { Evidence, Finding } from "../engine/index.js";
import type { Levels, SeverityLevel } from "../protocol/index.js";
import type { Judged } from "./judgeDraft.js";
import { bylineOf, evidenceRange, textUri, type LinkClient } from "./sourceLinks.js";

/** What every diagnostic of ours carries in `source`. */
export const DIAGNOSTIC_SOURCE = "Stet";

/** What a diagnostic carries in `data`, so that a fix finds its finding again. */
export interface DiagnosticKey {
  readonly check: string;
  readonly start: number;
  readonly end: number;
}

/** What diagnostics depend on beside the findings. */
export interface DiagnosticOptions {
  readonly levels: Levels;
  readonly helpUri: string | undefined;
  readonly client: LinkClient;
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Record<Exclude<SeverityLevel, "off">, DiagnosticSeverity>;

/** The findings that the settings let through, in order of place. */
export function shownFindings(judged: Judged, levels: Levels): readonly Finding[] {
  return judged.report.findings.filter((finding) => levelOf(finding, levels) !== "off");
}

/** How loudly a finding is shown: what is set for its check, else for its verdict. */
export function levelOf({ check, verdict }: Finding, { checks, severity }: Levels): SeverityLevel {
  return checks[check] ?? severity[verdict];
}

/** One diagnostic for each of `findings`. */
export function diagnosticsOf(
  judged: Judged,
  findings: readonly Finding[],
  options: DiagnosticOptions,
): Diagnostic[] {
  return findings.map((finding) => {
    const level = levelOf(finding, options.levels);
    return {
      range: judged.positions.rangeOf(finding),
      message: finding.message,
      source: DIAGNOSTIC_SOURCE,
      code: finding.check,
      ...(level === "off" ? {} : { severity: severities[level] }),
      ...(options.helpUri === undefined
        ? {}
        : { codeDescription: { href: `${options.helpUri}${finding.check}.md` } }),
      relatedInformation: finding.evidence.flatMap((evidence) =>
        relatedTo(judged, evidence, options.client),
      ),
      data: keyOf(finding),
    };
  });
}

/** The key under which a finding is known to the editor. */
export function keyOf({ check, start, end }: Finding): DiagnosticKey {
  return { check, start, end };
}

function relatedTo(
  judged: Judged,
  evidence: Evidence,
  client: LinkClient,
): readonly DiagnosticRelatedInformation[] {
  const file = judged.sources.fileOf.get(evidence.source);
  const source = judged.sources.sourceOf.get(evidence.source);
  if (file === undefined || source === undefined) return [];
  const location = {
    uri: textUri(file.uri, source, client),
    range: evidenceRange(source, evidence),
  };
  return [{ location, message: `${bylineOf(source)}: “${gist(evidence)}”` }];
}

/** What a source says, in a line: the value that decides, or the beginning of the sentence. The hover has all of it. */
function gist({ value, text }: Evidence): string {
  const words = value ?? text;
  return words.length <= LONGEST_GIST ? words : `${words.slice(0, LONGEST_GIST).trimEnd()}…`;
}

const LONGEST_GIST = 80;
