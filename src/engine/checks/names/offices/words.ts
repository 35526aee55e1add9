/** Verbs that say what somebody is: `who leads the Conservatives` is their leader. */
export const officeVerbs: ReadonlyMap<string, string> = new Map([
  ["captains", "captain"],
  ["chaired", "chairperson"],
  ["chairs", "chairperson"],
  ["coaches", "coach"],
  ["commands", "commander"],
  ["directs", "director"],
  ["edits", "editor"],
  ["governs", "governor"],
  ["headed", "head"],
  ["heads", "head"],
  ["leads", "leader"],
  ["led", "leader"],
  ["manages", "manager"],
  ["owns", "owner"],
]);

/** Heads of offices that one person holds where it is said of what: the editor of a paper, the owner of a club. */
export const officeHeads: ReadonlySet<string> = new Set([
  "ambassador",
  "author",
  "captain",
  "chairperson",
  "chancellor",
  "chief",
  "coach",
  "commander",
  "commissioner",
  "coroner",
  "dean",
  "director",
  "editor",
  "envoy",
  "founder",
  "governor",
  "head",
  "king",
  "leader",
  "manager",
  "master",
  "mayor",
  "minister",
  "officer",
  "owner",
  "partner",
  "pope",
  "predecessor",
  "premier",
  "president",
  "principal",
  "prosecutor",
  "queen",
  "rector",
  "secretary",
  "speaker",
  "spokesperson",
  "successor",
  "superintendent",
  "supervisor",
  "treasurer",
]);

/** Offices that every state has: without the state they say nothing of who holds them. */
export const stateHeads: ReadonlySet<string> = new Set([
  "ambassador",
  "king",
  "minister",
  "premier",
  "president",
  "queen",
]);

/** Offices of which a body or place has one, so that a story that does not say of what means the one it speaks of. */
export const soleHeads: ReadonlySet<string> = new Set([
  "captain",
  "chairperson",
  "chancellor",
  "coach",
  "dean",
  "editor",
  "governor",
  "king",
  "mayor",
  "minister",
  "owner",
  "pope",
  "premier",
  "president",
  "queen",
  "rector",
  "treasurer",
]);

/** Offices at a court: who holds another there does not hold this one, whatever the court. */
export const courtHeads: ReadonlySet<string> = new Set(["coroner", "prosecutor"]);

/** What somebody is to somebody else, of whom the sentence itself does not always tell. */
export const relationHeads: ReadonlySet<string> = new Set([
  "predecessor",
  "successor",
  "supervisor",
]);

/** Titles that tell of no office: of courtesy, of learning, of rank. */
export const honorifics: ReadonlySet<string> = new Set([
  "admiral",
  "captain",
  "colonel",
  "corporal",
  "dame",
  "doctor",
  "father",
  "general",
  "lieutenant",
  "lord",
  "madam",
  "major",
  "marshal",
  "mr",
  "mrs",
  "ms",
  "professor",
  "reverend",
  "saint",
  "sergeant",
  "sir",
  "sister",
]);

/** Words before a noun that say that it is a known one. */
export const definiteWords: ReadonlySet<string> = new Set([
  "her",
  "his",
  "its",
  "our",
  "the",
  "their",
]);

/** Small words that an office goes on with: `of the University`, `at Ghent`. */
export const officeLinks: ReadonlySet<string> = new Set(["at", "for", "in", "of", "on"]);

/** Words that end what an office is over. */
export const officeEnds: ReadonlySet<string> = new Set([
  "after",
  "and",
  "are",
  "as",
  "because",
  "before",
  "but",
  "by",
  "during",
  "from",
  "had",
  "has",
  "have",
  "is",
  "said",
  "says",
  "since",
  "that",
  "to",
  "told",
  "was",
  "were",
  "when",
  "where",
  "which",
  "while",
  "who",
  "will",
  "with",
]);
