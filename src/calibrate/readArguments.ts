import { parseArgs } from "node:util";

/** What the commands of this folder are told. */
export interface Arguments {
  /** Folders with a `draft.gold`, and where their sources stand if not beside it. */
  readonly gold: readonly { readonly folder: string; readonly sources?: string }[];
  /** The same of drafts by which no rule of the engine has been made: what happens there happens to every new text. */
  readonly fresh: Arguments["gold"];
  /** Folders with a `draft.md` in which nothing is wrong. */
  readonly clean: readonly string[];
  /** Public sets, an object a line. */
  readonly public: readonly string[];
  /** Where to keep what the engine sees of all of them. */
  readonly keep?: string;
  /** What was kept earlier. */
  readonly from: readonly string[];
  /** Whether to write no weights. */
  readonly dry: boolean;
}

/** Reads a command's arguments; an option takes all that follows up to the next: `--gold a b --public c`. */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    options: {
      gold: { type: "string", multiple: true, default: [] },
      fresh: { type: "string", multiple: true, default: [] },
      clean: { type: "string", multiple: true, default: [] },
      public: { type: "string", multiple: true, default: [] },
      keep: { type: "string" },
      from: { type: "string", multiple: true, default: [] },
      dry: { type: "boolean", default: false },
    },
    args: spread(args),
  });
  const { keep, ...others } = values;
  return {
    ...others,
    gold: values.gold.map(toFolder),
    fresh: values.fresh.map(toFolder),
    ...(keep === undefined ? {} : { keep }),
  };
}

function toFolder(one: string): Arguments["gold"][number] {
  const [folder = "", sources] = one.split("=");
  return { folder, ...(sources === undefined ? {} : { sources }) };
}

/** `--gold a b` as `--gold a --gold b`. */
function spread(args: readonly string[]): string[] {
  let option = "";
  return args.flatMap((arg) => {
    if (!arg.startsWith("--")) return option === "" ? [arg] : [option, arg];
    option = arg;
    return arg === "--dry" ? [arg] : [];
  });
}
