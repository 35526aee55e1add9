import type { Connection } from "vscode-languageserver";
import {
  headlineOf,
  sectionsOf,
  type Comparison,
  type Fact,
  type SourceSet,
  type Span,
  type Telling,
} from "../engine/index.js";
import {
  requestNames,
  type ComparedFact,
  type ComparedOutlet,
  type ComparedTelling,
  type CompareParams,
  type PassagePlace,
  type SourcesCompared,
  type Translate,
} from "../protocol/index.js";
import { pause } from "./judgeDraft.js";
import { badParams, isRecord } from "./params.js";
import type { Ports } from "./ports.js";
import { describeSet } from "./setInForce.js";
import { evidenceRange } from "./sourceLinks.js";
import type { SourcesInForce } from "./sourceLibrary.js";
import { setsFor, type SourceRequestHost } from "./sourceRequests.js";

/** How long a comparison goes on before the messages that have come meanwhile are read. */
const STEP_MS = 20;

/** Answers where the sources of a draft, or of the workspace, differ among themselves. */
export function registerComparison(connection: Connection, host: SourceRequestHost): void {
  connection.onRequest(
    requestNames.compareSources,
    async (params: unknown): Promise<SourcesCompared> => {
      if (!isCompareParams(params)) throw badParams("a document's uri, if anything");
      const { t } = host.client();
      host.library.forget();
      const inForce = await largestOf(await setsFor(host, params.uri), host, params.uri);
      if (inForce === undefined || readableIn(inForce) < 2) return nothingToCompare(inForce, t);
      const comparison = await compareWithPauses(host.ports, inForce.set);
      return comparison === undefined
        ? nothingToCompare(inForce, t)
        : toCompared(comparison, inForce, t);
    },
  );
}

/** The set with the most sources. Of thousands those that may bear on the draft are compared. */
async function largestOf(
  sets: readonly SourcesInForce[],
  host: SourceRequestHost,
  uri: string | undefined,
): Promise<SourcesInForce | undefined> {
  const [first] = sets.toSorted((a, b) => b.set.sources.length - a.set.sources.length);
  const draft = uri === undefined ? undefined : host.checker.current(uri)?.judged?.draft;
  return draft === undefined ? first : await first?.forDraft(draft);
}

function readableIn({ set }: SourcesInForce): number {
  return set.sources.filter(({ blocks }) => blocks.length > 0).length;
}

async function compareWithPauses(
  { judge, clock }: Ports,
  set: SourceSet,
): Promise<Comparison | undefined> {
  const comparer = await judge.loadComparer?.();
  const steps = comparer?.compareInSteps(set);
  let begin = clock.now();
  for (;;) {
    const step = steps?.next();
    if (step === undefined || step.done === true) return step?.value;
    if (clock.now() - begin < STEP_MS) continue;
    await pause();
    begin = clock.now();
  }
}

function nothingToCompare(inForce: SourcesInForce | undefined, t: Translate): SourcesCompared {
  const count = inForce === undefined ? 0 : readableIn(inForce);
  const headline =
    count === 1
      ? t("There is one source alone: a comparison needs two at least.")
      : t("No sources to compare. Put articles into a folder “sources” beside the draft.");
  return {
    headline,
    setInForce: inForce === undefined ? "" : describeSet(inForce, t),
    sources: [],
    sections: [],
  };
}

/** The comparison with the places that an editor opens. */
function toCompared(
  comparison: Comparison,
  inForce: SourcesInForce,
  t: Translate,
): SourcesCompared {
  const { sources } = comparison;
  const labelOf = new Map(sources.map(({ id, outlet, title }) => [id, outlet ?? title ?? id]));
  const outlets = sources.map(({ id, published, witness }): ComparedOutlet => {
    const sameAs = witness === id ? undefined : labelOf.get(witness);
    return {
      label: labelOf.get(id) ?? id,
      ...(published === undefined ? {} : { published }),
      ...(sameAs === undefined ? {} : { sameAs }),
      place: placeIn(inForce, id),
    };
  });
  const numberOf = new Map(sources.map(({ id }, at) => [id, at]));
  const toTelling = (telling: Telling): ComparedTelling => ({
    source: numberOf.get(telling.source) ?? 0,
    text: telling.text,
    mark: telling.mark,
    place: placeIn(inForce, telling.source, telling),
  });
  const toFact = ({ kind, about, note, scale, values }: Fact): ComparedFact => ({
    kind,
    about,
    ...(note === undefined ? {} : { note }),
    ...(scale === undefined ? {} : { scale }),
    values: values.map((value) => ({ ...value, tellings: value.tellings.map(toTelling) })),
  });
  return {
    headline: headlineOf(comparison),
    setInForce: describeSet(inForce, t),
    sources: outlets,
    sections: sectionsOf(comparison, false).map(({ heading, facts }) => ({
      heading,
      facts: facts.map(toFact),
    })),
  };
}

function placeIn({ fileOf, sourceOf }: SourcesInForce, id: string, span?: Span): PassagePlace {
  const uri = fileOf.get(id)?.uri ?? "";
  const source = sourceOf.get(id);
  if (span === undefined || source === undefined) return { uri };
  const { start, end } = evidenceRange(source, span);
  return { uri, stretch: { start, end } };
}

function isCompareParams(params: unknown): params is CompareParams {
  return isRecord(params) && (params["uri"] === undefined || typeof params["uri"] === "string");
}
