// Loaded before a program (`node --require`): whatever would leave the process (a socket, a request, a name look-up, another
// program) throws and leaves a line `outside: …` on standard error, and in the file `STET_OUTSIDE`, where also stands that it was loaded.
const { appendFileSync } = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");

const record = process.env.STET_OUTSIDE;
if (record) appendFileSync(record, `shut: ${process.argv[1] ?? ""}\n`);

const doors = {
  "node:child_process": [
    "exec",
    "execFile",
    "execFileSync",
    "execSync",
    "fork",
    "spawn",
    "spawnSync",
  ],
  "node:dgram": ["createSocket"],
  "node:dns": ["lookup", "resolve", "resolve4", "resolve6"],
  "node:dns/promises": ["lookup", "resolve"],
  "node:http": ["createServer", "get", "request"],
  "node:http2": ["connect", "createServer"],
  "node:https": ["createServer", "get", "request"],
  "node:net": ["connect", "createConnection", "createServer"],
  "node:tls": ["connect", "createServer"],
};

for (const [name, functions] of Object.entries(doors)) {
  const door = require(name);
  for (const key of functions) shut(door, key, `${name} ${key}`);
}
shut(require("node:net").Socket.prototype, "connect", "net.Socket connect");
shut(globalThis, "fetch", "fetch");
shut(globalThis, "WebSocket", "WebSocket");
syncBuiltinESMExports();

function shut(owner, key, what) {
  owner[key] = () => {
    process.stderr.write(`outside: ${what}\n`);
    if (record) appendFileSync(record, `outside: ${what}\n`);
    throw new Error(`outside: ${what}`);
  };
}
