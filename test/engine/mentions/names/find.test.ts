import assert from "node:assert/strict";
import { names } from "../../../../src/engine/mentions/names/index.js";
import { textOf } from "../../../../src/engine/text/span.js";
import { sentenceOf, unbracket } from "./bracketed.js";

/** Less sure names are left alone by everyone who asks. */
const leastSureness = 0.45;

function check(row: string): void {
  const { plain, marked } = unbracket(row);
  const found = names
    .find(sentenceOf(plain), { plain })
    .filter(({ sureness }) => sureness >= leastSureness);
  for (const { span, text } of found) assert.equal(textOf(plain, span), text);
  assert.deepEqual(
    found.map(({ text }) => text),
    marked,
  );
}

const people: readonly string[] = [
  "[Iranian] Foreign Minister [Abbas Araqchi] left for [Ankara].",
  "Governor [Ayjan Beyshenova] spoke first.",
  "[Ayjan Beyshenova], the governor, spoke first.",
  "The speech by [Syrian] President [Bashar al-Assad] was short.",
  "A letter from Dr. [Maria da Silva] reached us.",
  "The court heard Mr [O'Neill] and Ms. [Mac Giolla].",
  "We met [J. D. Vance] and [Ludwig van der Berg] there.",
  "The prize went to [Martin Luther King Jr.] for his speech.",
  "A visit by [Mohammed bin Salman] was planned.",
  "Then [Ursula von der Leyen] called him.",
  "The offer by [Charles de Gaulle] was refused.",
  "Emergency Situations Minister [Kubanychbek Dzhumaliev] flew in.",
  "According to Chief Executive [Maren Ostergaard], sales rose.",
  "“It was late,” said [Gulnara Sadykova], 52.",
  "The governor of [Osh] region, [Aizhan Beishenova], closed the schools.",
  "Opposition leader [Hadi al-Bahra] left the hall.",
  "Chief financial officer [Laura Kessling] resigned.",
  "A spokesperson, [Esmaeil Baqaei], declined to answer.",
  "His lawyer asked [Saltanat Omurova] to wait.",
  "Secretary of State [Antony Brown] will travel.",
  "[Jean-Luc Moreau] and [Zoë Müller] share a desk.",
  "Only [Theresa May] voted against it.",
  "[McDonald] and [FitzGerald] were late.",
  "The king, [Charles III], was absent.",
];

const organisations: readonly string[] = [
  "The [Syrian Observatory for Human Rights] counted them.",
  "He works for the [Ministry of Emergency Situations].",
  "The head of the [Popular Mobilization Forces] denied it.",
  "The group [Hayat Tahrir al-Sham] ([HTS]) moved south.",
  "The [U.S. Geological Survey] ([USGS]) measured it.",
  "[Iran]'s [Foreign Ministry] protested.",
  "She moved to the [Centers for Disease Control and Prevention] in May.",
  "The [Bank of England] cut its rate.",
  "The story ran in [Ledger & Lane] last week.",
  "The [Syrian National Army] took the town.",
  "[Lebanese] [Hezbollah] kept silent.",
  "The [World Health Organization] sent a team.",
  "Fighters of the [Badr] and [Nujabaa] groups came.",
  "The [White Helmets] dug all night.",
  "[Doctors Without Borders] opened a clinic.",
  "The [Red Crescent Society of Kyrgyzstan] sent tents.",
  "Work began at the [Mirzalik Institute of Virology] in spring.",
  "A contract with [Tian-Shan Stroy] was signed.",
  "[NATO] and the [EU] met.",
  "The [European Union] released money.",
  "Shares of [General Motors] fell.",
  "The [National Farmers' Union] ([NFU]) spoke.",
  "They joined the [Lower Orm Residents’ Association].",
  "The [Rebels]' [Aleppo] office closed.",
  "[Café Central] closed early.",
];

const placesAndPeoples: readonly string[] = [
  "Troops held northern [Syria] and parts of [Aleppo].",
  "A town in [Osh] region was hit.",
  "Hundreds of [Iran]-backed fighters crossed from [Iraq] into [Syria].",
  "The [Turkish]-backed rebels and the [Britain]-based group agreed.",
  "The [US]-supported forces withdrew.",
  "The anti-[Assad] protest was small.",
  "Talks between [Saudi Arabia] and the [United Arab Emirates] failed.",
  "The [Iran]-[Iraq] war lasted eight years.",
  "[Syrians] and [Iraqis] live there.",
  "[Assad]’s rule ended.",
  "The [U.S.] and the [U.K.] signed.",
  "In [Türkiye], the lira fell.",
  "They live in [Kyzyl-Dobo], near [Kara-Tash].",
  "He was born in [Stratford-upon-Avon].",
  "Flights to [Port-au-Prince] were stopped.",
  "The floods reached [Bosnia and Herzegovina].",
  "The road from [Damascus] to [Homs] is closed.",
  "A ship passed the [Strait of Hormuz] at night.",
  "The [Islamic Republic of Iran] replied.",
  "[Vostria], a small country, closed its border.",
  "[Lake Chad] is drying up.",
  "They met in [New York] and in the [Middle East].",
  "[Moscow] dismissed the general.",
  "Yesterday [Assad] left [Damascus].",
];

const former: readonly string[] = [
  "Former [News International] boss resigned.",
  "Striker [Paul Bensen] left the club.",
  "Current District Judge [Todd Bough] agreed.",
  "They beat their [South American] rivals.",
  "The [Democratic Republic of Congo] declined.",
];

const things: readonly string[] = [
  "The [Shuttle 500] robot is in use.",
  "The [Vision X2] was late.",
  "They found a flaw in [Fleet OS 7].",
  "He carried an [AK-47] and a knife.",
  "Two carry the mutation [PB2-E627K], he said.",
  "The [H7N5] subtype is new.",
  "Four [Mi-8] helicopters landed.",
  "In [Aleppo] 500 people waited.",
  "The [Nasdaq Composite] fell.",
];

const scores: readonly string[] = [
  "They beat [Braga] 3–2 on Sunday.",
  "[Arsenal] 5–4, a wild night.",
  "The final was [Vostria] 2-1.",
  "The [Orbit 3] – 2 metres long – flew.",
];

const groups: Readonly<Record<string, readonly string[]>> = {
  people,
  organisations,
  placesAndPeoples,
  former,
  things,
  scores,
};

describe("names.find", () => {
  for (const [group, rows] of Object.entries(groups)) {
    describe(group, () => {
      for (const row of rows)
        it(row, () => {
          check(row);
        });
    });
  }
});
