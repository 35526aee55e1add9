import { distance } from "fastest-levenshtein";
import type { Claim, Ground } from "../../checks/check.js";
import { isInLikePlace } from "../../checks/names/slots.js";
import { fitOf, indexAt } from "../../evidence/fit.js";
import { entityKey, type Passage } from "../../evidence/sourceSet.js";
import { keyOf } from "../../evidence/words/key.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Judged } from "../../report/settle.js";
import { overlaps } from "../../text/span.js";
import { besideOthers, sharedWith } from "../besideOthers.js";
import { allSigns, sign } from "../signs.js";
import { nameSigns, type NameSign, type NameSigns } from "./signs.js";

/** Signs that were seen; what is not named is 0. */
type Seen = Partial<Record<NameSign, number>>;

/** What is seen of a judgement that finds fault with a name or an office, beside all judgements of its sentence. */
export function lookAtName(claim: Claim, judged: Judged, judgements: readonly Judged[]): NameSigns {
  const { statement, matches } = claim;
  const name = statement.mentions.find(
    (mention): mention is NameMention =>
      mention.kind === "name" && overlaps(mention.span, judged.span),
  );
  const [best] = matches;
  return allSigns(nameSigns, {
    misspelt: sign(judged.fault === "misspelt-name"),
    unsupported: sign(judged.verdict === "unsupported"),
    office: sign(name === undefined),
    told: best === undefined ? 0 : shareIn(claim, judged, best.passage),
    stands: standing(claim, judged),
    quoting: sign(statement.mentions.some(({ kind }) => kind === "quote")),
    ...besideOthers(judged, judgements),
    ...ofRival(claim, judged, { name, judgements }),
    ...(name === undefined ? {} : ofName(claim, name)),
  });
}

/** How well a passage speaks of the rest of the claim, around a name of its own if there is one. */
function shareIn(
  { statement: claim }: Claim,
  { span: without }: Judged,
  passage: Passage,
  rival?: NameMention,
): number {
  const question = { claim, without, passage };
  return fitOf(rival === undefined ? question : { ...question, around: rival.span }).share;
}

/** Share of the underlined words that stand in a source. */
function standing({ statement, sources }: Claim, { span }: Judged): number {
  const keys = statement.sentence.tokens
    .filter((token) => token.kind === "word" && overlaps(token, span))
    .map(({ lower }) => keyOf(lower))
    .filter((key) => key !== "");
  const known = keys.filter((key) => (sources.passagesOf.get(key)?.length ?? 0) > 0);
  return keys.length === 0 ? 0 : known.length / keys.length;
}

/** So many source sentences about somebody are many, as a power of two. */
const MANY = 5;

function ofName({ statement, sources }: Claim, name: NameMention): Seen {
  const { text, span, role, type } = name;
  const passages = new Set(
    sources.entities.idsOf(name).flatMap((id) => sources.passagesOf.get(entityKey(id)) ?? []),
  );
  const at = indexAt(statement, span);
  return {
    times: Math.min(1, Math.log2(1 + passages.size) / MANY),
    titled: sign(role !== undefined),
    first: sign(at === 0 || (at === 1 && statement.sentence.tokens[0]?.lower === "the")),
    digits: sign(/\p{Nd}/u.test(text)),
    capitals: sign(/^[\p{Lu}\p{Nd}.&-]{2}/u.test(text)),
    demonym: sign(type === "demonym"),
  };
}

function ofRival(
  claim: Claim,
  judged: Judged,
  {
    name,
    judgements,
  }: { readonly name: NameMention | undefined; readonly judgements: readonly Judged[] },
): Seen {
  const ground = judged.grounds.find(({ bears }) => bears === "contradicts") ?? judged.grounds[0];
  if (ground === undefined) return { anchored: 0.5 };
  const { passage } = ground;
  const rival = rivalIn(ground);
  const written = ground.value ?? judged.expected[0];
  return {
    share: shareIn(claim, judged, passage, rival),
    anchored: sharedWith(passage, judged, judgements),
    untyped: sign(rival?.type === "other"),
    ...(name === undefined || rival === undefined
      ? {}
      : {
          likePlace: sign(
            isInLikePlace(
              { statement: claim.statement, name },
              { statement: passage.statement, name: rival },
            ),
          ),
        }),
    ...(name === undefined || written === undefined
      ? {}
      : { letters: likeness(name.text, written) }),
  };
}

/** The name that a passage has in place of the draft's. */
function rivalIn({ passage, value }: Ground): NameMention | undefined {
  if (value === undefined) return undefined;
  const names = passage.statement.mentions.filter((mention) => mention.kind === "name");
  return names.find(({ text }) => text === value) ?? names.find(({ text }) => text.includes(value));
}

/** 1 for the same letters, 0 for none in common. */
function likeness(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return 1 - distance(x, y) / Math.max(1, x.length, y.length);
}
