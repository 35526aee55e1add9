/**
 * Words of one kind, of which one thing can be only one: a kind a line, words that stand for the same between two bars.
 * A word for the whole kind (`limb`, `metal`) and one that takes in another (`leg`, `knee`) never share a line. Plurals in
 * `s` and `ies` are formed from these; others stand beside their singular.
 */
const KINDS = `
accordion | bassoon | cello | clarinet | flute | guitar | harp | oboe | piano | saxophone | trombone | trumpet | tuba | viola | violin
admiral | brigadier | colonel | corporal | lieutenant | sergeant
alligator | crocodile | lizard | snake | tortoise | turtle
aluminium aluminum | cobalt | copper | iron | lithium | manganese | nickel | platinum | tin | titanium | tungsten | uranium | zinc
ambulance | hearse | taxi cab | tractor
ankle | elbow | foot feet | hand | hip | knee | neck | shoulder | wrist
annual annually yearly | daily | fortnightly | hourly | monthly | quarterly | weekly
ant | bee | beetle | butterfly butterflies | mosquito mosquitoes | moth | wasp
anthrax | bronchitis | cancer | chickenpox | cholera | dengue | diabetes | diphtheria | dysentery | hepatitis | influenza flu | leprosy | malaria | measles | meningitis | mumps | pneumonia | polio | rabies | rubella | scurvy | smallpox | stroke | syphilis | tetanus | tuberculosis | typhoid | typhus
apple | banana | cherry | lemon | pear | plum | raspberry | strawberry
archaeologist | astronomer | biologist | botanist | chemist | economist | geologist | historian | mathematician | philosopher | physicist | psychologist | sociologist | statistician | zoologist
archaeology | astronomy | biology | botany | chemistry | economics | geology | linguistics | mathematics | philosophy | physics | psychology | sociology | zoology
architect | carpenter | electrician | engineer | mason | plumber
arm | leg
arson | blackmail | bribery | burglary | embezzlement | extortion | forgery | kidnapping abduction | libel | manslaughter | murder | perjury | robbery | theft | treason | vandalism
attic loft | bathroom | bedroom | cellar basement | garage | kitchen
aunt | uncle
autumn | spring | summer | winter
avalanche | drought | earthquake quake | flood | hurricane cyclone typhoon | landslide mudslide | tornado | tsunami | wildfire
axe | bomb | knife knives | pistol revolver | rifle | sword
badger | hare | hedgehog | mouse mice | rabbit | rat | squirrel
badminton | baseball | basketball | boxing | chess | cricket | football soccer | golf | handball | hockey | judo | rowing | rugby | skiing | swimming | tennis | volleyball | wrestling
baker | butcher | farmer | fisherman fishermen angler | miner | postman postmen postwoman | signalman signalmen | tailor | weaver
ballet | opera | operetta
balloon | drone | glider
barge | canoe kayak | ferry | raft | submarine | tanker | trawler | tug tugboat | yacht
barley | maize corn | oats | rice | rye | wheat
bean | cabbage | carrot | onion | potato potatoes | tomato tomatoes
bear | deer | fox foxes | lynx | wolf wolves
beech | birch | cedar | elm | maple | oak | pine | poplar | spruce | willow
beef | lamb mutton | pork | poultry chicken
beer | brandy | tea | coffee | whisky whiskey | wine
bicycle bike | bus buses | car | helicopter | lorry truck | motorcycle motorbike | plane aeroplane airplane airliner | train | tram
biography | memoir autobiography | novel
black | blue | green | grey gray | orange | pink | purple | red | white | yellow
blood | saliva | urine
boy | girl
brain | heart | kidney | liver | lung | pancreas | stomach
breakfast | dinner supper | lunch
brick | concrete | glass | plastic | steel | timber wood wooden
bride | groom bridegroom
bronze | gold golden | silver
Buddhist | Christian | Hindu | Jew Jewish | Muslim Moslem | Sikh
cantata | concerto concertos | oratorio | sonata | symphony
cat | cow | dog | donkey | goat | horse | pig | sheep
cathedral | mosque | synagogue
Catholic | Protestant
chin | ear | eye | jaw | nose | tongue
christening baptism | funeral burial | wedding
coach coaches manager trainer | player | referee umpire
coal | diesel | firewood | lignite | petrol gasoline
cod | eel | haddock | herring | mackerel | salmon | trout | tuna
collarbone | pelvis | rib | skull | spine
comedy | tragedy
cotton | leather | linen | nylon | silk | wool
creditor | debtor
cyclist | motorcyclist | pedestrian
dancer | painter | photographer | sculptor
dawn sunrise | dusk sunset | midday noon | midnight
defendant | plaintiff claimant
defender | goalkeeper goalie keeper | midfielder | striker forward attacker | winger
dentist | midwife midwives | nurse | pharmacist | surgeon | vet veterinarian
doctorate | diploma
dolphin | seal | shark | whale
donor | recipient
duck | goose geese
eagle | falcon hawk | gull | heron | owl | pigeon | raven | stork | swan
email e-mail | fax | letter | postcard | telegram
entrance | exit
finger | thumb | toe
front | rear
geothermal | hydroelectric | nuclear | solar
grandfather | grandmother
grandson | granddaughter
helium | hydrogen | methane | nitrogen | oxygen | phosphorus | sulphur sulfur
kindergarten nursery | university college
landlord | tenant
lawyer solicitor | journalist reporter | teacher | priest | soldier
left-hand | right-hand
man men | woman women
monastery | prison jail | museum | library | theatre theater | hotel | hospital
morning | afternoon | evening
nephew | niece
poet | novelist | composer
predecessor | successor
primary | secondary
quarter-final quarterfinal | semi-final semifinal
Shia Shiite | Sunni
widow | widower
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
