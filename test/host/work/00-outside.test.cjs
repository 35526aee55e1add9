// Loaded before all other files of this suite: from here on, what the extension sends out of its process is noted, and its server can
// send nothing at all. The last test, in zz-outside.test.cjs, reads what was noted.
const childProcess = require("node:child_process");
const { mkdtempSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const record = path.join(mkdtempSync(path.join(os.tmpdir(), "stet-outside-")), "server.log");
const attempts = [];

// The server is started from here and takes this along; nothing else is.
process.env.STET_OUTSIDE = record;
process.env.NODE_OPTIONS = `--require ${path.join(__dirname, "../../kit/noOutside.cjs")}`;

for (const [owner, name] of [
  [childProcess, "exec"],
  [childProcess, "execFile"],
  [childProcess, "fork"],
  [childProcess, "spawn"],
  [require("node:dns"), "lookup"],
  [require("node:http"), "request"],
  [require("node:https"), "request"],
  [require("node:net").Socket.prototype, "connect"],
  [globalThis, "fetch"],
])
  watch(owner, name);

/** Notes a call that comes out of our extension; other extensions of the same host may do what they like. */
function watch(owner, name) {
  const own = owner[name];
  owner[name] = function (...values) {
    if (/[\\/]stet\.stet-\d/u.test(new Error(name).stack)) attempts.push([name, String(values[0])]);
    return Reflect.apply(own, this, values);
  };
}

exports.attempts = attempts;
exports.record = record;
