import { Disposable, l10n, QuickPickItemKind, ThemeIcon, window, workspace } from "vscode";
import type { QuickInputButton, QuickPickItem, WorkspaceEdit } from "vscode";
import type {
  CitablePlace,
  CitableSource,
  CitableSupport,
  PassagePlace,
} from "../protocol/index.js";
import type { ServerKeeper } from "./serverKeeper.js";

interface CitePick extends QuickPickItem {
  readonly source?: CitableSource;
}

/** What the picker needs to know. */
export interface ChooseOptions {
  readonly keeper: ServerKeeper;
  readonly at: CitablePlace;
  readonly look: (place: PassagePlace) => Promise<void>;
}

function headingFor(support: CitableSupport): string {
  const headings: Readonly<Record<CitableSupport, string>> = {
    "bears it out": l10n.t("bears the sentence out"),
    "speaks against it": l10n.t("says otherwise"),
    "speaks of it": l10n.t("speaks of the sentence"),
    silent: l10n.t("says nothing of it"),
  };
  return headings[support];
}

/**
 * Lets the user choose which source the sentence at `at` cites, those first that bear it out, and cites it: one step to
 * undo. Resolves with whether something was cited.
 */
export function chooseCitation({ keeper, at, look }: ChooseOptions): Promise<boolean> {
  const picker = window.createQuickPick<CitePick>();
  picker.title = l10n.t("Cite a Source");
  picker.placeholder = l10n.t("Words of a title or an outlet");
  picker.matchOnDetail = true;
  // The server's order is the right one. VS Code has a switch for its own sorting, but no type for it yet.
  Object.assign(picker, { sortByLabel: false });
  let asked = 0;
  let isAccepted = false;
  const ask = async (query: string): Promise<void> => {
    const question = ++asked;
    picker.busy = true;
    const server = await keeper.server();
    const { sources } = await server.citable({ ...at, query });
    if (question !== asked) return; // More was typed meanwhile.
    picker.busy = false;
    picker.items = sources.length > 0 ? grouped(sources) : [nothing(query)];
  };
  return new Promise((resolve, reject) => {
    const finish = async (chosen: CitableSource | undefined): Promise<void> => {
      if (chosen === undefined) return; // Accepted before there was anything to choose.
      isAccepted = true;
      picker.hide();
      resolve(await cite(keeper, at, chosen));
    };
    const parts = [
      picker.onDidChangeValue((query) => {
        ask(query).catch(reject);
      }),
      picker.onDidAccept(() => {
        finish(picker.selectedItems[0]?.source).catch(reject);
      }),
      picker.onDidTriggerItemButton(({ item: { source } }) => {
        if (source !== undefined) void look({ uri: source.uri });
      }),
      picker.onDidHide(() => {
        asked += 1;
        Disposable.from(...parts, picker).dispose();
        if (!isAccepted) resolve(false);
      }),
    ];
    picker.show();
    ask("").catch(reject);
  });
}

/** Whether a value from outside names a sentence of a draft. */
export function isCitablePlace(value: unknown): value is CitablePlace {
  return (
    isRecord(value) &&
    typeof value["uri"] === "string" &&
    isRecord(value["place"]) &&
    typeof value["place"]["line"] === "number" &&
    typeof value["place"]["character"] === "number"
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

async function cite(
  keeper: ServerKeeper,
  at: CitablePlace,
  chosen: CitableSource,
): Promise<boolean> {
  const server = await keeper.server();
  const edit: WorkspaceEdit | undefined = await server.cite({ ...at, sourceUri: chosen.uri });
  if (edit !== undefined) return workspace.applyEdit(edit);
  const why = chosen.isCited
    ? l10n.t("Stet: the sentence cites this source already.")
    : l10n.t("Stet: the draft has changed since it was checked; try again in a moment.");
  void window.showInformationMessage(why);
  return false;
}

function grouped(sources: readonly CitableSource[]): readonly CitePick[] {
  return sources.flatMap((source, at) => {
    const isFirst = sources[at - 1]?.support !== source.support;
    const heading = { label: headingFor(source.support), kind: QuickPickItemKind.Separator };
    return [...(isFirst ? [heading] : []), toPick(source)];
  });
}

// `alwaysShow`: the server has filtered already, and the editor must not filter again.
function toPick(source: CitableSource): CitePick {
  const { title, byline, text, isCited } = source;
  return {
    source,
    label: title,
    description: isCited ? l10n.t("{byline} · cited", { byline }) : byline,
    ...(text === undefined ? {} : { detail: text }),
    buttons: [lookButton()],
    alwaysShow: true,
  };
}

function lookButton(): QuickInputButton {
  return {
    iconPath: new ThemeIcon("split-horizontal"),
    tooltip: l10n.t("Open beside the Draft"),
  };
}

function nothing(query: string): CitePick {
  const label = query === "" ? l10n.t("No source can be cited here") : l10n.t("Nothing found");
  return { label: `$(circle-slash) ${label}`, alwaysShow: true };
}
