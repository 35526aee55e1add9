import {
  OPEN_PASSAGE,
  type ComparedFact,
  type ComparedOutlet,
  type ComparedSection,
  type ComparedTelling,
  type ComparedValue,
  type PassagePlace,
  type SourcesCompared,
  type Translate,
} from "../protocol/index.js";
import { dotPlotSvg } from "./dotPlotSvg.js";

/** Columns of the overview; with more sources it says too little a cell. */
const MOST_COLUMNS = 8;

/** The comparison as a page without any script: its links are commands of the editor that open a source. All text is escaped. */
export function comparisonHtml(
  { headline, setInForce, sources, sections }: SourcesCompared,
  at: { readonly style: string; readonly cspSource: string; readonly t: Translate },
): string {
  const { t } = at;
  const policy = `default-src 'none'; style-src ${at.cspSource}`;
  const from = setInForce === "" ? "" : `<p class="from">${escapeHtml(setInForce)}</p>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${at.style}">
<title>${escapeHtml(t("Compare Sources"))}</title>
</head>
<body><main>
<header><h1>${escapeHtml(t("Where the sources differ"))}</h1><p class="headline">${escapeHtml(headline)}</p>${from}</header>
${overview(sources, sections, t)}
${sections.map((section, number) => sectionHtml(section, { sources, number, t })).join("\n")}
</main></body>
</html>`;
}

/** Facts down, sources across: who says what, at a glance. */
function overview(
  sources: readonly ComparedOutlet[],
  sections: readonly ComparedSection[],
  t: Translate,
): string {
  const used = sources
    .map((source, number) => ({ source, number }))
    .filter(({ number }) =>
      sections.some(({ facts }) => facts.some((fact) => valuesOf(fact, number).length > 0)),
    );
  if (used.length === 0 || used.length > MOST_COLUMNS) return "";
  const heads = used.map(({ source }) => `<th scope="col">${sourceHead(source, t)}</th>`).join("");
  const rows = sections.flatMap(({ facts }, section) =>
    facts.map((fact, number) => {
      const cells = used
        .map(({ number: column }) => `<td>${cellHtml(fact, column, t)}</td>`)
        .join("");
      const target = `#${anchorOf(section, number)}`;
      return `<tr><th scope="row"><a href="${target}">${escapeHtml(fact.about)}</a></th>${cells}</tr>`;
    }),
  );
  return `<div class="wide"><table class="overview"><thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function sourceHead({ label, published, sameAs, place }: ComparedOutlet, t: Translate): string {
  const day = published === undefined ? "" : `<span class="day">${escapeHtml(published)}</span>`;
  const same =
    sameAs === undefined
      ? ""
      : `<span class="same">${escapeHtml(t("same story as {source}", { source: sameAs }))}</span>`;
  return `${link(place, escapeHtml(label), t("Open {source}", { source: label }))}${day}${same}`;
}

function cellHtml(fact: ComparedFact, source: number, t: Translate): string {
  const found = valuesOf(fact, source);
  if (found.length === 0)
    return `<span class="none" aria-label="${escapeHtml(t("says nothing of it"))}">–</span>`;
  return found
    .map(({ value, telling }) => link(telling.place, escapeHtml(value.text), telling.text))
    .join("<br>");
}

/** What a source says, each value once. */
function valuesOf(
  { values }: ComparedFact,
  source: number,
): readonly { readonly value: ComparedValue; readonly telling: ComparedTelling }[] {
  return values.flatMap((value) => {
    const telling = value.tellings.find((one) => one.source === source);
    return telling === undefined ? [] : [{ value, telling }];
  });
}

/** What the parts of the page are made with. */
interface View {
  readonly sources: readonly ComparedOutlet[];
  readonly t: Translate;
}

function sectionHtml(
  { heading, facts }: ComparedSection,
  { number, ...view }: View & { readonly number: number },
): string {
  const articles = facts.map((fact, at) => factHtml(fact, anchorOf(number, at), view));
  return `<section><h2>${escapeHtml(heading)}</h2>${articles.join("")}</section>`;
}

function anchorOf(section: number, fact: number): string {
  return `fact-${String(section)}-${String(fact)}`;
}

function factHtml(
  { about, note, scale, values }: ComparedFact,
  anchor: string,
  view: View,
): string {
  const { t } = view;
  const rows = values.map((value) => {
    const { witnessCount: count } = value;
    const plot = scale === undefined ? "" : `<td class="plot">${dotPlotSvg(value, scale)}</td>`;
    const tellings = value.tellings.map((telling) => tellingHtml(telling, view)).join("");
    const witnesses = count === 1 ? t("1 witness") : t("{count} witnesses", { count });
    return `<tr><th scope="row">${escapeHtml(value.text)}<span class="witnesses">${escapeHtml(witnesses)}</span></th>${plot}<td><ul>${tellings}</ul></td></tr>`;
  });
  const remark = note === undefined ? "" : `<p class="note">${escapeHtml(note)}</p>`;
  return `<article id="${anchor}"><h3>${escapeHtml(about)}</h3>${remark}<table class="values"><tbody>${rows.join("")}</tbody></table></article>`;
}

function tellingHtml({ source, mark, text, place }: ComparedTelling, { sources, t }: View): string {
  const { label = "", published, sameAs } = sources[source] ?? {};
  const parts = [
    label,
    published,
    sameAs === undefined ? undefined : t("same story as {source}", { source: sameAs }),
  ];
  const byline = parts.filter((part) => part !== undefined).join(", ");
  const { start, end } = mark;
  const marked = `${escapeHtml(text.slice(0, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>${escapeHtml(text.slice(end))}`;
  const opens = t("Open {source}", { source: label });
  return `<li>${link(place, marked, opens)}<span class="byline">${escapeHtml(byline)}</span></li>`;
}

/** A link that has the editor open a passage. */
function link(place: PassagePlace, content: string, title: string): string {
  const address = `command:${OPEN_PASSAGE}?${encodeURIComponent(JSON.stringify([{ ...place, beside: true }]))}`;
  return `<a href="${escapeHtml(address)}" title="${escapeHtml(title)}">${content}</a>`;
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}
