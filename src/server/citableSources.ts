import type { Connection, WorkspaceEdit } from "vscode-languageserver";
import { findSources, type SentenceReport, type Source } from "../engine/index.js";
import {
  requestNames,
  type CitableParams,
  type CitablePlace,
  type CitableSource,
  type CitableSources,
  type CitableSupport,
  type CiteParams,
} from "../protocol/index.js";
import { citeOneFix } from "./citeFixes.js";
import type { Client } from "./client.js";
import type { Outcome } from "./draftChecker.js";
import { workspaceEdit } from "./fixes.js";
import { sentenceAt, type Judged } from "./judgeDraft.js";
import { badParams, caretOf, isRecord } from "./params.js";
import type { JudgePort } from "./ports.js";
import { bylineOf } from "./sourceLinks.js";
import { uriKey } from "./uris.js";

/** What choosing a source needs of the server. */
export interface CitableHost {
  readonly judge: JudgePort;
  readonly client: () => Pick<Client, "versionedEdits">;
  /** The last outcome, moved along with the changes since. */
  readonly standing: (uri: string) => Outcome | undefined;
}

/** Answers which sources a sentence can cite, and how one of them is cited. Reads what is there and judges nothing. */
export function registerCiting(connection: Connection, host: CitableHost): void {
  connection.onRequest(requestNames.citable, (params: unknown): CitableSources => {
    if (!isCitable(params)) throw badParams("a draft's uri, a place in it and a query");
    const found = sentenceThere(host.standing(params.uri), params);
    return { sources: found === undefined ? [] : citable(found, params.query) };
  });

  connection.onRequest(requestNames.cite, (params: unknown): WorkspaceEdit | null => {
    if (!isCite(params)) throw badParams("a draft's uri, a place in it and a source's uri");
    const outcome = host.standing(params.uri);
    const found = sentenceThere(outcome, params);
    // A citation is placed by the text as it was judged.
    if (outcome === undefined || found === undefined || outcome.isMoved === true) return null; // The protocol's word for nothing.
    const { judged, sentence } = found;
    const source = sourceAt(judged, params.sourceUri);
    const citing = outcome.settings;
    const fix = source && citeOneFix(judged, { sentence, source }, { judge: host.judge, citing });
    const { uri, version } = outcome;
    const { versionedEdits } = host.client();
    return fix === undefined ? null : workspaceEdit(judged, fix, { uri, version, versionedEdits });
  });
}

interface SentenceThere {
  readonly judged: Judged;
  readonly sentence: SentenceReport;
}

function sentenceThere(
  outcome: Outcome | undefined,
  { place }: CitablePlace,
): SentenceThere | undefined {
  const judged = outcome?.judged;
  const sentence = judged && sentenceAt(judged, judged.positions.offsetOf(place));
  return judged === undefined || sentence === undefined ? undefined : { judged, sentence };
}

/** Those like `query`, as the engine finds them, put in the order of what they say of the sentence. */
function citable({ judged, sentence }: SentenceThere, query: string): readonly CitableSource[] {
  const found = findSources(judged.sources.set, query).filter(({ blocks }) => blocks.length > 0);
  return found
    .map((source) => ({ source, rank: rankOf(sentence, source) }))
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ source }) => toCitable(judged, sentence, source) ?? []);
}

/** Those that bear the sentence out, best first; then those that say otherwise, that speak of it, that are silent. */
function rankOf({ citations, evidence, mentions = [] }: SentenceReport, { id }: Source): number {
  const best = citations.indexOf(id);
  if (best !== -1) return best;
  const spoken = [...evidence, ...mentions.flatMap((one) => one.evidence)].filter(
    ({ source }) => source === id,
  );
  const isAgainst = spoken.some(({ bears }) => bears === "contradicts");
  return citations.length + (isAgainst ? 0 : spoken.length > 0 ? 1 : 2);
}

function toCitable(
  { sources }: Judged,
  { citations, cited = [], evidence, mentions = [] }: SentenceReport,
  source: Source,
): CitableSource | undefined {
  const file = sources.fileOf.get(source.id);
  if (file === undefined) return undefined;
  const own = [...mentions.flatMap((one) => one.evidence), ...evidence].filter(
    (one) => one.source === source.id,
  );
  const against = own.find(({ bears }) => bears === "contradicts");
  const relied = evidence.find((one) => one.source === source.id) ?? against ?? own[0];
  const isTold = citations.includes(source.id) && relied?.bears !== "contradicts";
  const support: CitableSupport = isTold
    ? "bears it out"
    : against !== undefined
      ? "speaks against it"
      : relied === undefined
        ? "silent"
        : "speaks of it";
  return {
    uri: file.uri,
    title: source.title ?? source.id,
    byline: bylineOf(source),
    support,
    isCited: cited.includes(source.id),
    ...(relied === undefined ? {} : { text: relied.text }),
  };
}

function sourceAt({ sources }: Judged, uri: string): Source | undefined {
  const key = uriKey(uri);
  const file = [...sources.fileOf.values()].find((one) => uriKey(one.uri) === key);
  return file && sources.sourceOf.get(file.id);
}

function isCitable(params: unknown): params is CitableParams {
  return isPlace(params) && "query" in params && typeof params.query === "string";
}

function isCite(params: unknown): params is CiteParams {
  return isPlace(params) && "sourceUri" in params && typeof params.sourceUri === "string";
}

function isPlace(params: unknown): params is CitablePlace {
  return isRecord(params) && caretOf({ caret: params }) !== undefined;
}
