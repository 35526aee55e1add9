/** Verbs whose forms the rules don't give: first form, with `s`, past, participle, with `ing`. */
const IRREGULAR = `
acquit acquits acquitted acquitted acquitting
admit admits admitted admitted admitting
ban bans banned banned banning
beat beats beat beaten beating
buy buys bought bought buying
catch catches caught caught catching
cut cuts cut cut cutting
die dies died died dying
drop drops dropped dropped dropping
fall falls fell fallen falling
forbid forbids forbade forbidden forbidding
free frees freed freed freeing
go goes went gone going
grow grows grew grown growing
keep keeps kept kept keeping
lend lends lent lent lending
lose loses lost lost losing
permit permits permitted permitted permitting
put puts put put putting
rise rises rose risen rising
run runs ran run running
sell sells sold sold selling
shrink shrinks shrank shrunk shrinking
shut shuts shut shut shutting
sink sinks sank sunk sinking
slide slides slid slid sliding
slip slips slipped slipped slipping
speak speaks spoke spoken speaking
stand stands stood stood standing
step steps stepped stepped stepping
stop stops stopped stopped stopping
throw throws threw thrown throwing
tow tows towed towed towing
undershoot undershoots undershot undershot undershooting
uphold upholds upheld upheld upholding
win wins won won winning
`;

const irregular = new Map(
  IRREGULAR.trim()
    .split("\n")
    .map((line) => line.split(" "))
    .map((forms) => [forms[0] ?? "", forms] as const),
);

/** The five forms of a verb: first form, with `s`, past, participle, with `ing`. */
export function formsOf(verb: string): readonly string[] {
  const known = irregular.get(verb);
  if (known !== undefined) return known;
  const stem = verb.replace(/e$/u, "");
  const past = /[^aeiou]y$/u.test(verb) ? verb.replace(/y$/u, "ied") : `${stem}ed`;
  const present = /(?:[sxo]|[cs]h)$/u.test(verb)
    ? `${verb}es`
    : verb.replace(/[^aeiou]y$/u, (end) => `${end.charAt(0)}ie`) + "s";
  return [verb, present, past, past, `${stem}ing`];
}
