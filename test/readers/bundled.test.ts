import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { decode } from "../../src/readers/index.js";

// What is shipped is a bundle, and there a package that is loaded late may have other names than in Node.
describe("a bundle of the readers", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "stet-bundle-"));
    await build({
      entryPoints: [fileURLToPath(new URL("../../src/readers/decode.js", import.meta.url))],
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      logLevel: "silent",
    });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("tells the encoding of a text that says nothing of it", async () => {
    // The bundle exports what the file does.
    const bundled = (await import(pathToFileURL(join(folder, "decode.mjs")).href)) as {
      readonly decode: typeof decode;
    };
    // "Паром затонул в понедельник" in windows-1251.
    const bytes = Uint8Array.from([
      ...[0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xe7, 0xe0, 0xf2, 0xee, 0xed, 0xf3, 0xeb, 0x20],
      ...[0xe2, 0x20, 0xef, 0xee, 0xed, 0xe5, 0xe4, 0xe5, 0xeb, 0xfc, 0xed, 0xe8, 0xea],
    ]);
    assert.deepEqual(await bundled.decode("a.txt", bytes), {
      text: "Паром затонул в понедельник",
    });
  });
});
