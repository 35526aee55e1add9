import { callingRows } from "./callings.js";

/**
 * Learned and skilled callings by field, a field a line: somebody of one line is seldom of another. A word that stands in
 * two lines is of both.
 */
const rows = `
chemist biochemist pharmacist
physicist astronomer astrophysicist
geologist geophysicist seismologist volcanologist glaciologist geographer hydrologist
mathematician statistician
biologist biochemist botanist zoologist entomologist ecologist limnologist ornithologist geneticist microbiologist
doctor physician surgeon epidemiologist virologist immunologist pathologist geriatrician paediatrician pediatrician cardiologist psychiatrist nurse microbiologist midwife
veterinarian vet zoologist
psychologist psychiatrist
economist accountant auditor
historian archaeologist
lawyer barrister solicitor counsel attorney judge prosecutor jurist notary
journalist reporter columnist correspondent
novelist poet playwright
composer pianist violinist cellist musician conductor singer organist
painter sculptor illustrator
architect
engineer
farmer grower shepherd
fisherman skipper sailor
dentist
carpenter joiner
tailor seamstress
baker butcher brewer
priest pastor bishop
`;

const fields = new Map<string, readonly number[]>();
const listed = wordsOf(rows);
for (const [field, words] of listed.entries())
  for (const word of words) fields.set(word, [...(fields.get(word) ?? []), field]);
// The word net knows more of them. Who shares a field with listed ones there may be any of these.
for (const [row, words] of wordsOf(callingRows).entries()) {
  const shared = words.flatMap((word) => fields.get(word) ?? []);
  const own = shared.length > 0 ? [...new Set(shared)] : [listed.length + row];
  for (const word of words) if (!fields.has(word)) fields.set(word, own);
}

const personal = new Set(listed.flat());

/** Whether a word is a calling that people have and firms have not: `surgeon`, and not `builder`. */
export function isPersonal(word: string): boolean {
  return personal.has(word);
}

function wordsOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split("\n")
    .map((row) => row.split(" "));
}

/** The fields of a calling, by number: `botanist` and `ecologist` share one. None for a word that is no such calling. */
export function fieldsOf(word: string): readonly number[] {
  return fields.get(word) ?? [];
}

/** What somebody can be to one and the same other in one way only, words for the same way on one line. */
const KIN = `
aunt
brother sibling
brother-in-law
cousin
daughter child
daughter-in-law
father parent
father-in-law
granddaughter grandchild
grandfather grandparent
grandmother grandparent
grandson grandchild
husband spouse partner
mother parent
mother-in-law
nephew
niece
sister sibling
sister-in-law
son child
son-in-law
stepfather parent
stepmother parent
uncle
wife spouse partner
`;

const kin = new Map<string, readonly number[]>();
for (const [way, words] of wordsOf(KIN).entries())
  for (const word of words) kin.set(word, [...(kin.get(word) ?? []), way]);

/** In which ways somebody called by this word is of another's family, by number; none for a word that is of no family. */
export function kinshipsOf(word: string): readonly number[] {
  return kin.get(word) ?? [];
}
