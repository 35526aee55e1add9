import type { Reader } from "../reader.js";
import { text } from "../text/index.js";

/** placeholder */
export const html: Reader = {
  endings: [".html", ".htm"],
  read: (raw, purpose) => text.read(raw, purpose),
};
