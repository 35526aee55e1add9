import type { Email } from "postal-mime";
import { mendHigh } from "../decodeAs.js";
import { dayOf } from "../metadata/day.js";
import type { Stated } from "../reader.js";
import type { MailHead } from "./mailHead.js";

/** What a mail's head states: of a forwarded mail, the head of what was forwarded. */
export function statedBy(mail: Email, forwarded: MailHead | undefined): Stated {
  const { subject = "", headers } = mail;
  const from = mail.from?.address === undefined ? undefined : mail.from;
  const sender = forwarded?.from ?? `${from?.name ?? ""} <${from?.address ?? ""}>`;
  // The day in the mail's own zone is the one that stands there.
  const date = forwarded?.date ?? headers.find(({ key }) => key === "date")?.value ?? "";
  const title = titleOf(mendHigh(forwarded?.subject ?? subject));
  const published = dayOf(date);
  const language = headers.find(({ key }) => key === "content-language")?.value;
  const code = /^[a-z]{2,3}\b/iu.exec(language ?? "")?.[0].toLowerCase();
  return {
    ...(title === "" ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(code === undefined ? {} : { language: code }),
    ...whoOf(mendHigh(sender)),
  };
}

// "Fwd: Re: [north-list] Bridge closed"
function titleOf(subject: string): string {
  return subject
    .replace(/^(?:\s{0,9}(?:aw|fwd?|re|sv|tr|wg)\s{0,3}(?:\[\d{1,3}\])?:)+/iu, "")
    .replace(/^\s{0,9}\[[^\]]{1,40}\](?=\s*\S)/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

const officeBox =
  /^(?:alerts?|briefings?|communications?|contact|desk|digest|editors?|hello|info|mail|media|news|newsletters?|no-?reply|office|post|press|support|updates?)(?:[+._-][\w.+-]{0,40})?@/iu;
const office =
  /\b(?:agency|bulletin|council|daily|digest|gazette|herald|inc|institute|ltd|ministry|news|newsletter|office|post|press|service|team|times|university)\b/iu;

// "Jo Marsh <jo@paper.example>" is a person, "The Haldon Echo <news@echo.example>" an outlet.
function whoOf(sender: string): Stated {
  const bracket = sender.lastIndexOf("<");
  const shown = bracket < 0 ? sender : sender.slice(0, bracket);
  const address = bracket < 0 ? "" : sender.slice(bracket + 1).replace(/>.*/u, "");
  const name = shown.replaceAll('"', "").split(" via ")[0]?.trim() ?? "";
  if (name === "" || name.includes("@")) return {};
  if (officeBox.test(address) || office.test(name)) return { outlet: name };
  // "Marsh, Jo"
  const turned = /^(?<last>[\p{L}’'-]{2,40}), (?<first>[\p{L}.’' -]{1,40})$/u.exec(name)?.groups;
  return {
    author: turned === undefined ? name : `${turned["first"] ?? ""} ${turned["last"] ?? ""}`,
  };
}
