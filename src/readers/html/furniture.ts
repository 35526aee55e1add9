import { attribute, blockTags, type Element } from "./elements.js";
import { furnitureNames, type FurnitureName } from "./furnitureNames.js";
import { lengthOf } from "./story.js";

// Tags that hold no story wherever they stand.
const reasonOfTag: ReadonlyMap<string, string> = new Map([
  ["amp-ad", "advertisement"],
  ["amp-consent", "cookie notice"],
  ["amp-embed", "advertisement"],
  ["amp-list", "teaser"],
  ["amp-sidebar", "navigation"],
  ["amp-sticky-ad", "advertisement"],
  ["amp-user-notification", "cookie notice"],
  ["aside", "aside"],
  ["button", "form"],
  ["dialog", "form"],
  ["footer", "footer"],
  ["form", "form"],
  ["nav", "navigation"],
  ["select", "form"],
  ["textarea", "form"],
]);

const reasonOfRole: ReadonlyMap<string, string> = new Map([
  ["alertdialog", "form"],
  ["complementary", "aside"],
  ["contentinfo", "footer"],
  ["dialog", "form"],
  ["menu", "navigation"],
  ["menubar", "navigation"],
  ["navigation", "navigation"],
  ["search", "form"],
  ["toolbar", "share bar"],
]);

const mostInSmall = 600;

/** Why an element is no part of the story: its tag, role or class says so. Undefined for anything else. */
export function furnitureReason(element: Element, isInArticle: boolean): string | undefined {
  const { tagName } = element;
  const byTag = reasonOfTag.get(tagName);
  if (byTag !== undefined) return byTag;
  // A page's header is a menu; an article's holds its headline.
  if (tagName === "header" && !isInArticle) return "navigation";
  if (/^(?:body|html|main|article|h1)$/u.test(tagName)) return undefined;
  const byRole = reasonOfRole.get(attribute(element, "role"));
  if (byRole !== undefined) return byRole;
  if (isHidden(element)) return "hidden";
  return reasonOfName(element);
}

function isHidden(element: Element): boolean {
  return (
    element.attrs.some(({ name, value }) => name === "hidden" && value !== "until-found") ||
    attribute(element, "aria-hidden") === "true" ||
    /(?:^|;)\s*display\s*:\s*none/iu.test(attribute(element, "style"))
  );
}

function reasonOfName(element: Element): string | undefined {
  const given = ["class", "id", "data-testid", "data-component"].map((name) =>
    attribute(element, name),
  );
  const names = given.join(" ").split(/\s+/u).filter(Boolean);
  if (names.length === 0) return undefined;
  const lower = ` ${names.join(" ").toLowerCase()} `;
  const named = matchers.find(({ beginning }) => beginning.test(lower));
  if (named !== undefined) return named.reason;
  if (/ (?:post-|message-)?signature /u.test(lower) && isInPost(element)) return "user card";
  // Within a sentence a name tells of the words' sense: "player-name".
  if (!blockTags.has(element.tagName) || element.tagName === "p") return undefined;
  const parts = new Set(names.flatMap(wordsOfName));
  return matchers.find(
    ({ anywhere, inSmall }) =>
      anywhere.some((word) => parts.has(word)) ||
      (inSmall.some((word) => parts.has(word)) && lengthOf(element) <= mostInSmall),
  )?.reason;
}

// What members of a forum write under each of their posts; below a letter a signature is part of it.
function isInPost(element: Element): boolean {
  let node = element.parentNode;
  for (let height = 0; height < 4 && node !== null && "attrs" in node; height += 1) {
    if (/(?:^|[\s_-])(?:message|post)(?:$|[\s_-])/u.test(attribute(node, "class"))) return true;
    node = node.parentNode;
  }
  return false;
}

// "c-article__relatedList" is c, article, related, list; of "has-sidebar" and "no-comments" nothing follows.
function wordsOfName(name: string): readonly string[] {
  const pieces = name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "-")
    .toLowerCase()
    .split(/[-_:]+/u);
  if (pieces.some((piece) => /^(?:has|hide|is|no|show|with|without)$/u.test(piece))) return [];
  return [...pieces, pieces.join("")];
}

interface Matcher {
  readonly reason: string;
  readonly beginning: RegExp;
  readonly anywhere: readonly string[];
  readonly inSmall: readonly string[];
}

const matchers: readonly Matcher[] = furnitureNames.map(toMatcher);

// A whole class name, or one with a suffix: "teaser", "teaser-box", "js-teaser", "ad_300"; not "adult" or "shareholders".
function toMatcher({ reason, beginnings, anywhere = [], inSmall = [] }: FurnitureName): Matcher {
  const either = beginnings.length === 0 ? "(?!)" : beginnings.join("|");
  const beginning = new RegExp(`[\\s_](?:js-)?(?:${either})(?:[-_]{1,2}[\\w-]{1,40})?\\s`, "u");
  return { reason, beginning, anywhere, inSmall };
}
