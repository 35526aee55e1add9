/** What an element's class, id or test name gives away, and which part of the page it is. */
export interface FurnitureName {
  readonly reason: string;
  /** A word of the name as a site's own style writes it: `ad` in `ad ad_300`. It is the whole name or its beginning. */
  readonly beginnings: readonly string[];
  /** A word that tells wherever it stands in a name, of blocks alone: `related` in `c-article-related__list`. */
  readonly anywhere?: readonly string[];
  /** The same where the block holds a few words only: `share-price-table` is no share bar. */
  readonly inSmall?: readonly string[];
}

const words = (list: string): readonly string[] => list.split(/\s+/u);

/** The first that fits gives the reason. */
export const furnitureNames: readonly FurnitureName[] = [
  {
    reason: "advertisement",
    beginnings: words(
      "ad ads advert adverts advertisement advertising adbox banner-ad promo promoted sponsor sponsored",
    ),
    anywhere: words(
      "ad adslot adunit advert advertisement advertorial mpu outbrain promo promos promotion sponsored taboola",
    ),
  },
  {
    reason: "navigation",
    beginnings: words(
      "breadcrumb breadcrumbs menu nav navbar navbox navigation sidebar toc topbar mw-editsection",
    ),
    anywhere: words(
      "breadcrumb breadcrumbs catlinks crumb crumbs editsection nav navbar navbox navigation pager pagination sidebar sitenav",
    ),
    inSmall: words("jumplinks menu skip skiplink topics toc tags taglist ticker toolbar"),
  },
  {
    reason: "teaser",
    beginnings: words(
      "most-read popular read-more readmore recommended related related-posts teaser teasers trending",
    ),
    anywhere: words(
      "mostread mostpopular readmore recirc recirculation recommendation recommendations recommended related seealso similar teaser teasers trending upnext",
    ),
  },
  {
    reason: "comments",
    beginnings: words("comment comments comment-list disqus respond"),
    anywhere: words("commenting comments disqus livefyre"),
    inSmall: words("comment"),
  },
  {
    reason: "share bar",
    beginnings: words("follow share share-bar sharing social social-links"),
    anywhere: words("addthis addtoany sharebar sharing sharethis"),
    inSmall: words("share social"),
  },
  {
    reason: "newsletter form",
    beginnings: words("newsletter paywall sign-up signup subscribe subscription"),
    anywhere: words(
      "newsletter newsletters paywall piano regwall signup subscribe subscription donate donation fundraising sitenotice",
    ),
  },
  {
    reason: "cookie notice",
    beginnings: words("consent cookie cookies gdpr"),
    anywhere: words("cmp consent cookie cookies gdpr onetrust"),
  },
  { reason: "player", beginnings: words("vjs jwplayer"), inSmall: words("player video vjs") },
  { reason: "feedback form", beginnings: [], inSmall: words("feedback survey") },
  {
    reason: "author blurb",
    beginnings: words("about-author about-the-author author-bio author-box author-card bio"),
  },
  { reason: "user card", beginnings: words("postprofile user-card user-cell user-info userinfo") },
  { reason: "reference mark", beginnings: words("reference noprint") },
];
