import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { createConnection } from "vscode-languageserver/node";
import { createServer } from "./createServer.js";
import { nodePorts } from "./nodePorts.js";

// `node dist/server.js --stdio`, or forked by an editor with `--node-ipc`. Help pages lie beside `dist/`.
const helpFolder = join(dirname(argv[1] ?? "."), "..", "media", "help");
const connection = createConnection();
createServer(connection, nodePorts(existsSync(helpFolder) ? helpFolder : undefined));
connection.listen();
