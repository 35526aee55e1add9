import type { Source } from "../../text/readText.js";

const NAMES =
  "AAP|AFP|ANI|ANSA|AP|Associated Press|Agence France-Presse|Bernama|Bloomberg|dpa|EFE|IANS|Interfax|Kyodo|PA|PTI|Press Trust of India|Reuters|TASS|UPI|Xinhua";

// "(Reuters)", "(AP) — …", "Source: Reuters", "LONDON, March 3 (Reuters) -", "With input from AFP", "Reuters contributed to this report".
const CREDITS: readonly RegExp[] = [
  new RegExp(`\\((?<name>${NAMES})\\)`, "u"),
  new RegExp(`\\b(?:Source|Credit|By|Via):? {0,3}(?:The )?(?<name>${NAMES})\\b`, "u"),
  new RegExp(
    `\\b[Ww]ith (?:additional )?(?:inputs?|reporting|agency inputs?) (?:from|by) (?:The )?(?<name>${NAMES})\\b`,
    "u",
  ),
  new RegExp(`\\b(?<name>${NAMES}) contributed to this (?:article|report|story)\\b`, "u"),
];

// "(With inputs from agencies.)", "with agency input", "Agencies contributed to this report".
const UNNAMED =
  /\b[Ww]ith (?:additional )?(?:inputs?|reporting) (?:from|by) (?:news )?(?:agencies|wires)\b|\b[Ww]ith agency (?:copy|inputs?|reports?)\b|\b[Aa]gencies contributed to this\b/u;

const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ["agence france-presse", "afp"],
  ["associated press", "ap"],
  ["press trust of india", "pti"],
]);

/** How much of a text's beginning and end is looked at: credits stand there. */
const EDGE = 800;

/** The news agency that a source credits, in small letters; `agencies` where it names none; undefined without a credit. */
export function agencyOf({ raw, outlet, author }: Source): string | undefined {
  const edges = raw.length > 2 * EDGE ? `${raw.slice(0, EDGE)}\n${raw.slice(-4 * EDGE)}` : raw;
  const signed = [outlet, author].filter((part) => part !== undefined).map((part) => `(${part})`);
  const text = [...signed, edges].join("\n");
  for (const credit of CREDITS) {
    const name = credit.exec(text)?.groups?.["name"]?.toLowerCase();
    if (name !== undefined) return LONG_FORMS.get(name) ?? name;
  }
  return UNNAMED.test(text) ? "agencies" : undefined;
}
