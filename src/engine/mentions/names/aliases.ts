import { foldWords } from "./fold.js";

/** Names that are one thing under several names, which no rule of letters would find. One thing a line. */
const aliasRows = `
Daesh | ISIS | ISIL | Islamic State | Islamic State of Iraq and Syria | Islamic State group
Antwerp | Antwerpen
Cologne | Köln | Koeln
Copenhagen | København
European Union | EU | E.U.
Facebook | Meta
Federal Reserve | Fed
Florence | Firenze
Geneva | Genève | Genf
Hashd al-Shaabi | Popular Mobilization Forces | Popular Mobilisation Forces | Popular Mobilization Units | PMF | PMU
Lisbon | Lisboa
Milan | Milano
Munich | München | Muenchen
Nuremberg | Nürnberg | Nuernberg
Prague | Praha
The Hague | Hague | Den Haag
Twitter | X
United Nations | UN | U.N.
Venice | Venezia
Vienna | Wien
Warsaw | Warszawa
White Helmets | Syria Civil Defence | Syria Civil Defense | Syrian Civil Defence | Syrian Civil Defense
`;

/** Spellings of one word that are too far apart for the rules. One word a line. */
const spellingRows = `
alexander aleksandr aleksander alexandre aleksandar iskander oleksandr
beijing peking
chaudhary chaudhuri chaudhry choudhary choudhury chowdhari chowdhury
daesh daish daech
gaddafi qaddafi kadhafi gadhafi qadhafi khadafi
hezbollah hizbullah hizballah hizbollah hezbolla
jolani golani julani jawlani joulani
hussein hussain husain husayn hossein
kharkiv kharkov
kyiv kiev
lakshmi laxmi
lviv lvov
mohammed muhammad mohammad mohamed mohamad muhammed mohamud mehmed muhammet
mumbai bombay
odesa odessa
osama usama
quran koran
sharia shariah
yusuf youssef yousef yousuf joseph
zelensky zelenskyy zelenskiy zelenskij selenskyj
`;

/** Words that look or sound alike and are known to be two. One pair a line. */
const distinctRows = `
abbas abbad
ahmad ahmadi
amin amir
anan annan
assad assaf
barak barack
basra busra
daniel daniela
erdogan erdoan
george georgia
hama hamas
hamad hamid
hamas hammam
hariri harari
hasan hasina
hasan husain
hasan hussein
hassan hussain
hassan hussein
iran iraq
islamabad islam
jordan gordan
karam karim
karzai karzi
kent ghent
khalid khalil
mali malawi
malik malek
maria mario
martin martina
moldova moldava
najib najaf
nasser nasrallah
niger nigeria
oman amman
omar umair
paul paula
petersen pedersen
salam salem
salim salam
salman suleiman
sarif sharif
shaanxi shanxi
slovakia slovenia
sudan sedan
syria assyria
victor victoria
`;

const aliasGroups = groupsOf(aliasRows, "|");
const spellingGroups = groupsOf(spellingRows, " ");
const distinct = new Set(
  distinctRows
    .trim()
    .split("\n")
    .map((row) => row.split(" ").sort().join(" ")),
);

/** A number shared by all names of one thing: `hashd shaabi` and `pmf`. Undefined for names not in the list. */
export function aliasGroup(words: readonly string[]): number | undefined {
  return aliasGroups.get(words.join(" "));
}

/** A number shared by all spellings of one word: `kyiv` and `kiev`. Undefined for words not in the list. */
export function spellingGroup(word: string): number | undefined {
  return spellingGroups.get(word);
}

/** Whether these two folded words are known to be two names, however alike. */
export function areDistinct(a: string, b: string): boolean {
  return distinct.has(a < b ? `${a} ${b}` : `${b} ${a}`);
}

function groupsOf(rows: string, separator: string): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  rows
    .trim()
    .split("\n")
    .forEach((row, group) => {
      for (const name of row.split(separator)) groups.set(foldWords(name.trim()).join(" "), group);
    });
  return groups;
}
