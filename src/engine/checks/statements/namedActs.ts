import { keyOf } from "../../evidence/words/key.js";
import { formsOf } from "../../evidence/words/verbForms.js";

/**
 * Acts of law and office that hardly anybody tells without one of a few words: on the left the verbs, on the right what else
 * may tell of it or of what comes before or after it. Sorted by the first verb.
 */
const ACTS = `
apologise apologize | apologetic apologies apology forgive forgiveness pardon regret regrets sorry
arrest | apprehended bail cuffed custody handcuffed handcuffs jail jailed nabbed prison remand
  remanded warrant
deport | deportation expelled expulsion
extradite | extradition surrender surrendered
fine | fee fines penalise penalised penalties penalty punished punishment sanction sanctions
marry | bride husband marriage spouse wedding wife
sack | axed dismiss dismissal dismissed fired oust ousted replaced sacked sacking
search raid | combed inspected inspection raided raids rummaged swoop warrant
sue | action claim compensation complaint court damages lawsuit lawsuits legal litigation proceedings suing suit
`;

const others = new Map<string, readonly string[]>();

for (const line of ACTS.trim().split(/\n(?! )/u)) {
  const [verbs = [], words = []] = line.split("|").map((side) => side.trim().split(/\s+/u));
  const keys = [...new Set([...verbs, ...words].map(keyOf))].filter((key) => key !== "");
  for (const form of verbs.flatMap(formsOf)) others.set(form, keys);
}

/** The keys of all words that tell of an act of law or office or point to it, its own among them; undefined for other words. */
export function tellingOfAct(lower: string): readonly string[] | undefined {
  return others.get(lower);
}
