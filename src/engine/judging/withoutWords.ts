import type { Passage } from "../evidence/sourceSet.js";
import type { Judged } from "../report/settle.js";
import type { JudgedAlone } from "./sentenceMemory.js";

const NOWHERE: ReadonlyMap<string, readonly number[]> = new Map();
const NOTHING: ReadonlySet<string> = new Set();
const cards = new WeakMap<Passage, Passage>();

/** The same judgements, with passages that know their source and place and nothing of their words: what is remembered of many sets must be small. */
export function withoutWords({
  judgements,
  failures,
  matches,
  coverage,
  wordSigns,
}: JudgedAlone): JudgedAlone {
  return {
    judgements: judgements.map((one): Judged => ({
      ...one,
      grounds: one.grounds.map((ground) => ({ ...ground, passage: cardOf(ground.passage) })),
    })),
    failures,
    matches: matches.map((match) => ({ ...match, passage: cardOf(match.passage) })),
    coverage: coverage.map((one) => ({ ...one, best: cardOf(one.best) })),
    wordSigns,
  };
}

function cardOf(passage: Passage): Passage {
  const known = cards.get(passage);
  if (known !== undefined) return known;
  const { home, at, number } = passage;
  const { source } = home;
  const sentence = { ...passage.sentence, tokens: [] };
  const card: Passage = {
    home: {
      source,
      passages: [],
      titleKeys: NOTHING,
      imprintKeys: NOTHING,
      sentenceCounts: new Map(),
    },
    at,
    number,
    statement: {
      sentence,
      mentions: [],
      terms: [],
      places: NOWHERE,
      entityPlaces: NOWHERE,
      reach: [],
    },
    sentence,
    mentions: [],
    contextKeys: NOTHING,
    cells: [],
  };
  cards.set(passage, card);
  return card;
}
