import { attribute, type Element } from "./elements.js";

// Tags that hold no story wherever they stand.
const reasonOfTag: ReadonlyMap<string, string> = new Map([
  ["aside", "aside"],
  ["button", "form"],
  ["footer", "footer"],
  ["form", "form"],
  ["nav", "navigation"],
  ["select", "form"],
]);

const reasonOfClass: readonly (readonly [RegExp, string])[] = [
  named(
    "ad|ads|advert|adverts|advertisement|advertising|adbox|banner-ad|promo|promoted|sponsor|sponsored",
    "advertisement",
  ),
  named("breadcrumb|breadcrumbs|menu|nav|navbar|navigation|topbar|sidebar", "navigation"),
  named(
    "most-read|popular|read-more|readmore|recommended|related|related-posts|teaser|teasers|trending",
    "teaser",
  ),
  named("comment|comments|comment-list|disqus|respond", "comments"),
  named("follow|share|share-bar|sharing|social|social-links", "share bar"),
  named("newsletter|paywall|sign-up|signup|subscribe|subscription", "newsletter form"),
  named("consent|cookie|cookies|gdpr", "cookie notice"),
];

/** Why an element is no part of the story: its tag, role or class says so. Undefined for anything else. */
export function furnitureReason(element: Element, isInArticle: boolean): string | undefined {
  const { tagName } = element;
  const byTag = reasonOfTag.get(tagName);
  if (byTag !== undefined) return byTag;
  // A page's header is a menu; an article's holds its headline.
  if (tagName === "header" && !isInArticle) return "navigation";
  if (/^(?:body|html|main|article|h1)$/u.test(tagName)) return undefined;
  if (attribute(element, "role") === "navigation") return "navigation";
  if (attribute(element, "hidden") !== "" || attribute(element, "aria-hidden") === "true")
    return "hidden";
  const names = ` ${attribute(element, "class")} ${attribute(element, "id")} `.toLowerCase();
  return reasonOfClass.find(([pattern]) => pattern.test(names))?.[1];
}

// A whole class name, or one with a suffix: "teaser", "teaser-box", "js-teaser", "ad_300"; not "adult" or "shareholders".
function named(words: string, reason: string): readonly [RegExp, string] {
  return [new RegExp(`[\\s_](?:js-)?(?:${words})(?:[-_]{1,2}[\\w-]{1,40})?\\s`, "u"), reason];
}
