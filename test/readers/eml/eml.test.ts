import assert from "node:assert/strict";
import { blocksOf } from "../kit.js";
import { droppedOf, readMailText } from "./kit.js";

const head = `From: Jo Marsh <jo@echo.example>
To: desk@echo.example
Subject: Re: [north-list] Bridge at Haldon closed
Date: Tue, 3 Dec 2024 23:30:00 -0800
Message-ID: <1@echo.example>
MIME-Version: 1.0
`;
const plain = `${head}Content-Type: text/plain; charset=utf-8\n\n`;
const closed = "The road bridge at Haldon was closed on Monday after nine cracks were found.";
const detour = "The detour over Westby takes drivers 35 minutes.";

describe("a mail", () => {
  it("gives title, author and the day in its own zone", async () => {
    const { title, author, outlet, published } = await readMailText(`${plain}${closed}\n`);
    assert.deepEqual(
      { title, author, outlet, published },
      {
        title: "Bridge at Haldon closed",
        author: "Jo Marsh",
        outlet: undefined,
        published: "2024-12-03",
      },
    );
  });

  const senders: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['"Marsh, Jo" <jo@echo.example>', "Jo Marsh", undefined],
    ["The Haldon Echo <newsletter@echo.example>", undefined, "The Haldon Echo"],
    ["Ministry of Roads <ann@roads.example>", undefined, "Ministry of Roads"],
    ["Jo Marsh via North List <list@echo.example>", "Jo Marsh", undefined],
    ["jo@echo.example", undefined, undefined],
    ["=?windows-1252?Q?J=F6rg_O=92Hara?= <jo@echo.example>", "Jörg O’Hara", undefined],
  ];
  for (const [sender, author, outlet] of senders)
    it(`is from ${sender}`, async () => {
      const mail = plain.replace(/^From: .*$/mu, `From: ${sender}`);
      const source = await readMailText(`${mail}${closed}\n`);
      assert.deepEqual([source.author, source.outlet], [author, outlet]);
    });

  const bodies: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    [
      "answers below a quoted mail",
      `On Mon, 2 Dec 2024 at 10:15, Ann Pell <ann@echo.example> wrote:\n> Twelve cracks?\n>\n> Ann\n\n${closed}`,
      [`paragraph: ${closed}`],
      [
        "quoted reply: On Mon, 2 Dec 2024 at 10:15, Ann Pell <ann@echo.example> wrote:\n> Twelve cracks?\n>\n> Ann",
      ],
    ],
    [
      "answers above a quoted mail",
      `${closed}\n\nOn Mon, 2 Dec 2024 at 10:15, Ann Pell\n<ann@echo.example> wrote:\n\nTwelve cracks were found.`,
      [`paragraph: ${closed}`],
      [
        "quoted reply: On Mon, 2 Dec 2024 at 10:15, Ann Pell\n<ann@echo.example> wrote:\n\nTwelve cracks were found.",
      ],
    ],
    [
      "answers between quoted lines",
      `> How many?\n${closed}\n> How long?\n${detour}`,
      [`paragraph: ${closed}`, `paragraph: ${detour}`],
      ["quoted reply: > How many?", "quoted reply: > How long?"],
    ],
    [
      "answers above Outlook's head",
      `${closed}\n\n-----Original Message-----\nFrom: Ann Pell\nSent: Monday, December 2, 2024 10:15 AM\nTo: Jo\nSubject: Bridge\n\nTwelve cracks were found.`,
      [`paragraph: ${closed}`],
      [
        "quoted reply: -----Original Message-----\nFrom: Ann Pell\nSent: Monday, December 2, 2024 10:15 AM\nTo: Jo\nSubject: Bridge\n\nTwelve cracks were found.",
      ],
    ],
    [
      "ends in a signature",
      `${closed}\n\n-- \nJo Marsh\nRoom 12, Echo House`,
      [`paragraph: ${closed}`],
      ["signature: -- \nJo Marsh\nRoom 12, Echo House"],
    ],
    [
      "ends in a list's footer",
      `${closed}\n\n_______________________________________________\nNorth mailing list\nhttps://list.example/12`,
      [`paragraph: ${closed}`],
      [
        "mailing-list footer: _______________________________________________\nNorth mailing list\nhttps://list.example/12",
      ],
    ],
    [
      "ends in a disclaimer",
      `${closed}\n\nThis e-mail and any attachments are confidential and intended for the\naddressee alone.\n\n${detour}`,
      [`paragraph: ${closed}`, `paragraph: ${detour}`],
      [
        "disclaimer: This e-mail and any attachments are confidential and intended for the\naddressee alone.",
      ],
    ],
    [
      "was sent from a telephone",
      `${closed}\n\nSent from my telephone`,
      [`paragraph: ${closed}`],
      ["signature: Sent from my telephone"],
    ],
    [
      "speaks of mails and of who wrote them",
      "On Monday the minister wrote: nothing was found. This e-mail was sent to all nine towns, she said.",
      [
        "paragraph: On Monday the minister wrote: nothing was found. This e-mail was sent to all nine towns, she said.",
      ],
      [],
    ],
    [
      "holds a table",
      `${closed}\n\nTown     Dead\nOrrin      31\nTarn        4`,
      [`paragraph: ${closed}`, "row: Town     Dead", "row: Orrin      31", "row: Tarn        4"],
      [],
    ],
  ];
  for (const [name, body, blocks, dropped] of bodies)
    it(name, async () => {
      const source = await readMailText(`${plain}${body}\n`);
      assert.deepEqual(blocksOf(source), blocks);
      assert.deepEqual(droppedOf(source), dropped);
    });
});

