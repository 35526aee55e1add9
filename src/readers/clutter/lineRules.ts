import { isLinkLine, isMenu } from "./menus.js";
import type { Shape } from "./shape.js";

/** What a line may be if it is no part of the story, and how it is known. */
export interface LineRule {
  readonly reason: string;
  readonly fits: (shape: Shape) => boolean;
}

/** The rules that need no more than the line itself. The first that fits gives the reason. */
export const lineRules: readonly LineRule[] = [
  { reason: "menu", fits: isMenu },
  { reason: "links", fits: isLinkLine },
  // "Advertisement", "Story continues below this ad", "ADVERTISEMENT Save 40% on boots"
  rule("advertisement", 30, [
    /^(?:advert|advertisement|ad|sponsored|promoted|paid)(?: (?:by|content|feature|link|links|partnership|post|stories|story))?[.:]?$/iu,
    /^(?:story|article) continues (?:after|below)\b/iu,
    /^(?:scroll|swipe|tap) (?:down )?(?:to|for) (?:continue|more|read)\b/iu,
    /^(?:ADVERTISEMENT|SPONSORED)\b/u,
  ]),
  // "© 2025 Some Paper", "Copyright Some Paper 2025 | Advertise", "All rights reserved."
  rule("copyright", 60, [
    /^(?:©|\([cC]\)|&copy;)/u,
    /^(?:Copyright|COPYRIGHT) (?:©|\([cC]\)|(?:19|20)\d\d\b|\p{Lu}[^.]{0,60}\b(?:19|20)\d\d\b)/u,
    /\ball rights reserved\b/iu,
    /\b(?:may|must|can) (?:not )?be (?:copied|published|redistributed|reprinted|reproduced)\b[^.]{1,60}\b(?:broadcast|consent|credit|permission|rewritten|source)\b/iu,
    /\b(?:reproduction|reprints?|reprinted)\b[^.]{1,40}\b(?:free|named|permission|permitted|prohibited)\b/iu,
  ]),
  // "Sign up to our newsletter", "You can unsubscribe at any time."
  rule("newsletter form", 45, [
    /^(?:click here to |please )?(?:join|get|receive|register|sign up|subscribe)\b[^.]{1,80}\b(?:alerts?|briefing|daily|e-?mails?|free|inbox(?:es)?|newsletters?|readers|subscribers|updates|weekly)\b/iu,
    /^(?:sign up|subscribe) (?:for|now|to|today)\b[^.]{0,60}$/iu,
    /^(?:you (?:can|may) )?unsubscribe\b/iu,
    /^by (?:clicking|continuing|registering|signing up|submitting|subscribing)\b[^.]{1,80}\b(?:accept|agree|agreeing|consent)\b/iu,
    /\bprotected by reCAPTCHA\b/iu,
    /^(?:thank you for|thanks for) (?:signing up|subscribing)\b/iu,
  ]),
  rule("comment form", 25, [
    /^please enter (?:a valid|an answer|your)\b/iu,
    /^(?:add|leave|post|submit|write) (?:a |your )?(?:comment|reply)\b[^.]{0,20}$/iu,
    /^(?:you must be )?(?:log(?:ged)?|sign(?:ed)?) in to (?:comment|leave|post|reply)\b/iu,
    /\bemail address will not be published\b/iu,
    /^save my name, e-?mail\b/iu,
    /^(?:be the first to|no) comments?(?: yet)?[.!]?$/iu,
    /^comments (?:are|have been) (?:closed|moderated|turned off)\b/iu,
  ]),
  rule("cookie notice", 60, [
    /\b(?:this (?:web ?)?site|we(?: and our partners)?) uses? cookies\b/iu,
    /^(?:accept|manage|reject) (?:all|cookies|preferences)\b[^.]{0,20}$/iu,
    /^[^.]{0,60}\b(?:cookie policy|privacy policy|terms of (?:service|use))\b[^.]{0,40}\.?$/iu,
  ]),
  // "Read More : …", "Also in this issue: …", "More from the ministry: …"
  rule("teaser", 90, [
    /^(?:also read|also watch|don[’']t miss|must[- ]read|read (?:also|more|next|now|this)|recommended|related(?: (?:article|articles|coverage|news|reading|stories|story|video))?|see also|trending|up next|watch(?: now| also)?) ?[:»>–—|-] ?\S/iu,
    /^(?:more (?:from|on)|also (?:from|in|on)) [^:.]{1,50}: ?\S/iu,
    /^(?:click here|read|see) (?:to read |for )?(?:more|the full|the original|the whole)\b[^.]{0,60}$/iu,
    /^(?:READ (?:ALSO|MORE|NEXT)|ALSO READ|RELATED|WATCH)\b.{3}/u,
  ]),
  // "Original Source: some.site", "(Reporting by A in B; Editing by C)", "(With inputs from agencies.)"
  rule("credits", 50, [
    /^(?:original |article )?source ?: ?\S[^.]{0,60}(?:\.[\w./-]{1,60})? ?$/iu,
    /^(?:via|source) ?:? ?(?:https?:\/\/|www\.)\S+$/iu,
    /^\(+(?:additional |further |with )?(?:compiled|editing|inputs?|reporting|writing)\b[^()]{1,300}\)+\.?$/iu,
    /^(?:additional |further )?(?:editing|reporting|writing) by \p{Lu}/u,
    /^(?:file )?(?:image|photo|photograph|picture|video)(?: credit| courtesy)? ?: ?[^.!?]{1,80}$/iu,
    /^(?:our standards|the trust principles) ?:/iu,
  ]),
  // "Email: desk@paper.example", "((jo@paper.example; +00 555 0133))"
  rule("contact line", 30, [
    /^(?:contacts?|e-?mail|fax|media (?:contact|inquiries)|phone|press (?:contact|office|service)|tel|telephone|whatsapp) ?[.:] ?\S/iu,
    /^[^.!?]{0,80}\b(?:press (?:office|service)|media contact) ?: ?\p{Lu}/iu,
    /^(?:[^@]{0,60}\d+[^@]{0,40}\. )?press service ?:/iu,
    /^[(\s]{0,3}[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,20}\b.{0,60}$/u,
    // A row of figures and an ISO date are no telephone numbers.
    /^(?:\+|0\d|\(\d)[\d ()-]{6,20}\d$/u,
  ]),
  rule("disclaimer", 120, [
    /^(?:cautionary|this press release|forward-looking|safe harbor)\b.{1,200}\b(?:forward-looking|risks and uncertainties|safe harbor)\b/iu,
    /\b(?:does not constitute|is not|no) (?:financial|investment|legal|medical) advice\b/iu,
    /^(?:the )?(?:opinions|views) expressed\b/iu,
    /^this (?:article|content|report|story) (?:has been|is|was) (?:auto-generated|edited only|first published|generated|not edited|originally published|published from|republished|syndicated)\b/iu,
    /^(?:market data|quotes) delayed\b/iu,
  ]),
  rule("imprint", 35, [
    /^\p{Lu}.{0,60} is published (?:daily|monthly|quarterly|weekly|\p{L}+ times)\b/u,
    /^(?:editor(?:-in-chief)?|publisher|printed by|registered office) ?:/iu,
  ]),
  // "Updated: 02-12-2024 18:54 IST | Created: …", "Published 3 hours ago"
  rule("time stamp", 20, [
    /^[^.!?]{0,60}\b(?:created|last modified|last updated|posted|published|updated) ?(?:on|at)? ?:? ?(?:\p{L}{3,9}\.? )?\d[^.!?]{0,80}$/iu,
    /^(?:[^.!?]{0,80}\s)?\d{1,3}[ -](?:days?|hours?|min(?:ute)?s?)[ -](?:ago|read)$/iu,
  ]),
  // "1.2K shares", "Rating: 4/5", "Tags: floods, north", "Date:"
  rule("page furniture", 30, [
    /^[\d.,]{1,8}\s?[KM]? (?:comments?|likes?|reads?|shares?|views?|votes?)$/iu,
    /^(?:average |reader |your )?rat(?:ing|e this)\b[^.!?]{0,60}$/iu,
    /^(?:categor(?:ies|y)|filed under|keywords|posted in|tagged|tags|topics) ?:/iu,
    /^(?:author|by|category|comment|credit|date|e-?mail|image|name|photo|published|share|source|tags|topics|updated|website) ?[:*]+ ?$/iu,
    /^(?:about|share) this (?:article|page|post|story)\b[^.]{0,30}$/iu,
    /^loading(?: now)?(?:…|\.\.\.)?$/iu,
    /^page \d+ (?:of|\/) \d+$/iu,
    /^(?:\d{1,3}|[^\p{L}\p{N}]+)$/u,
  ]),
];

function rule(reason: string, mostWords: number, patterns: readonly RegExp[]): LineRule {
  return {
    reason,
    fits: ({ text, wordCount, passage }) =>
      passage.kind !== "row" &&
      wordCount <= mostWords &&
      patterns.some((pattern) => pattern.test(text)),
  };
}
