// What VS Code loads in its extension host: runs the mocha files of the folder `STET_SUITE`. In the embedded editor the host's
// own output is lost, so it goes to the file `STET_SUITE_OUT`.
const { appendFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const util = require("node:util");

exports.run = async () => {
  if (process.env.STET_SUITE_OUT)
    redirect((text) => appendFileSync(process.env.STET_SUITE_OUT, text));
  const folder = path.join(__dirname, process.env.STET_SUITE);
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ timeout: 60_000, forbidOnly: true, color: false, reporter: "spec" });
  // One test alone: STET_GREP="follows the caret" node test/host/runTest.mjs work
  if (process.env.STET_GREP) mocha.grep(process.env.STET_GREP);
  for (const file of readdirSync(folder).sort())
    if (file.endsWith(".test.cjs")) mocha.addFile(path.join(folder, file));
  await mocha.loadFilesAsync();
  const failures = await new Promise((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
};

function redirect(write) {
  // VS Code defines these without a working setter. Warnings and errors stay where they are: most are VS Code's own.
  for (const name of ["log", "info"])
    Object.defineProperty(console, name, {
      value: (...values) => write(`${util.format(...values)}\n`),
      writable: true,
      configurable: true,
    });
  process.stdout.write = (text) => {
    write(text);
    return true;
  };
}
