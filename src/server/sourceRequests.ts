import type { Connection } from "vscode-languageserver";
import { findSentences, textOf, type Skip, type Source } from "../engine/index.js";
import {
  requestNames,
  type DroppedPart,
  type FoundInSources,
  type FoundSentence,
  type PassagesParams,
  type PassagesResult,
  type Settings,
  type SourcesParams,
  type SourcesResult,
  type SourceText,
  type SourceTextParams,
} from "../protocol/index.js";
import { placeOf } from "./draftPlaces.js";
import type { DraftChecker } from "./draftChecker.js";
import { badParams, isRecord } from "./params.js";
import type { Ports } from "./ports.js";
import { describeSet, sourceFolderOf } from "./setInForce.js";
import type { Client } from "./client.js";
import { bylineOf, evidenceRange, sourceLabel, textUri, type LinkClient } from "./sourceLinks.js";
import type { SourceLibrary, SourcesInForce } from "./sourceLibrary.js";
import { sourceRows } from "./sourceRows.js";
import { passagesIn } from "./sourceUses.js";
import { uriKey } from "./uris.js";

/** How many sentences a search brings, and how much of a part that was left out is shown. */
const SENTENCES_FOUND = 50;
const WORDS_SHOWN = 100;

/** What the requests about sources need of the server. */
export interface SourceRequestHost {
  readonly ports: Ports;
  readonly library: SourceLibrary;
  readonly checker: DraftChecker;
  readonly openUris: () => readonly string[];
  readonly unsavedText: (uri: string) => string | undefined;
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly folderUris: () => readonly string[];
  readonly client: () => LinkClient & Pick<Client, "t">;
}

/** Answers what an editor asks of sources: which there are, what they say, and where. */
export function registerSourceRequests(connection: Connection, host: SourceRequestHost): void {
  connection.onRequest(requestNames.sources, async (params: unknown): Promise<SourcesResult> => {
    if (!isSourcesParams(params)) throw badParams("a query");
    host.library.forget();
    const sets = await setsFor(host, params.uri);
    const { t } = host.client();
    const isOfOneDraft = params.uri !== undefined;
    const origins = sets
      .map((set) => describeSet(set, t))
      .filter((origin) => origin !== "")
      .map((origin) => (isOfOneDraft ? origin : t("sources of the workspace")));
    const folderUri = sets.map(sourceFolderOf).find((uri) => uri !== undefined);
    return {
      sources: sourceRows(sets, params.query),
      setInForce: [...new Set(origins)].join("; "),
      ...(folderUri === undefined ? {} : { folderUri }),
      problems: [...new Set(sets.flatMap(({ problems }) => problems))],
    };
  });

  connection.onRequest(
    requestNames.findInSources,
    async (params: unknown): Promise<FoundInSources> => {
      if (!isSourcesParams(params)) throw badParams("a query");
      const sets = await setsFor(host, params.uri);
      return {
        sources: sourceRows(sets, params.query),
        sentences: foundSentences(sets, params.query),
      };
    },
  );

  connection.onRequest(requestNames.passages, (params: unknown): PassagesResult => {
    if (!isPassagesParams(params)) throw badParams("a draft's and a source's uri");
    const judged = host.checker.current(params.uri)?.judged;
    return judged === undefined ? { passages: [] } : passagesIn(judged, params.sourceUri);
  });

  connection.onRequest(
    requestNames.sourceText,
    async (params: unknown): Promise<SourceText | null> => {
      if (!isSourceTextParams(params)) throw badParams("a source's uri");
      const source = await sourceAt(host, params.sourceUri);
      if (source === undefined) return null; // The protocol's word for nothing.
      return {
        textUri: textUri(params.sourceUri, source, host.client()),
        label: sourceLabel(source),
        text: source.raw,
        dropped: source.dropped.map((part) => droppedPart(source, part)),
      };
    },
  );
}

/** The sets for one draft; without one those of open documents and of a draft that might be in a workspace folder. */
export async function setsFor(
  host: SourceRequestHost,
  uri: string | undefined,
): Promise<readonly SourcesInForce[]> {
  const sets: SourcesInForce[] = [];
  for (const asked of uri === undefined ? askedPlaces(host) : [uri]) {
    const settings = await host.settingsOf(asked);
    const folderUris = host.folderUris();
    const text = host.unsavedText(asked) ?? (await host.ports.files.readText(asked));
    const content = text === undefined ? {} : { content: { text, format: "markdown" } as const };
    const place = placeOf({ uri: asked, folderUris, settings, ...content }, host.ports.files);
    sets.push(await host.library.inForce(place));
  }
  return sets;
}

// Folders first: what is open may be a source, whose own place says nothing of a draft's.
function askedPlaces(host: SourceRequestHost): readonly string[] {
  const folders = host.folderUris().map((uri) => `${uri.replace(/\/$/u, "")}/draft.md`);
  return [...folders, ...host.openUris()];
}

async function sourceAt(host: SourceRequestHost, uri: string): Promise<Source | undefined> {
  const key = uriKey(uri);
  for (const inForce of await setsFor(host, undefined)) {
    if (!inForce.keys.has(key)) continue;
    const file = [...inForce.fileOf.values()].find((candidate) => uriKey(candidate.uri) === key);
    const source = file === undefined ? undefined : await inForce.read(file.id);
    if (source !== undefined) return source;
  }
  return undefined;
}

function foundSentences(sets: readonly SourcesInForce[], query: string): readonly FoundSentence[] {
  const rows = new Map<string, FoundSentence>();
  for (const { set, fileOf } of sets) {
    for (const { source, span, text } of findSentences(set, query, SENTENCES_FOUND)) {
      const file = fileOf.get(source.id);
      if (file === undefined) continue;
      const { start, end } = evidenceRange(source, span);
      const stretch = { start, end };
      const title = source.title ?? source.id;
      rows.set(`${file.uri} ${String(span.start)}`, {
        uri: file.uri,
        text,
        byline: bylineOf(source),
        title,
        stretch,
      });
    }
  }
  return [...rows.values()].slice(0, SENTENCES_FOUND);
}

function droppedPart(source: Source, part: Skip): DroppedPart {
  const { start, end } = evidenceRange(source, part);
  const words = textOf(source.raw, part).replace(/\s+/gu, " ").trim();
  return { reason: part.reason, words: words.slice(0, WORDS_SHOWN), stretch: { start, end } };
}

function isSourcesParams(params: unknown): params is SourcesParams {
  if (!isRecord(params) || typeof params["query"] !== "string") return false;
  return params["uri"] === undefined || typeof params["uri"] === "string";
}

function isPassagesParams(params: unknown): params is PassagesParams {
  return isSourceTextParams(params) && "uri" in params && typeof params.uri === "string";
}

function isSourceTextParams(params: unknown): params is SourceTextParams {
  return isRecord(params) && typeof params["sourceUri"] === "string";
}
