import { l10n } from "vscode";
import type { Translate } from "../protocol/index.js";

/** The editor's own translation, for modules that see nothing of the editor and are given it. */
export const translate: Translate = (message, slots = {}) => l10n.t(message, slots);
