const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { attempts, record } = require("./00-outside.test.cjs");

describe("in a whole session nothing leaves the machine", () => {
  it("the extension starts its server and sends nothing", () => {
    assert.ok(attempts.length > 0, "starting the server is seen");
    for (const [way, what] of attempts) {
      assert.match(way, /^(?:fork|spawn)$/u);
      assert.match(what, /(?:[\\/]dist[\\/]server\.js|node)$/u);
    }
  });

  it("the server starts no program and opens no socket", () => {
    const lines = readFileSync(record, "utf8").trim().split("\n");
    assert.ok(
      lines.some((line) => /^shut: .*server\.js/u.test(line)),
      lines.join("\n"),
    );
    assert.deepEqual(
      lines.filter((line) => line.startsWith("outside")),
      [],
    );
  });
});
