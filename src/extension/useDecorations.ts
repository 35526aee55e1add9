import { Disposable, EventEmitter, FileDecoration, l10n, Uri, window } from "vscode";
import type { SourceRow, SourceUse } from "../protocol/index.js";

/** A scheme of our own, so that marks of version control and of other extensions stay away from the list. */
const SCHEME = "stet-use";

/** The address under which a source of the list gets its mark. Changes with what the mark says. */
export function useUri({ path }: SourceRow, use: SourceUse | undefined): Uri {
  const query = use === undefined ? "" : String(use.contradicts);
  return Uri.from({ scheme: SCHEME, path: `/${path}`, query });
}

/** Marks sources that contradict the draft in front with how often they do so. */
export function registerUseDecorations(): Disposable {
  const changed = new EventEmitter<undefined>();
  const registered = window.registerFileDecorationProvider({
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration: ({ scheme, query }) => {
      const count = Number(query);
      if (scheme !== SCHEME || !(count > 0)) return undefined;
      const words =
        count === 1
          ? l10n.t("Contradicts the draft once")
          : l10n.t("Contradicts the draft {count} times", { count });
      const badge = count > 99 ? "99" : String(count);
      // A number alone: colour is kept for what is wrong with a source itself.
      return new FileDecoration(badge, words);
    },
  });
  return Disposable.from(registered, changed);
}
