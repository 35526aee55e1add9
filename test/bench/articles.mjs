// Makes up articles and a draft about them: as many as wanted, the same each time, every word our own.

const templates = [
  "The ferry {name} left {place} on {day} with {n} passengers on board.",
  "A storm tore the roofs off {n} houses in {place}, the {office} said.",
  "{person} was elected {role} of {place} with {percent} of the vote.",
  "Workers at the {noun} mill of {place} began a strike over wages on {day}.",
  "The court in {place} sentenced {person} to {small} years in prison.",
  "At least {n} people were treated for {noun} poisoning in {place}.",
  "{person}, who leads the {office}, denied that the {noun} had been sold.",
  "The province will spend {money} on a new {noun} bridge near {place}.",
  "“We have waited {small} years for this {noun},” said {person}.",
  "Divers recovered {small} {noun} crates from the harbour of {place}.",
  "{percent} of the orchards around {place} were lost to frost in {month}.",
  "The {office} expects {n} visitors at the {noun} fair in {place}.",
  "A fire in the {noun} depot of {place} was put out after {small} hours.",
  "{person} bought the {noun} works for {money} in {year}.",
  "Police in {place} arrested {small} men who had stolen {noun} worth {money}.",
  "The railway between {place} and {place} reopens on {day}, {person} said.",
  "Nobody was hurt when a {noun} tower collapsed in {place} on {day}.",
  "Since {year} the town of {place} has lost {n} inhabitants.",
  "The {noun} harvest fell by {percent}, the lowest since {year}.",
  "{person} of the {office} called the {noun} plan a mistake.",
  "Some {n} soldiers crossed the river at {place} on {day}, residents said.",
  "The museum of {place} returned a {noun} statue that vanished in {year}.",
  "A landslide blocked the road to {place} and cut off {n} people.",
  "{person} resigned as {role} after the {noun} affair.",
  "The {office} raised the price of {noun} by {percent} from {month}.",
  "Doctors in {place} tested the {noun} vaccine on {n} volunteers.",
  "It was the {small}th such accident near {place} in {small} months.",
  "He said that the {noun} would be repaired before {month}.",
  "They had asked the {office} for help in {year}, without an answer.",
  "The bridge carries {n} cars a day and was built in {year}.",
];
const nouns =
  "barley brass cable candle canvas cement cherry clay coal copper cork cotton flax garnet glass granite herring honey iron ivory lace lamp leather lime linen marble mustard oak onion paper pearl pepper plum porcelain potash quartz rice rope salt sand silk slate soap steel sugar tar tea timber tin tobacco vinegar wax wheat willow wine wool zinc".split(
    " ",
  );
const offices =
  "board of works,coast guard,county office,customs house,dike board,fire service,harbour office,health board,land registry,mining office,port council,railway board,school board,tax office,town council,water board,weather service".split(
    ",",
  );
const roles = ["mayor", "governor", "speaker", "director", "judge", "treasurer", "warden"];
const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const onsets = "B Br D Dr F G Gl H K Kr L M N P R S St T Tr V W".split(" ");
const middles = "a e i o u al an ar el en er il in or ul un".split(" ");
const endings =
  "berg by dal den field ford ham holm li mar mond na ra ro sa stad ton ven vik wick".split(" ");

/** Numbers from 0 up to 1 that look drawn at random, the same for the same seed. */
function drawing(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (draw, list) => list[Math.floor(draw() * list.length)];
// Few names are in many articles, many in few.
const rank = (draw, size) => Math.floor(size * draw() ** 3);

function nameOf(number) {
  const draw = drawing(number * 7919 + 13);
  const middle = number > 300 ? pick(draw, middles) + pick(draw, "bdgklmnrstv".split("")) : "";
  return pick(draw, onsets) + pick(draw, middles) + middle + pick(draw, endings);
}

function slots(draw, scene) {
  return {
    name: () => nameOf(rank(draw, 4000) + 9000),
    place: () => pick(draw, scene.places),
    person: () => pick(draw, scene.people),
    day: () => pick(draw, days),
    month: () => pick(draw, months),
    year: () => String(1950 + Math.floor(draw() * 75)),
    n: () => Math.floor(12 + 10 ** (1 + draw() * 3.5)).toLocaleString("en-US"),
    small: () => String(4 + Math.floor(draw() * 16)),
    percent: () => `${(1 + draw() * 60).toFixed(draw() < 0.5 ? 0 : 1)}%`,
    money: () => `${(1 + draw() * 90).toFixed(1)} million euros`,
    office: () => pick(draw, offices),
    role: () => pick(draw, roles),
    noun: () => pick(draw, scene.nouns),
  };
}

function sentenceOf(draw, scene) {
  const words = slots(draw, scene);
  return pick(draw, templates).replace(/\{(?<slot>\w+)\}/gu, (_, slot) => words[slot]());
}

/** Article `number` as plain text: title, dateline, and some thirty sentences in paragraphs. */
export function articleOf(number) {
  const draw = drawing(number + 1);
  const scene = {
    places: Array.from({ length: 4 }, () => nameOf(rank(draw, 8000))),
    people: Array.from(
      { length: 4 },
      () => `${nameOf(rank(draw, 900) + 20000)} ${nameOf(rank(draw, 8000) + 30000)}`,
    ),
    nouns: Array.from({ length: 6 }, () => pick(draw, nouns)),
  };
  const [place] = scene.places;
  const date = `${1 + Math.floor(draw() * 28)} ${pick(draw, months)} ${2015 + Math.floor(draw() * 10)}`;
  const count = 22 + Math.floor(draw() * 17);
  const sentences = Array.from({ length: count }, () => sentenceOf(draw, scene));
  const paragraphs = [];
  for (let at = 0; at < count; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(" "));
  const title = `${place} and the ${scene.nouns[0]} question`;
  return {
    title,
    sentences,
    text: `${title}\n\n${place} Courier, ${date}\n\n${paragraphs.join("\n\n")}\n`,
  };
}

/** A draft in Markdown of about `words` words on `count` articles: their sentences, a tenth of them with another figure. */
export function draftOf(words, count, seed = 1) {
  const draw = drawing(seed * 104729);
  const parts = ["# What happened in the provinces"];
  for (let written = 0; written < words;) {
    const paragraph = [];
    const { sentences } = articleOf(Math.floor(draw() * count));
    for (let i = 0; i < 3; i++) {
      const sentence = pick(draw, sentences);
      paragraph.push(
        draw() < 0.1
          ? sentence.replace(/\d/u, (digit) => String(((Number(digit) + 3) % 9) + 1))
          : sentence,
      );
      written += sentence.split(" ").length;
    }
    parts.push(paragraph.join(" "));
  }
  return `${parts.join("\n\n")}\n`;
}
