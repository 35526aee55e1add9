import type { Translate } from "../protocol/index.js";

type Slots = Readonly<Record<string, string>>;

/** A title that the engine gives to a fix, as it stands there, and the same in the user's language. */
interface FixTitle {
  readonly form: RegExp;
  readonly say: (slots: Slots, t: Translate) => string;
}

// The engine knows no languages: its titles are English and read here by their fixed words. An earlier form wins.
const fixTitles: readonly FixTitle[] = [
  // "Replace with “at least 300” (The Coast Daily)"
  {
    form: /^Replace with “(?<words>[^”]{1,300})” \((?<source>[^()]{1,300})\)$/u,
    say: (slots, t) => t("Replace with “{words}” ({source})", slots),
  },
  // "Replace with “412”"
  {
    form: /^Replace with “(?<words>[^”]{1,300})”$/u,
    say: (slots, t) => t("Replace with “{words}”", slots),
  },
  // "Attribute to Danube Wire (“according to …”)"
  {
    form: /^Attribute to (?<source>.{1,300}) \(“according to …”\)$/u,
    say: (slots, t) => t("Attribute to {source} (“according to …”)", slots),
  },
  // "Move the citation to Coast Daily"
  {
    form: /^Move the citation to (?<source>.{1,300})$/u,
    say: (slots, t) => t("Move the citation to {source}", slots),
  },
  { form: /^Remove this note$/u, say: (_slots, t) => t("Remove this note") },
  // "Cite 12 supported sentences"
  {
    form: /^Cite (?<count>\d{1,6}) supported sentences$/u,
    say: (slots, t) => t("Cite {count} supported sentences", slots),
  },
  { form: /^Cite 1 supported sentence$/u, say: (_slots, t) => t("Cite 1 supported sentence") },
  {
    form: /^Put in place all values of which the sources leave no doubt$/u,
    say: (_slots, t) => t("Put in place all values of which the sources leave no doubt"),
  },
  // "Cite Danube Wire"
  { form: /^Cite (?<source>.{1,300})$/u, say: (slots, t) => t("Cite {source}", slots) },
];

/** A fix's title in the user's language; as it is where its form is not known here. */
export function sayTitle(title: string, t: Translate): string {
  for (const { form, say } of fixTitles) {
    const match = form.exec(title);
    if (match !== null) return say({ ...match.groups }, t);
  }
  return title;
}
