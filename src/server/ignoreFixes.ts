import { CodeActionKind } from "vscode-languageserver";
import type {
  CodeAction,
  Diagnostic,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import {
  nearestNames,
  toIgnore,
  type Edit,
  type Finding,
  type IgnoreReach,
} from "../engine/index.js";
import { addIgnore, addNotName, addSameAs } from "../files/index.js";
import { SAVE_SETTINGS, type Translate } from "../protocol/index.js";
import type { Judged } from "./judgeDraft.js";
import { positionsOf } from "./positions.js";

/** How many names of the sources are offered for one of the draft. */
const NAMES_OFFERED = 3;

/** What ignoring depends on beside the finding. */
export interface IgnoreOptions {
  readonly uri: string;
  readonly version: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly versionedEdits: boolean;
  /** Whether the client makes files that an edit asks for. */
  readonly createsFiles: boolean;
  /** Whether the client has the command `SAVE_SETTINGS`. */
  readonly savesSettings: boolean;
  readonly t: Translate;
}

/**
 * The code actions that put one finding aside, by reach, and for names those that teach the name. They edit `stet.json`,
 * or the draft for a comment, through the editor, so that each can be undone; where the client can, the file is then saved.
 */
export function ignoreActions(
  finding: Finding,
  judged: Judged,
  {
    diagnostics,
    options,
  }: { readonly diagnostics: readonly Diagnostic[]; readonly options: IgnoreOptions },
): readonly CodeAction[] {
  const toAction = (title: string, edit: WorkspaceEdit | undefined): readonly CodeAction[] =>
    edit === undefined
      ? []
      : [{ title, kind: CodeActionKind.QuickFix, diagnostics: [...diagnostics], edit }];
  const saving = (title: string, make: (text: string) => Edit | undefined): readonly CodeAction[] =>
    toAction(title, settingsEdit(judged, make, options)).map((action) =>
      withSaving(action, judged, options),
    );
  const reaching = (title: string, reach: IgnoreReach): readonly CodeAction[] =>
    saving(title, (text) => addIgnore(text, ignoreOf(finding, judged, { reach, options })));
  const { t } = options;
  const words = short(finding.text);
  return [
    ...(finding.kind === "name" ? nameActions(finding, judged, { saving, t }) : []),
    ...reaching(t("Ignore “{words}” here", { words }), "occurrence"),
    ...reaching(t("Ignore this sentence everywhere"), "sentence"),
    ...toAction(
      t("Ignore {check} in this file", { check: finding.check }),
      commentEdit(finding, judged, options),
    ),
    ...reaching(t("Ignore “{words}” in this workspace", { words }), "everywhere"),
  ];
}

function nameActions(
  { text: name }: Finding,
  { sources }: Judged,
  {
    saving,
    t,
  }: {
    readonly saving: (
      title: string,
      make: (text: string) => Edit | undefined,
    ) => readonly CodeAction[];
    readonly t: Translate;
  },
): readonly CodeAction[] {
  const near = nearestNames(sources.set.entities, name, NAMES_OFFERED);
  return [
    ...near.flatMap((other) =>
      saving(
        t("Treat “{name}” as the same as “{other}”", { name: short(name), other: short(other) }),
        (text) => addSameAs(text, [name, other]),
      ),
    ),
    ...saving(t("“{name}” is no name", { name: short(name) }), (text) => addNotName(text, name)),
  ];
}

interface Reach {
  readonly reach: IgnoreReach;
  readonly options: IgnoreOptions;
}

function ignoreOf(
  finding: Finding,
  { draft, report, own }: Judged,
  { reach, options }: Reach,
): ReturnType<typeof toIgnore> {
  const path = own.file?.draftPath ?? draft.path;
  return toIgnore(finding, { draft, report, reach, path, date: options.today });
}

/** The edit of a draft's `stet.json` that `make` wants. Undefined where there is no place for the file, where the client can't make it, or where it has a mistake. */
export function settingsEdit(
  { own: { file } }: Pick<Judged, "own">,
  make: (text: string) => Edit | undefined,
  { versionedEdits, createsFiles }: Pick<IgnoreOptions, "createsFiles" | "versionedEdits">,
): WorkspaceEdit | undefined {
  if (file === undefined) return undefined;
  const { uri, text } = file;
  if (text === undefined && !(versionedEdits && createsFiles)) return undefined;
  const edit = make(text ?? "");
  if (edit === undefined) return undefined;
  const { rangeOf } = positionsOf(text ?? "");
  const edits = [{ range: rangeOf(edit), newText: edit.newText }];
  if (!versionedEdits) return { changes: { [uri]: edits } };
  // The protocol's word for whatever version there is.
  const change: TextDocumentEdit = { textDocument: { uri, version: null }, edits };
  if (text !== undefined) return { documentChanges: [change] };
  return { documentChanges: [{ kind: "create", uri, options: { ignoreIfExists: true } }, change] };
}

function withSaving(
  action: CodeAction,
  { own }: Judged,
  { savesSettings, t }: IgnoreOptions,
): CodeAction {
  if (!savesSettings || own.file === undefined) return action;
  const command = { title: t("Save"), command: SAVE_SETTINGS, arguments: [own.file.uri] };
  return { ...action, command };
}

/** A comment at the top of the draft, below its front matter. */
function commentEdit(
  { check }: Finding,
  { draft, positions }: Judged,
  { uri, version, versionedEdits }: IgnoreOptions,
): WorkspaceEdit {
  const front = draft.skips.find(({ start, reason }) => start <= 1 && reason === "front matter");
  const br = draft.raw.includes("\r\n") ? "\r\n" : "\n";
  const words = `stet-ignore-file ${check}`;
  const comment = draft.markup === "latex" ? `% ${words}${br}` : `<!-- ${words} -->${br}${br}`;
  const breaks =
    front === undefined ? "" : (/^(?:\r?\n){0,2}/u.exec(draft.raw.slice(front.end))?.[0] ?? "");
  const at = front === undefined ? 0 : front.end + breaks.length;
  const gap = front !== undefined && breaks === "" ? `${br}${br}` : "";
  const edits = [{ range: positions.rangeOf({ start: at, end: at }), newText: `${gap}${comment}` }];
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

const LONGEST_TITLE = 40;

function short(text: string): string {
  const words = text.replace(/\s+/gu, " ");
  return words.length <= LONGEST_TITLE ? words : `${words.slice(0, LONGEST_TITLE).trimEnd()}…`;
}
