/** What decided on a value, in a few words. */
export type Rule =
  /** A source gives it, and what surrounds it agrees. */
  | "given"
  /** No source gives it; one gives another for the same thing. */
  | "another given"
  /** No source gives it, nor another for anything like this. */
  | "not given"
  /** It is more likely the writer's own count or reckoning than at fault. */
  | "left open"
  /** It stands in the sources by chance alone. */
  | "chance"
  /** The very table cell that the claim speaks of has another. */
  | "cell of another"
  /** The sentence that gives it has another where the claim has it: two values have changed places. */
  | "value of another"
  /** A source gives another for what is more likely the same thing. */
  | "outweighed"
  /** A source that tells of the very act dates it otherwise. */
  | "another act"
  /** As likely the same is in one source this value, in another another. */
  | "sources differ"
  /** Of two reports of one count the later counts. */
  | "later report";
