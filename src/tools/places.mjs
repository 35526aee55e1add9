// Where things are, for the tools. Built-ins only: these tools run before anything is installed.
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The packaged extension. */
export const vsix = path.join(root, "dist/stet.vsix");

/** The workspace that `npm start` shows and the browser test works on. */
export const sample = path.join(root, "media/sample");
