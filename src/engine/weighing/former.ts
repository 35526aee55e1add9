/** Words with which a draft means what was, not what is. */
export const FORMER: ReadonlySet<string> = new Set(
  "ago earlier former formerly originally previous previously prior".split(" "),
);

/** Words that set one value beside another: a sentence with them may mean either. */
export const COMPARING: ReadonlySet<string> = new Set(
  "against before compared from last once than then until".split(" "),
);
