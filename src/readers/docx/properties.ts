import { type SourceFacts, withValues } from "../../engine/index.js";
import { readXml } from "../xml.js";

/** What `docProps/core.xml` says: who saved the document, when, under which title. */
export function readProperties(xml: string): SourceFacts {
  const found = new Map<string, string>();
  let current = "";
  readXml(xml, {
    open: ({ name }) => {
      current = name;
    },
    close: () => {
      current = "";
    },
    text: (words) => {
      if (current !== "") found.set(current, (found.get(current) ?? "") + words.slice(0, 500));
    },
  });
  const of = (name: string): string => (found.get(name) ?? "").replace(/\s+/gu, " ").trim();
  const language = /^[a-z]{2,3}(?=$|[-_])/iu.exec(of("language"))?.[0].toLowerCase();
  const [published, updated] = [dayIn(of("created")), dayIn(of("modified"))];
  return {
    ...(isTitle(of("title")) ? { title: of("title") } : {}),
    ...(isName(of("creator")) ? { author: of("creator") } : {}),
    ...withValues({ published, updated, language }),
  };
}

// "2024-03-04T08:00:00Z"
function dayIn(value: string): string | undefined {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|T)/u.exec(value)?.[0];
}

// Programs fill in what they know: "Microsoft Word - report_v3.doc", "Document1", "PowerPoint Presentation".
function isTitle(value: string): boolean {
  return (
    value !== "" && !/^(?:microsoft word|document ?\d*$|untitled|title$)|\.\w{3,4}$/iu.test(value)
  );
}

// "jmarsh", "Windows User" and "python-docx" are accounts, not authors.
function isName(value: string): boolean {
  if (/\b(?:admin|administrator|microsoft|office|user|windows)\b/iu.test(value)) return false;
  return /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(value);
}
