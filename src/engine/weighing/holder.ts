import type { Claim } from "../checks/check.js";
import type { Passage } from "../evidence/sourceSet.js";
import { textOf } from "../text/span.js";
import type { Weighed } from "./weighed.js";

/** Bodies that have losses, members and money of their own: on each line what everyday language calls one of them. */
const BODIES = [
  "air force|airmen|pilots",
  "armed forces|armed services|army|military|soldiers|troops",
  "authorities|cabinet|government|ministry",
  "bank|company|firm|group|manufacturer|operator",
  "club|side|team",
  "clinic|hospital",
  "congregation|parish",
  "council|municipality|town hall",
  "coast guard|coastguard",
  "crew|sailors",
  "federation|union|unions",
  "fire brigade|fire service|firefighters|firemen",
  "insurgents|militants|militia|rebels",
  "navy|seamen",
  "officers|police|policemen",
  "school|university",
] as const;

type Body = (typeof bodies)[number];

const bodies = BODIES.map((names) => ({
  /** `the army's own losses`, `the police lost 3 men`, `on the army's side`, `losses of the army`. */
  holding: new RegExp(
    `\\b(?:${names})(?:[’']s?(?!\\p{L})| (?:had|has|have|lost|loses|mourns|mourned|suffered)\\b)|\\b(?:dead|injured|losses|side|wounded) (?:among|in|of|within) (?:the )?(?:${names})\\b`,
    "iu",
  ),
  named: new RegExp(`\\b(?:${names})\\b`, "iu"),
}));

/**
 * Whether claim and supporting passage name whose the value is, and the other passage, which does not, gives a count of its own:
 * the army's own losses are not disputed by the toll of all.
 */
export function isOfHolder(
  { statement, plain }: Claim,
  supports: readonly Pick<Weighed<unknown>, "passage">[],
  other: Pick<Weighed<unknown>, "passage">,
): boolean {
  return holdersIn({ statement, plain }).some(
    ({ named }) =>
      supports.some(({ passage }) => named.test(wordsOf(passage))) &&
      !named.test(wordsOf(other.passage)),
  );
}

const known = new WeakMap<Claim["statement"], readonly Body[]>();

/** The bodies whose own values a claim tells of, by its statement: every value of every passage asks for them. */
function holdersIn({ statement, plain }: Pick<Claim, "plain" | "statement">): readonly Body[] {
  const found = known.get(statement) ?? readHolders(textOf(plain, statement.sentence.span));
  known.set(statement, found);
  return found;
}

function readHolders(told: string): readonly Body[] {
  return bodies.filter(({ holding }) => holding.test(told));
}

function wordsOf({ statement, home }: Passage): string {
  return textOf(home.source.plain, statement.sentence.span);
}
