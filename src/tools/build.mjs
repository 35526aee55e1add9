// Builds dist/: one bundled, minified file per entry point, and the licences of everything bundled.
import { chmod, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { licencesOf } from "./licences.mjs";
import { root } from "./places.mjs";

/** A bundle in the module format needs `require` for the packages inside it that still call it. */
const requireInModules = [
  "#!/usr/bin/env node",
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
  logLevel: "warning",
};

const bundles = [
  // VS Code gives the extension its `vscode` module at run time.
  {
    entryPoints: ["src/extension/main.ts"],
    outfile: "dist/extension.cjs",
    format: "cjs",
    external: ["vscode"],
  },
  { entryPoints: ["src/server/main.ts"], outfile: "dist/server.cjs", format: "cjs" },
  {
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.js",
    format: "esm",
    banner: { js: requireInModules },
  },
];

await mkdir(path.join(root, "dist"), { recursive: true });
const results = await Promise.allSettled(bundles.map((bundle) => build({ ...shared, ...bundle })));
const built = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));

for (const { metafile } of built)
  for (const [file, { bytes }] of Object.entries(metafile.outputs))
    console.log(`${file}  ${(bytes / 1024).toFixed(0)} KB`);

const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
await writeFile(path.join(root, "dist/licenses.txt"), licencesOf(inputs));
if (results[2].status === "fulfilled") await chmod(path.join(root, "dist/cli.js"), 0o755);

// esbuild has already said what is wrong with the others, and where.
if (built.length < bundles.length) process.exitCode = 1;
