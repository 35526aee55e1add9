import { entityKey } from "../../evidence/sourceSet.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import { officeOf } from "../../mentions/names/compareRoles.js";
import type { NameMention } from "../../mentions/names/name.js";
import { rewriteName } from "../../mentions/names/rewriteName.js";
import { isTitleHead } from "../../mentions/names/roles.js";
import { fieldsOf } from "../../mentions/names/lists/professions.js";
import type { Claim, Judgement } from "../check.js";
import { entitiesOf, meet } from "./slots.js";
import { toldOtherwise } from "./toldOtherwise.js";

/** Who somebody is, told behind the name by a calling and a name: `Holm, a pharmacist from Velden`. */
interface Apposed {
  readonly person: NameMention;
  /** The key of the calling: `pharmacist`. */
  readonly calling: string;
  readonly link: string;
  readonly of: NameMention;
}

interface SourcedApposed extends Apposed {
  readonly passage: Passage;
}

/**
 * The bearer of a calling and an origin against that of the sources: `Tor Lien, a pharmacist from Velden` where they have
 * `Rita Holm, a pharmacist from Velden`. The two together tell who is meant, so that the name is the wrong one. Silent
 * where the sources have either close to the draft's name, and where they have two of the kind.
 */
export function judgeApposed(claim: Claim, name: NameMention): Judgement | undefined {
  const asked = apposedIn(claim.statement).find(({ person }) => person === name);
  if (asked === undefined) return undefined;
  const people = entitiesOf(claim, name);
  const origins = entitiesOf(claim, asked.of);
  const others = [...origins]
    .flatMap((id) => claim.sources.passagesOf.get(entityKey(id)) ?? [])
    .flatMap((passage) => apposedIn(passage.statement).map((held) => ({ ...held, passage })))
    .filter(
      (held) =>
        held.calling === asked.calling &&
        held.link === asked.link &&
        meet(origins, entitiesOf(claim, held.of)),
    );
  const [first] = others;
  if (first === undefined || isTied(claim, people, asked)) return undefined;
  const bearers = entitiesOf(claim, first.person);
  const isOne = others.every(({ person }) => meet(bearers, entitiesOf(claim, person)));
  const isSelf = meet(bearers, people) || isNamed(claim, bearers, name);
  return isOne && !isSelf ? wrongBearer(name, others) : undefined;
}

/** Whether the draft's sentence names them itself: then they are two. */
function isNamed(claim: Claim, ids: ReadonlySet<string>, name: NameMention): boolean {
  return claim.statement.mentions.some(
    (mention) =>
      mention.kind === "name" && mention !== name && meet(ids, entitiesOf(claim, mention)),
  );
}

function wrongBearer(name: NameMention, others: readonly SourcedApposed[]): Judgement | undefined {
  return toldOtherwise(
    name.span,
    `says this of ${others[0]?.person.text ?? ""}, not of ${name.text}`,
    others.map(({ passage, person }) => ({
      passage,
      value: person.text,
      text: rewriteName(name, person),
    })),
  );
}

/** So many tokens from a name, a calling or an origin may be that of the one who bears it. */
const NEAR = 12;

function isTied(claim: Claim, people: ReadonlySet<string>, { calling, of }: Apposed): boolean {
  const origins = entitiesOf(claim, of);
  return [...people].some((id) =>
    (claim.sources.passagesOf.get(entityKey(id)) ?? []).some(({ statement }) => {
      const { places, entityPlaces } = statement;
      const spots = [
        ...(places.get(calling) ?? []),
        ...[...origins].flatMap((origin) => entityPlaces.get(origin) ?? []),
      ];
      return spots.some((at) =>
        (entityPlaces.get(id) ?? []).some((place) => Math.abs(place - at) <= NEAR),
      );
    }),
  );
}

/** `Rita Holm, 44, a pharmacist from Velden`: no more than a word or two before the calling. */
function apposedIn({ mentions, sentence: { tokens } }: Statement): readonly Apposed[] {
  const names = mentions.filter((mention) => mention.kind === "name");
  return names.flatMap((of, i) => {
    const person = names[i - 1];
    if (person === undefined || (person.type !== "person" && person.words.length !== 2)) return [];
    if (!/^(?:other|person)$/u.test(person.type) || of.type === "person") return [];
    const between = tokens
      .filter(({ start, end }) => start >= person.span.end && end <= of.span.start)
      .map(({ lower }) => lower);
    const match = APPOSED.exec(between.join(" "));
    const { calling = "", link = "" } = match?.groups ?? {};
    if (!isTitleHead(calling) && fieldsOf(calling).length === 0) return [];
    return [{ person, calling: keyOf(officeOf(calling).head), link, of }];
  });
}

const APPOSED =
  /^, (?:\d\d , )?an? (?:\p{Ll}{3,20} ){0,2}(?<calling>\p{Ll}{4,20}) (?<link>from|in)(?: the)?$/u;
