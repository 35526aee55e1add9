import type { Claim } from "../checks/check.js";

/** What was made of each value of a claim, let go with the claim. */
export type KeptByMention = WeakMap<Claim, Map<object, unknown>>;

/** What `make` makes of a value of a claim, made once: the check, what comes after it and the sureness of its finding ask for the same. */
export function keptFor<Made>(
  kept: KeptByMention,
  { claim, mention }: { readonly claim: Claim; readonly mention: object },
  make: () => Made,
): Made {
  const ofClaim = kept.get(claim) ?? new Map<object, unknown>();
  kept.set(claim, ofClaim);
  // What is kept in one map was made by one function, of this very mention.
  const before = ofClaim.get(mention) as Made | undefined;
  if (before !== undefined) return before;
  const made = make();
  ofClaim.set(mention, made);
  return made;
}
