import assert from "node:assert/strict";
import { kindOfName, type NameKind } from "../../../src/files/finding/fileNames.js";

describe("file names", () => {
  const rows: readonly (readonly [NameKind, readonly string[]])[] = [
    [
      "article",
      [
        "a.txt",
        "a.HTML",
        "a.pdf",
        "a",
        "readme-ferry.txt",
        "security-talks.md",
        "a.xyz",
        "lock.txt",
      ],
    ],
    ["facts", ["stet.sources.json", "refs.bib", "My Library.json"]],
    ["media", ["a.png", "a.MP4", "a.tar.gz", "a.mp3"]],
    [
      "other",
      [
        "main.swift",
        "README",
        "readme.md",
        "LICENSE.txt",
        "yarn.lock",
        "~$a.docx",
        "a.txt~",
        "Thumbs.db",
        ".DS_Store",
        "page.js",
      ],
    ],
  ];
  for (const [kind, names] of rows)
    for (const name of names)
      it(`${name} is ${kind}`, () => {
        assert.equal(kindOfName(name), kind);
      });
});
