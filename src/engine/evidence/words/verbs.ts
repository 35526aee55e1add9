/** Past forms and participles of reporting language that don't end in `-ed`, and auxiliaries, sorted. */
const IRREGULAR = new Set(
  `am are ate became become been began begun bought bound broke broken brought built burnt came can caught chose chosen
  could cut dealt did died do does drew driven drove fallen fed fell felt fled flew fought found gave given gone got
  grew grown had has have heard held hit hurt is kept knew known laid lay led left lent lost made may meant met might
  must paid put quit ran rang read rose risen said sang sank sat saw seen sent set shall shook shot should shown shut
  slept sold spent spoke spoken spread stood stole stolen struck sued swept swore sworn taken taught thought threw told
  took torn understood was went were will won would wounded wrote written`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Words in `-ed` that are no verbs. */
const NO_VERBS = new Set(
  "aged bed breed deed exceed feed hundred indeed naked need proceed red sacred seed shed speed united weed".split(
    " ",
  ),
);

/** Whether a word, in lower case, surely may be a sentence's verb: an auxiliary or a past form. */
export function isVerb(lower: string): boolean {
  return IRREGULAR.has(lower) || (/^\p{Ll}{2,14}ed$/u.test(lower) && !NO_VERBS.has(lower));
}
