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
rows
  .trim()
  .split("\n")
  .forEach((row, field) => {
    for (const word of row.split(" ")) fields.set(word, [...(fields.get(word) ?? []), field]);
  });

/** The fields of a calling, by number: `botanist` and `ecologist` share one. None for a word that is no such calling. */
export function fieldsOf(word: string): readonly number[] {
  return fields.get(word) ?? [];
}
