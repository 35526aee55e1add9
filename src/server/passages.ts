import type { Location, LocationLink, Position } from "vscode-languageserver";
import type { Evidence, Finding, SentenceReport, Span } from "../engine/index.js";
import type { Levels } from "../protocol/index.js";
import type { Client } from "./client.js";
import { shownFindings } from "./diagnostics.js";
import { findingAt } from "./hover.js";
import { sentenceAt, type Judged } from "./judgeDraft.js";
import { evidenceRange, textUri } from "./sourceLinks.js";

/** What leading to passages depends on beside the place. */
export interface PassageOptions {
  readonly levels: Levels;
  readonly client: Pick<Client, "definitionLinks" | "opensSources">;
}

/** Where a passage stands, and the draft's words that it decides. */
interface Passage {
  readonly location: Location;
  readonly origin: Span | undefined;
}

/**
 * The source sentence that decides what stands at `position`: what the finding there rests on, else what bears the
 * sentence out, that which gives the value under the caret first. Undefined where no source speaks of it.
 */
export function definitionAt(
  judged: Judged,
  position: Position,
  { levels, client }: PassageOptions,
): Location | LocationLink[] | undefined {
  const [best] = passagesAt(judged, position, { levels, client });
  if (best === undefined) return undefined;
  const { location, origin } = best;
  if (!client.definitionLinks) return location;
  return [
    {
      ...(origin === undefined ? {} : { originSelectionRange: judged.positions.rangeOf(origin) }),
      targetUri: location.uri,
      targetRange: location.range,
      targetSelectionRange: location.range,
    },
  ];
}

/** All source sentences that speak of what stands at `position`, the deciding ones first; each once. */
export function referencesAt(
  judged: Judged,
  position: Position,
  options: PassageOptions,
): Location[] {
  return passagesAt(judged, position, options).map(({ location }) => location);
}

function passagesAt(
  judged: Judged,
  position: Position,
  { levels, client }: PassageOptions,
): readonly Passage[] {
  const offset = judged.positions.offsetOf(position);
  const finding = findingAt(shownFindings(judged, levels), offset);
  const sentence = sentenceAt(judged, offset);
  const own = finding?.evidence ?? [];
  const others = sentence === undefined ? [] : inOrderFor(sentence, offset, judged);
  const seen = new Set<string>();
  return [...own, ...others].flatMap((evidence) => {
    const key = `${evidence.source}:${String(evidence.start)}`;
    const location = locationOf(judged, evidence, client);
    if (location === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ location, origin: originOf(evidence, finding) }];
  });
}

function originOf(evidence: Evidence, finding: Finding | undefined): Span | undefined {
  return finding?.evidence.includes(evidence) === true ? finding : undefined;
}

function inOrderFor(
  sentence: SentenceReport,
  offset: number,
  { draft }: Judged,
): readonly Evidence[] {
  const word = wordAt(draft.raw, offset);
  const rank = ({ bears, value, text }: Evidence): number => {
    if (bears !== "supports") return 3;
    if (word === "") return 2;
    if (value?.includes(word) === true) return 0;
    return text.includes(word) ? 1 : 2;
  };
  return [...sentence.evidence].sort((a, b) => rank(a) - rank(b));
}

/** The letters and digits around `offset`. */
function wordAt(text: string, offset: number): string {
  const before = /[\p{L}\p{M}\p{N}]{0,40}$/u.exec(text.slice(Math.max(0, offset - 40), offset));
  const after = /^[\p{L}\p{M}\p{N}]{0,40}/u.exec(text.slice(offset, offset + 40));
  return `${before?.[0] ?? ""}${after?.[0] ?? ""}`;
}

function locationOf(
  { sources }: Judged,
  evidence: Evidence,
  client: PassageOptions["client"],
): Location | undefined {
  const file = sources.fileOf.get(evidence.source);
  const source = sources.sourceOf.get(evidence.source);
  if (file === undefined || source === undefined) return undefined;
  return { uri: textUri(file.uri, source, client), range: evidenceRange(source, evidence) };
}
