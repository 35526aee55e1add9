import assert from "node:assert/strict";
import { fileNameOf, isInside, pathFrom, shownPath, uriKey } from "../../src/server/uris.js";

describe("uris", () => {
  const same: readonly (readonly [a: string, b: string])[] = [
    ["file:///c%3A/press/a.md", "file:///C:/press/a.md"],
    ["file:///press/a%20b.md", "file:///press/a b.md"],
    ["file:///press/50%.md", "file:///press/50%.md"],
  ];
  for (const [a, b] of same) {
    it(`knows ${a} for ${b}`, () => {
      assert.equal(uriKey(a), uriKey(b));
    });
  }

  const different: readonly (readonly [a: string, b: string])[] = [
    ["file:///press/a.md", "file:///press/A.md"],
    ["file:///press/a.md", "untitled:/press/a.md"],
  ];
  for (const [a, b] of different) {
    it(`tells ${a} from ${b}`, () => {
      assert.notEqual(uriKey(a), uriKey(b));
    });
  }

  it("tell what stands in a folder from what is only named like it", () => {
    assert.ok(isInside("file:///press", "file:///press/week/a.md"));
    assert.ok(isInside("file:///press/", "file:///press/a.md"));
    assert.ok(!isInside("file:///press", "file:///pressing/a.md"));
    assert.ok(!isInside("file:///press", "file:///press"));
  });

  const paths: readonly (readonly [uri: string, path: string])[] = [
    ["file:///press/sources/a%20(b).txt", "/sources/a%20(b).txt"],
    ["file:///other/a.txt", "/../other/a.txt"],
    ["file:///press", "/"],
    ["file:///pressing/a.txt", "/../pressing/a.txt"],
  ];
  for (const [uri, path] of paths) {
    it(`lead from a folder to ${uri}`, () => {
      assert.equal(pathFrom("file:///press/", uri), path);
    });
  }

  it("are shown as paths", () => {
    assert.equal(shownPath(["file:///press"], "file:///press/week%201/a.md"), "week 1/a.md");
    assert.equal(shownPath(["file:///press"], "file:///other/a.md"), "/other/a.md");
    assert.equal(shownPath([], "untitled:Untitled-1"), "Untitled-1");
    assert.equal(fileNameOf("file:///press/my%20draft.md"), "my draft.md");
  });
});
