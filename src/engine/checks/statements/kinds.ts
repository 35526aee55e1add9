/**
 * Words of one kind, of which one thing can be only one: a kind a line, words that stand for the same between two bars.
 * A word for the whole kind (`limb`, `metal`) and one that takes in another (`leg`, `knee`) never share a line. Plurals in
 * `s` and `ies` are formed from these; others stand beside their singular.
 */
const KINDS = `
alligator | crocodile | lizard | snake | tortoise | turtle
ankle | elbow | foot feet | hand | hip | knee | neck | shoulder | wrist
annual annually yearly | daily | hourly | monthly | quarterly | weekly
apple | banana | cherry | lemon | pear | plum | raspberry | strawberry
archaeologist | astronomer | biologist | botanist | chemist | economist | geologist | historian | mathematician | philosopher | physicist | psychologist | sociologist | statistician | zoologist
archaeology | astronomy | biology | botany | chemistry | economics | geology | linguistics | mathematics | philosophy | physics | psychology | sociology | zoology
architect | carpenter | electrician | engineer | mason | plumber
arm | leg
arson | burglary | manslaughter | murder | perjury | robbery | theft
aunt | uncle
autumn | spring | summer | winter
avalanche | drought | earthquake quake | flood | hurricane cyclone typhoon | landslide mudslide | tornado | tsunami | wildfire
axe | bomb | knife knives | pistol revolver | rifle | sword
badminton | baseball | basketball | boxing | chess | cricket | football soccer | golf | handball | hockey | judo | rowing | rugby | skiing | swimming | tennis | volleyball | wrestling
baker | butcher | farmer | fisherman fishermen angler | miner | postman postmen postwoman | signalman signalmen | tailor | weaver
barley | maize corn | oats | rice | rye | wheat
bear | deer | fox foxes | lynx | wolf wolves
beef | lamb mutton | pork | poultry chicken
beer | brandy | tea | coffee | whisky whiskey | wine
bicycle bike | bus buses | car | helicopter | lorry truck | motorcycle motorbike | plane aeroplane airplane airliner | train | tram
black | blue | green | grey gray | orange | pink | purple | red | white | yellow
blood | saliva | urine
boy | girl
brain | heart | kidney | liver | lung | pancreas | stomach
brick | concrete | glass | plastic | steel | timber wood wooden
bronze | gold golden | silver
Buddhist | Christian | Hindu | Jew Jewish | Muslim Moslem | Sikh
cancer | cholera | diabetes | malaria | measles | pneumonia | stroke | tuberculosis
Catholic | Protestant
cathedral | mosque | synagogue
cat | dog | goat | horse | pig | sheep
cello | flute | guitar | piano | trumpet | violin
coach coaches manager trainer | player | referee umpire
coal | diesel | firewood | lignite | petrol gasoline
copper | iron | lithium | nickel | tin | zinc
dancer | painter | photographer | sculptor
defender | goalkeeper goalie keeper | midfielder | striker forward attacker
dentist | midwife midwives | nurse | pharmacist | surgeon | vet veterinarian
doctorate | diploma
dolphin | seal | shark | whale
grandfather | grandmother
grandson | granddaughter
helium | hydrogen | methane | nitrogen | oxygen | phosphorus | sulphur sulfur
kindergarten nursery | university college
lawyer solicitor | journalist reporter | teacher | priest | soldier
man men | woman women
monastery | prison jail | museum | library | theatre theater | hotel | hospital
morning | afternoon | evening
nephew | niece
poet | novelist | composer
primary | secondary
Shia Shiite | Sunni
`;

/** By each form, a word's kind and what it stands for. */
interface OfKind {
  readonly kind: number;
  readonly meaning: string;
}

const words: ReadonlyMap<string, OfKind> = new Map(
  KINDS.trim()
    .split("\n")
    .flatMap((line, kind) =>
      line.split("|").flatMap((group) => {
        const forms = group.trim().toLowerCase().split(" ");
        const meaning = forms[0] ?? "";
        return forms.flatMap((form) =>
          [form, pluralOf(form)].map((word): readonly [string, OfKind] => [
            word,
            { kind, meaning },
          ]),
        );
      }),
    ),
);

function pluralOf(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** What kind a word is of, and what it stands for there; undefined for most words. `lower` is a token's. */
export function kindOf(lower: string): OfKind | undefined {
  return words.get(lower);
}