describe("a forwarded mail", () => {
  const inner = `From: Ann Pell <ann@roads.example>\nDate: Sun, Dec 1, 2024 at 9:05 AM\nSubject: Nine cracks\nTo: Jo Marsh <jo@echo.example>\n\n${closed}`;
  const forward = plain.replace("Subject: Re:", "Subject: Fwd:");
  const rows: readonly (readonly [string, string])[] = [
    ["Gmail's way", `See below!\n\n---------- Forwarded message ---------\n${inner}`],
    ["Outlook's way", `See below!\n\n${inner.replace("Date:", "Sent:")}`],
    ["Apple's way", `See below!\n\nBegin forwarded message:\n\n${inner.replace(/^/gmu, "> ")}`],
  ];
  for (const [name, body] of rows)
    it(`${name} is by its first author`, async () => {
      const source = await readMailText(`${forward}${body}\n`);
      assert.deepEqual(blocksOf(source), [`paragraph: ${closed}`]);
      const { title, author, published } = source;
      assert.deepEqual([title, author, published], ["Nine cracks", "Ann Pell", "2024-12-01"]);
      assert.match(droppedOf(source)[0] ?? "", /^note of the sender: See below!/u);
    });

  it("as an attachment is by its first author", async () => {
    const mail = `${head}Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

See below!
--b
Content-Type: message/rfc822

${inner.replace("Date: Sun, Dec 1, 2024 at 9:05 AM", "Date: Sun, 1 Dec 2024 09:05:00 +0000")}
--b--
`;
    const source = await readMailText(mail);
    assert.deepEqual(blocksOf(source), [`paragraph: ${closed}`]);
    const { title, author, published } = source;
    assert.deepEqual([title, author, published], ["Nine cracks", "Ann Pell", "2024-12-01"]);
    assert.deepEqual(droppedOf(source), ["note of the sender: See below!"]);
  });
});

