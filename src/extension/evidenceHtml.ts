import type {
  EvidencePart,
  EvidencePassage,
  PartVerdict,
  SentenceEvidence,
  Translate,
} from "../protocol/index.js";

/** What a button of the view asks for, and of which part or passage. */
export type EvidenceAction = "beside" | "command" | "open" | "part";

/** A line for a view that has no sentence to show, and what one can do then. */
export interface EvidenceHint {
  readonly text: string;
  /** Commands with their titles. */
  readonly actions?: readonly { readonly command: string; readonly title: string }[];
}

/** A sentence's evidence as the inside of the view's page. All text is escaped. */
export function sentenceHtml(
  { verdict, headline, parts, passages, remarks }: SentenceEvidence,
  t: Translate,
): string {
  return [
    `<h2 class="${classOf(verdict)}">${iconOf(verdict)}<span>${escapeHtml(headline)}</span></h2>`,
    ...remarks.map((remark) => `<p class="remark">${escapeHtml(remark)}</p>`),
    parts.length === 0
      ? ""
      : `<ul class="parts">${parts.map((part, at) => partHtml(part, at, t)).join("")}</ul>`,
    passages.length === 0
      ? ""
      : `<h3>${escapeHtml(t("In the Sources"))}</h3><ol class="passages">${passages.map((passage, at) => passageHtml(passage, at, t)).join("")}</ol>`,
  ].join("");
}

/** A hint as the inside of the view's page. */
export function hintHtml({ text, actions = [] }: EvidenceHint): string {
  const buttons = actions.map(
    ({ command, title }) =>
      `<button class="action" data-do="command" data-at="${escapeHtml(command)}">${escapeHtml(title)}</button>`,
  );
  return `<p class="hint">${escapeHtml(text)}</p>${buttons.join("")}`;
}

/** The page around it. Nothing is loaded but our own style and script. */
export function pageHtml(at: {
  readonly style: string;
  readonly script: string;
  readonly cspSource: string;
}): string {
  const policy = `default-src 'none'; style-src ${at.cspSource}; script-src ${at.cspSource}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${at.style}">
<title>Evidence</title>
</head>
<body><main></main><script src="${at.script}"></script></body>
</html>`;
}

function verdictWord(verdict: PartVerdict, t: Translate): string {
  const words: Readonly<Record<PartVerdict, string>> = {
    supported: t("Borne out"),
    contradicted: t("Contradicted"),
    disputed: t("Disputed"),
    unsupported: t("Unsupported"),
    "put aside": t("Put aside"),
  };
  return words[verdict];
}

function partHtml({ text, verdict, reason }: EvidencePart, at: number, t: Translate): string {
  const words = text === "" ? t("The sentence") : text;
  return [
    `<li class="${classOf(verdict)}">`,
    button("part", at, {
      content: `${iconOf(verdict)}<span class="words">${escapeHtml(words)}</span>`,
      title: t("Show in the Draft"),
    }),
    `<p><span class="verdict">${escapeHtml(verdictWord(verdict, t))}:</span> ${escapeHtml(reason)}</p></li>`,
  ].join("");
}

function bearingWord(bears: EvidencePassage["bears"], t: Translate): string {
  const words: Readonly<Record<EvidencePassage["bears"], string>> = {
    contradicts: t("Speaks against it"),
    mentions: t("Nearest to it"),
    supports: t("Bears it out"),
  };
  return words[bears];
}

function passageHtml(passage: EvidencePassage, at: number, t: Translate): string {
  const { bears, byline, title, page } = passage;
  const about = [title, page === undefined ? undefined : t("p. {page}", { page })].filter(
    (part) => part !== undefined,
  );
  return [
    `<li class="${bears}">`,
    `<span class="bears">${escapeHtml(bearingWord(bears, t))}</span>`,
    button("open", at, { content: markedHtml(passage), title: t("Open the Source") }),
    `<p class="from"><span><b>${escapeHtml(byline)}</b>`,
    about.length === 0 ? "" : ` ${escapeHtml(about.join(", "))}`,
    "</span>",
    button("beside", at, {
      content: icons.beside,
      title: t("Open beside the Draft"),
      isIcon: true,
    }),
    "</p></li>",
  ].join("");
}

function markedHtml({ text, marks }: EvidencePassage): string {
  let html = "";
  let done = 0;
  for (const { start, end, bears } of marks) {
    html += escapeHtml(text.slice(done, start));
    html += `<mark class="${bears}">${escapeHtml(text.slice(start, end))}</mark>`;
    done = end;
  }
  return html + escapeHtml(text.slice(done));
}

interface ButtonLook {
  readonly content: string;
  readonly title: string;
  /** Whether it has no words of its own. */
  readonly isIcon?: true;
}

function button(action: EvidenceAction, at: number, look: ButtonLook): string {
  const title = escapeHtml(look.title);
  const label = look.isIcon === true ? ` class="icon" aria-label="${title}"` : "";
  return `<button data-do="${action}" data-at="${String(at)}" title="${title}"${label}>${look.content}</button>`;
}

function classOf(verdict: SentenceEvidence["verdict"]): string {
  return verdict.replace(" ", "-");
}

const icons = {
  supported: icon("M3 8.6l3.2 3.2L13 4.9"),
  contradicted: icon("M8 2.3l6.2 11.2H1.8zM8 6.5v3.4M8 11.4v.6"),
  disputed: icon("M3 6h10M3 10h10M10.4 3L5.6 13"),
  unsupported: icon("M8 2.3a5.7 5.7 0 100 11.4A5.7 5.7 0 008 2.3zM4 12l8-8"),
  "put aside": icon("M3 8h10"),
  unchecked: icon("M3 8h10"),
  beside: icon("M2.5 2.5h11v11h-11zM8 2.5v11"),
} as const;

function icon(path: string): string {
  return `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${path}"/></svg>`;
}

function iconOf(verdict: SentenceEvidence["verdict"]): string {
  return icons[verdict];
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}
