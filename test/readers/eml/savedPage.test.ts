import assert from "node:assert/strict";
import { blocksOf } from "../kit.js";
import { droppedOf, readMailText } from "./kit.js";

const closed = "The road bridge at Haldon was closed on Monday after nine cracks were found.";

describe("a saved page", () => {
  const page = `From: <Saved by Blink>
Snapshot-Content-Location: https://echo.example/bridge
Subject: Bridge
Date: Fri, 6 Dec 2024 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary=b

--b
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://echo.example/bridge

<html><head><meta property=3D"article:published_time" content=3D"2024-12-03"></head><body><nav>News</nav>
<article><h1>Nine cracks close the bridge</h1><p>${closed}</p></article></body></html>
--b
Content-Type: image/png
Content-Location: https://echo.example/a.png
Content-Transfer-Encoding: base64

AAAA
--b
Content-Type: text/html
Content-Location: cid:frame

<html><body><p>Boots for $40 in all of our nine shops.</p></body></html>
--b--
`;
  it("is the page, with its own day and address", async () => {
    const source = await readMailText(page, "sources/bridge.mht");
    assert.deepEqual(blocksOf(source), [
      "heading: Nine cracks close the bridge",
      `paragraph: ${closed}`,
    ]);
    const { title, published, url, author } = source;
    assert.deepEqual(
      [title, published, url, author],
      ["Nine cracks close the bridge", "2024-12-03", "https://echo.example/bridge", undefined],
    );
    assert.deepEqual(droppedOf(source), ["navigation: News", "page in a frame: (frames)"]);
  });
});
