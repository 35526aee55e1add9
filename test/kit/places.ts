import { fileURLToPath } from "node:url";

/** The project's folder; compiled tests stand in out/test/. */
export const projectRoot = fileURLToPath(new URL("../../../", import.meta.url));
