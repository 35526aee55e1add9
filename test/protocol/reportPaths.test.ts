import assert from "node:assert/strict";
import { passageAtReportPath, reportPathTo } from "../../src/protocol/index.js";

describe("paths from reports to passages", () => {
  const uris = [
    "file:///press/sources/report.pdf",
    "file:///press/sources/a%20(b)%20~c/50%25.eml",
    "file:///c%3A/press/Bericht%20%C3%BC.docx",
  ];
  for (const uri of uris)
    it(`lead to ${uri}`, () => {
      const path = reportPathTo(uri, 12);
      assert.doesNotMatch(path, /[()#?\s]/u);
      const start = { line: 11, character: 0 };
      const place = { uri, stretch: { start, end: start } };
      assert.deepEqual(passageAtReportPath(path), place);
      assert.deepEqual(passageAtReportPath(`/${decodeURIComponent(path)}`), place);
    });

  for (const path of [
    "/Fact-Check of a draft.md",
    "passages/x/y/z",
    "passages/1/file",
    "passages/1/~zz/a",
  ])
    it(`are none in ${path}`, () => {
      assert.equal(passageAtReportPath(path), undefined);
    });
});
