// Builds dist/: the extension, the server and the command line, minified, and the licences of everything bundled.
// Server and command line are ES modules that share their code. What they import with `import()`, as the readers of PDF and
// other heavy formats do with their libraries, becomes a chunk that is loaded when a file needs it.
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { buildStamp } from "./buildStamp.mjs";
import { licencesOf } from "./licences.mjs";
import { root } from "./places.mjs";

/** What the server or the command line loads before it has read a file. A heavy library belongs behind an `import()`. */
const maxStartKilobytes = 1750;

/** A bundle in the module format needs `require` for the packages inside it that still call it. */
const requireInModules = [
  'import { createRequire as stetCreateRequire } from "node:module";',
  "const require = stetCreateRequire(import.meta.url);",
].join("\n");

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  platform: "node",
  target: "node20",
  legalComments: "none",
  // Marks and letters as they are: escaped they take twice the room.
  charset: "utf8",
  logLevel: "warning",
  // What an older build has kept of sources is not trusted (src/files/cache/build.ts).
  define: { STET_BUILD: JSON.stringify(buildStamp()) },
};

const bundles = [
  // VS Code gives the extension its `vscode` module at run time.
  {
    entryPoints: ["src/extension/main.ts"],
    outfile: "dist/extension.cjs",
    format: "cjs",
    external: ["vscode"],
  },
  {
    entryPoints: { server: "src/server/main.ts", cli: "src/cli/main.ts" },
    outdir: "dist",
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    banner: { js: requireInModules },
  },
];

// Chunks are named by their content: those of an earlier build would stay.
await rm(path.join(root, "dist/chunks"), { recursive: true, force: true });
await mkdir(path.join(root, "dist"), { recursive: true });
const results = await Promise.allSettled(bundles.map((bundle) => build({ ...shared, ...bundle })));
const built = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));

for (const { metafile } of built) report(metafile.outputs);

const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
await writeFile(path.join(root, "dist/licenses.txt"), licencesOf(inputs));
if (results[1].status === "fulfilled") await chmod(path.join(root, "dist/cli.js"), 0o755);

// esbuild has already said what is wrong with the others, and where.
if (built.length < bundles.length) process.exitCode = 1;

function report(outputs) {
  const entries = Object.keys(outputs).filter((file) => path.dirname(file) === "dist");
  const atStart = new Map(entries.map((entry) => [entry, loadedAtStart(outputs, entry)]));
  for (const [entry, files] of atStart) {
    const kilobytes = sum(files.map((file) => outputs[file].bytes)) / 1024;
    console.log(`${entry}  ${kilobytes.toFixed(0)} KB`);
    if (kilobytes <= maxStartKilobytes) continue;
    console.error(`${entry} loads more than ${maxStartKilobytes} KB at its start.`);
    process.exitCode = 1;
  }
  const early = new Set([...atStart.values()].flat());
  for (const [file, { bytes }] of Object.entries(outputs))
    if (!early.has(file)) console.log(`${file}  ${(bytes / 1024).toFixed(0)} KB, when needed`);
}

/** The entry and the chunks that it imports outright, directly or through others. */
function loadedAtStart(outputs, entry) {
  const files = new Set([entry]);
  for (const file of files)
    for (const { path: imported, kind, external } of outputs[file].imports)
      if (external !== true && kind === "import-statement") files.add(imported);
  return [...files];
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
