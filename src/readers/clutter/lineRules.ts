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
    /^(?:advertisement|ad)(?: ?[·|–—-] ?| )(?:scroll to continue|skip(?: ad(?:vertisement)?)?)$/iu,
    /^(?:skip|close) (?:ad|advertisement)$/iu,
  ]),
  // "© 2025 Some Paper", "Copyright Some Paper 2025 | Advertise", "All rights reserved."
  rule("copyright", 60, [
    /^(?:©|\([cC]\)|&copy;)/u,
    // "Forum software by Combworks © 2010", "… 800x600. Copyright 2001 Some Paper."
    /^[^.]{0,80} © ?(?:(?:19|20)\d\d|\p{Lu})[^.]{0,60}\.?$/u,
    /[.!] Copyright (?:©|\([cC]\)|(?:19|20)\d\d)/u,
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
    // "… every Friday. Sign up here."; "he told fans to sign up here." is a sentence of the story.
    /(?:^|[.!?] )(?:Join|Sign up|Subscribe) (?:here|now|today)[.!]?$/u,
    /^(?:after|skip (?:past )?)(?: ?the)? ?newsletter promotion$/iu,
    /\bprotected by reCAPTCHA\b/iu,
    /^(?:thank you for|thanks for) (?:signing up|subscribing)\b/iu,
  ]),
  rule("comment form", 25, [
    /^please enter (?:a valid|an answer|your)\b/iu,
    /^(?:add|leave|post|submit|write) (?:a |your )?(?:comment|reply)\b[^.]{0,20}$/iu,
    /^(?:you (?:must|need to) (?:be )?)?(?:log(?:ged)?|sign(?:ed)?) in (?:or (?:register|sign up) )?to (?:comment|leave|post|reply)\b/iu,
    /^required fields are marked\b/iu,
    /\bemail address will not be published\b/iu,
    /^save my name, e-?mail\b/iu,
    /^(?:be the first to|no) comments?(?: yet)?[.!]?$/iu,
    /^comments (?:are|have been) (?:closed|moderated|turned off)\b/iu,
  ]),
  rule("cookie notice", 60, [
    /\b(?:this (?:web ?)?site|we(?: and our partners)?) uses? cookies\b/iu,
    /^we (?:and our (?:\d[\d,]{0,6} )?(?:\p{L}{1,12} )?partners\b|value your privacy\b)/iu,
    /\bwithdraw your consent\b/iu,
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
  // "Already a subscriber? Log in", "You have 2 free articles left."
  rule("paywall prompt", 60, [
    /^(?:already (?:a |an )?(?:member|subscribed|subscriber|registered)\b|want (?:all|to read) (?:of|more)\b.{1,60}\bsubscribe)/iu,
    /^(?:you have|only|you[’']ve (?:read|reached)) [^.]{1,30}\b(?:complimentary|free|last|monthly|remaining) [^.]{0,20}\barticles?\b/iu,
    /^(?:this (?:article|content|story) is |exclusively )(?:available )?(?:exclusive(?:ly)? |only |reserved )?(?:for|to) (?:our )?(?:members|paying|premium|registered|subscribers)\b/iu,
    /^(?:to (?:continue|keep) reading|continue reading (?:with|by|your)|(?:log in|register|sign in|subscribe)(?: or (?:log in|register|sign in|subscribe))? (?:to|for) (?:access|continue|keep|read|the full|unlimited|unlock))\b/iu,
    /^(?:start|begin) (?:your|a) (?:free )?(?:free|trial|subscription)\b.{0,60}$/iu,
    /^(?:thank you for your patience while we verify access|we are having trouble retrieving the article)\b/iu,
    /\bplease exit and log into your\b/iu,
    /^cancel (?:any ?time|at any time)\.?$/iu,
  ]),
  rule("player", 20, [
    /^(?:pause|play|replay|watch) (?:again|live|video|audio|the video)$/iu,
    /^(?:current time|duration|loaded|progress|remaining time|stream type|playback rate) ?:? ?[\d:.]{1,8}\b.{0,60}$/iu,
    /^(?:this is a modal window|(?:video|media) (?:player )?(?:is loading|could not be loaded|unavailable))\b/iu,
    /^listen(?: to (?:this )?(?:article|story))?(?: ?[(·|-]? ?\d{1,2}(?::\d\d)?(?: min(?:ute)?s?)?\)?)?$/iu,
  ]),
  // "Original Source: some.site", "(Reporting by A in B; Editing by C)", "(With inputs from agencies.)"
  rule("credits", 50, [
    /^(?:original |article )?source ?: ?\S[^.]{0,60}(?:\.[\w./-]{1,60})? ?$/iu,
    /^(?:via|source) ?:? ?(?:https?:\/\/|www\.)\S+$/iu,
    /^\(+(?:additional |further |with )?(?:compiled|editing|inputs?|reporting|writing)\b[^()]{1,300}\)+\.?$/iu,
    /^(?:additional |further )?(?:editing|reporting|writing) by \p{Lu}/u,
    // Names and places alone, so that "Reporting by the Echo has shown …" stays.
    /^(?:Additional |Further )?(?:Compiled|Editing|Reporting|Writing) by (?:\p{Lu}[\p{L}.’'-]{0,30}(?:,? and |, | in | for |[;.] (?=\p{Lu})| by | )?|(?:additional |further )?(?:editing|reporting|writing) by ){2,40}\.?$/u,
    // An agency's note to its customers: "(Adds details in paragraph 4)"; "(Corrects …)" is news.
    /^\((?:adds|recasts|refiles|releads|rewrites|updates)\b[^()]{1,200}\)$/iu,
    /^(?:file )?(?:image|photo|photograph|picture|video)(?: credit| courtesy)? ?: ?[^.!?]{1,80}$/iu,
    /^(?:our standards|the trust principles) ?:/iu,
  ]),
  // "Do you have a story for us? Call our newsroom", "Follow the Echo on Facebook and X."
  rule("call to readers", 50, [
    /^(?:do you have|got|have you got) (?:a |an |any |more )?(?:information|news|question|story|tip)s?\b.{0,60}\?.{0,100}\b(?:call|contact|e-?mail|get in touch|let us know|send|write)\b/iu,
    /^(?:find|follow|join|like|watch) .{1,60} on (?:Bluesky|Facebook|Instagram|LinkedIn|Mastodon|Telegram|Threads|TikTok|Twitter|WhatsApp|X|YouTube)\b[^.]{0,80}\.?$/iu,
    /^(?:download|get) (?:our|the) .{0,30}\bapp\b.{0,40}$/iu,
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
    /^a version of this (?:article|story) (?:appeared|appears|ran|was (?:first )?(?:printed|published)|first appeared)\b/iu,
    /^(?:order|purchase|request) (?:licensing rights|reprints)\b/iu,
  ]),
  // "Updated: 02-12-2024 18:54 IST | Created: …", "Published 3 hours ago"
  rule("time stamp", 20, [
    /^[^.!?]{0,60}\b(?:created|last modified|last updated|posted|published|updated) ?(?:on|at)? ?:? ?(?:\p{L}{3,9}\.? )?\d[^.!?]{0,80}$/iu,
    // "Last modified on Thu 27 Jun 2019 07.16 EDT"
    /^last (?:modified|updated) (?:on |at )?(?:\p{L}{3,9},? )?\d{1,2} \p{L}{3,9} (?:19|20)\d\d,? \d{1,2}\.\d\d\b[^.!?]{0,20}$/iu,
    /^(?:[^.!?]{0,80}\s)?\d{1,3}[ -](?:days?|hours?|min(?:ute)?s?)[ -](?:ago|read)$/iu,
    /^[^.!?]{0,80}(?:[·|•–—-]|\d\d) ?\d{1,2} ?min(?:ute)?s? read\b[^.!?]{0,40}$/iu,
  ]),
  // "1.2K shares", "Rating: 4/5", "Tags: floods, north", "Date:"
  rule("page furniture", 30, [
    /^[\d.,]{1,8}\s?[KM]? (?:comments?|likes?|reads?|shares?|views?|votes?)$/iu,
    /^(?:average |reader |your )?rat(?:ing|e this)\b[^.!?]{0,60}$/iu,
    /^(?:categor(?:ies|y)|filed under|keywords|posted in|tagged|tags|topics) ?:/iu,
    /^(?:author|by|category|comment|credit|date|e-?mail|image|name|photo|published|share|source|tags|topics|updated|website) ?[:*]+ ?$/iu,
    /^(?:about|bookmark|gift|print|report|save|share) this (?:article|page|post|story)\b[^.]{0,30}$/iu,
    // "Was this page helpful? Yes No"
    /^(?:did you find|is|was) this (?:answer|article|information|page|story)\b[^.?]{0,30}\?(?: (?:no|yes|👍|👎)){0,2}$/iu,
    /^share (?:full article|this|(?:on|via)(?: \p{L}{1,12}){1,8})$/iu,
    /^(?:users|members) (?:browsing|viewing) this (?:forum|thread|topic)\b/iu,
    /^LIVE$/u,
    /^loading(?: now)?(?:…|\.\.\.)?$/iu,
    // "Page 1 of 3 2 3 Next", "1 of 7 Older"
    /^(?:page \d{1,4}|\d{1,4} of \d{1,4})(?: (?:of|\/) \d{1,4})?(?: (?:\d{1,4}|first|last|newer|next|older|prev|previous|page|[«»›‹…]))*$/iu,
    /^(?:«|‹|prev|previous|next|older|newer)(?: (?:\d{1,4}|next|older|page|posts|entries|[«»›‹|…]))*$/iu,
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
