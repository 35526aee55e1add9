import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { projectRoot } from "./kit/places.js";

/** A small project with one file for each way over or through a wall. */
const project: Readonly<Record<string, string>> = {
  "package.json": `{ "dependencies": { "fuse.js": "*", "vscode-languageclient": "*", "picomatch": "*" } }`,
  "tsconfig.json": `{ "compilerOptions": { "module": "NodeNext", "moduleResolution": "NodeNext" } }`,
  ...installed("fuse.js"),
  ...installed("picomatch"),
  ...installed("undeclared"),
  ...installed("vscode-languageclient"),
  "node_modules/@types/vscode/index.d.ts": "export const version: string;",
  "src/engine/index.ts": `export * from "./room.js"; export * from "./evidence/fuzzy.js";`,
  "src/engine/room.ts": "export interface Room { readonly size: number }\nexport const size = 1;",
  "src/engine/evidence/fuzzy.ts": `import "fuse.js"; export const fuzzy = 1;`,
  "src/protocol/index.ts": `export type { Room } from "../engine/index.js";`,
  "src/readers/index.ts": `export { size } from "../engine/index.js";`,
  "src/files/index.ts": `import "node:fs"; export { size } from "../readers/index.js";`,
  "src/server/main.ts": `import "../files/index.js"; import type {} from "../protocol/index.js";`,
  "src/cli/main.ts": `import "../files/index.js";`,
  "src/extension/main.ts": `import type { Room } from "../engine/index.js"; import "vscode"; import "vscode-languageclient/node.js";`,
  "src/files/round.ts": `import "./cycle.js";`,
  "src/files/typeRound.ts": `import "./typeCycle.js";`,
  "test/inner.test.ts": `import "../src/engine/room.js";`,
};

/** What stands in the project above is allowed; each of these files trips over one wall and no other. */
const trespassers: readonly (readonly [rule: string, file: string, text: string])[] = [
  ["direction-engine", "src/engine/up.ts", `import "../readers/index.js";`],
  ["direction-readers", "src/readers/up.ts", `import "../files/index.js";`],
  ["direction-files", "src/files/up.ts", `import type {} from "../protocol/index.js";`],
  ["direction-protocol", "src/protocol/up.ts", `import "../readers/index.js";`],
  ["direction-server", "src/server/aside.ts", `import "../cli/main.js";`],
  ["direction-cli", "src/cli/aside.ts", `import type {} from "../protocol/index.js";`],
  ["direction-extension", "src/extension/aside.ts", `import "../files/index.js";`],
  ["engine-single-door", "src/readers/window.ts", `import "../engine/room.js";`],
  ["extension-sees-engine-types-only", "src/extension/call.ts", `import "../engine/index.js";`],
  ["extension-packages", "src/extension/packages.ts", `import "picomatch";`],
  ["extension-packages", "src/extension/node.ts", `import "node:fs";`],
  ["pure-has-no-node", "src/engine/clock.ts", `import "node:timers";`],
  ["pure-has-no-node", "src/readers/file.ts", `import "fs";`],
  ["fuse-in-evidence-only", "src/files/fuzzy.ts", `import "fuse.js";`],
  ["source-without-tests", "src/files/tested.ts", `import "../../test/inner.test.js";`],
  ["no-cycles", "src/files/cycle.ts", `import "./round.js";`],
  ["no-type-cycles", "src/files/typeCycle.ts", `import type {} from "./typeRound.js";`],
  ["no-orphans", "src/files/orphan.ts", "export const alone = 1;"],
  ["resolvable", "src/files/lost.ts", `import "./gone.js";`],
  ["declared-packages", "src/files/borrowed.ts", `import "undeclared";`],
];

describe("walls", () => {
  let found: readonly Violation[] = [];
  before(() => {
    found = cruise();
  });

  for (const [rule, file] of trespassers)
    it(`${rule} stops ${file}`, () => {
      assert.deepEqual(
        found.filter(({ from }) => from === file).map((violation) => violation.rule.name),
        [rule],
      );
    });

  it("let everybody else pass", () => {
    const files = new Set(trespassers.map(([, file]) => file));
    assert.deepEqual(
      found.filter(({ from }) => !files.has(from)),
      [],
    );
  });
});

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

function cruise(): readonly Violation[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-walls-"));
  try {
    const trespasses = trespassers.map(([, file, text]) => [file, text] as const);
    for (const [file, text] of [...Object.entries(project), ...trespasses]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        path.join(projectRoot, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
        ...["--config", path.join(projectRoot, ".dependency-cruiser.mjs")],
        ...["--output-type", "json", "src", "test"],
      ],
      { cwd: folder, encoding: "utf8" },
    );
    assert.equal(stderr, "");
    // The tool's own output format; anything else fails every row.
    const result = JSON.parse(stdout) as { readonly summary: { readonly violations: Violation[] } };
    return result.summary.violations;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function installed(name: string): Readonly<Record<string, string>> {
  return {
    [`node_modules/${name}/package.json`]: `{ "name": "${name}", "version": "1.0.0" }`,
    [`node_modules/${name}/index.js`]: "module.exports = {};",
    [`node_modules/${name}/node.js`]: "module.exports = {};",
  };
}