describe("the parts of a mail", () => {
  it("are its HTML, quoted printable in windows-1252, and attachments by name", async () => {
    const source = await readMailText(`${head}Content-Type: multipart/mixed; boundary=o

--o
Content-Type: multipart/alternative; boundary=i

--i
Content-Type: text/plain

See the web page.
--i
Content-Type: text/html; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

<p>=93Nine cracks=94 closed the road bridge at Haldon=2C the county=
 said on Monday.</p><img src=3D"https://echo.example/pixel.gif"><script>let a =3D 12</script>
<table><tr><th>Town<th>Dead<tr><td>Orrin<td>31</table>
<div class=3D"gmail_attr">On Mon, 2 Dec 2024, Ann wrote:<br></div><blockquote class=3D"gmail_quote"><p>Twelve cracks.</p></blockquote>
--i--
--o
Content-Type: application/pdf
Content-Disposition: attachment; filename="report.pdf"
Content-Transfer-Encoding: base64

JVBERi0=
--o--
`);
    assert.deepEqual(blocksOf(source), [
      "paragraph: “Nine cracks” closed the road bridge at Haldon, the county said on Monday.",
      "row: Town | Dead",
      "row: Orrin | 31",
    ]);
    assert.equal(source.blocks[2]?.cells?.[1]?.head, "Dead");
    assert.deepEqual(droppedOf(source), [
      "quoted reply: On Mon, 2 Dec 2024, Ann wrote:",
      "quoted reply: Twelve cracks.",
      "attachment not read: report.pdf: report.pdf",
    ]);
  });

  it("are flowed lines put together", async () => {
    const mail = plain.replace("utf-8", "utf-8; format=flowed");
    const source = await readMailText(
      `${mail}The road bridge at Haldon was \nclosed on \nMonday.\n`,
    );
    assert.deepEqual(blocksOf(source), [
      "paragraph: The road bridge at Haldon was closed on Monday.",
    ]);
  });
});

describe("a mail that can't be read", () => {
  const problems: readonly (readonly [string, string, string])[] = [
    [
      "is encrypted with S/MIME",
      `${head}Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nAAAA\n`,
      "encrypted",
    ],
    [
      "is encrypted with PGP/MIME",
      `${head}Content-Type: multipart/encrypted; boundary=b; protocol="application/pgp-encrypted"\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n`,
      "encrypted",
    ],
    ["holds a PGP message", `${plain}-----BEGIN PGP MESSAGE-----\n\nhQEM\n`, "encrypted"],
    ["holds nothing", plain, "empty"],
    ["holds a quoted mail alone", `${plain}> Twelve cracks.\n`, "empty"],
    [
      "is nested beyond measure",
      Array.from({ length: 400 }, (_, level) => {
        const type = `Content-Type: multipart/mixed; boundary=b${String(level)}\n\n--b${String(level)}\n`;
        return level === 0 ? `${head}${type}` : type;
      }).join(""),
      "unreadable",
    ],
  ];
  for (const [name, mail, code] of problems)
    it(name, async () => {
      const { problems: found, blocks } = await readMailText(mail);
      assert.deepEqual(blocks, []);
      assert.equal(found[0]?.code, code);
      assert.match(found[0].message, /^sources\/a\.eml .+\.$/u);
    });
});

describe("a mailbox", () => {
  it("gives its first mail and says that there are more", async () => {
    const one = `From jo@echo.example Tue Dec  3 10:15:00 2024\n${plain}${closed}\n\n`;
    const source = await readMailText(`${one}${one.replace("nine", "twelve")}`, "sources/a.mbox");
    assert.deepEqual(blocksOf(source), [`paragraph: ${closed}`]);
    assert.deepEqual(
      source.problems.map(({ code }) => code),
      ["cut-short"],
    );
  });

  it("takes no line that begins with From for a quotation", async () => {
    const words = ">From the first day we asked for a second stair.\n\n> We heard of nine dead.\n";
    const source = await readMailText(
      `From jo@echo.example Tue Dec  3 10:15:00 2024\n${plain}${closed}\n\n${words}`,
    );
    assert.deepEqual(blocksOf(source), [
      `paragraph: ${closed}`,
      "paragraph: From the first day we asked for a second stair.",
    ]);
  });

  it("of one mail is that mail", async () => {
    const one = `From jo@echo.example Tue Dec  3 10:15:00 2024\n${plain}${closed}\n`;
    assert.deepEqual((await readMailText(one)).problems, []);
  });
});

describe("a text that is no mail", () => {
  const texts: readonly string[] = [
    "From: Orrin\n\nNine people died there on Monday, the county said.",
    "Date: 3 December\nSubject: roads\n\nNine people died there on Monday.",
    "Note: the bridge is closed.\nIt will stay so, the county said on Monday.",
    "From Orrin to Haldon it is nine miles.",
  ];
  for (const raw of texts)
    it(JSON.stringify(raw), async () => {
      const source = await readMailText(raw, "a.txt");
      assert.equal(source.raw, raw.replace(/\n/gu, "\r\n"));
    });
});
