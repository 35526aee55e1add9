// The licence texts of the packages that ended up in a bundle.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./places.mjs";

/** One text with a part for each package among `inputs`, the paths that esbuild read. Fails for a package without a licence. */
export function licencesOf(inputs) {
  const folders = new Set(inputs.map(packageFolderOf).filter((folder) => folder !== undefined));
  const notices = [...folders].map(noticeOf).sort((a, b) => a.title.localeCompare(b.title, "en"));
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
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(at, "package.json"), "utf8"),
  );
  const file = readdirSync(at).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = file === undefined ? licenceInReadme(at) : readFileSync(path.join(at, file), "utf8");
  if (license === undefined && text === undefined) throw new Error(`${folder} has no licence`);
  return {
    title: `${name} ${version} (${license ?? "see below"})`,
    text: text ?? `Licence as its package.json names it: ${license}`,
  };
}

// Some packages keep their licence as the last part of the README only.
function licenceInReadme(folder) {
  const readme = ["readme.md", "README.md"].map((name) => path.join(folder, name)).find(existsSync);
  if (readme === undefined) return undefined;
  return /^#+ licen[cs]e\b[^\n]*\n(?<text>[\s\S]+)/imu.exec(readFileSync(readme, "utf8"))?.groups
    .text;
}
