/** Where the words of a group go. `silent` is nowhere; any reason is what they are left out for. */
export type Sink =
  | { readonly to: "body" | "fonts" | "footnote" | "silent" | "styles" }
  | { readonly to: "facts"; readonly field: string }
  | { readonly to: "left out"; readonly reason: string };

/** What holds within a group and ends with it. */
export interface GroupState {
  sink: Sink;
  isBold: boolean;
  isDeleted: boolean;
  isHidden: boolean;
  /** The encoding's label for bytes above 0x7F. */
  label: string;
  /** How many characters after `\u` stand for the same in old programs. */
  fallbackLength: number;
  /** Whether nothing but `\*` has been read of the group. */
  isStart: boolean;
  isStarred: boolean;
}

/** The state in which a file begins. */
export function firstState(): GroupState {
  return {
    sink: { to: "body" },
    isBold: false,
    isDeleted: false,
    isHidden: false,
    label: "windows-1252",
    fallbackLength: 1,
    isStart: false,
    isStarred: false,
  };
}
