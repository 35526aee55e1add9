import assert from "node:assert/strict";
import { readDraft } from "../../../src/readers/index.js";
import { blocksOf, rawUnder } from "../kit.js";

const read = (raw: string): ReturnType<typeof readDraft> => readDraft({ path: "draft.tex", raw });

describe("a draft in LaTeX", () => {
  const rows: readonly (readonly [raw: string, blocks: readonly string[]])[] = [
    [
      "\\section{The dead}\nTwo people \\emph{died}.\nSix were hurt.\n\nNobody knows why.\n",
      [
        "heading: The dead",
        "paragraph: Two people died. Six were hurt.",
        "paragraph: Nobody knows why.",
      ],
    ],
    [
      "It burned $31$ cabins and $1{,}200$ trees.",
      ["paragraph: It burned 31 cabins and 1,200 trees."],
    ],
    ["A growth of $4.5\\%$, or 30\\,\\%.", ["paragraph: A growth of 4.5%, or 30\u2009%."]],
    [
      "They paid \\$38 million, \\pounds 4 and 5 \\euro{}.",
      ["paragraph: They paid $38 million, £4 and 5 €."],
    ],
    ["It held 1\\,200 litres~of fuel.", ["paragraph: It held 1\u2009200 litres\u00A0of fuel."]],
    ["We know that $a^2+b^2$ is \\(c^2\\) here.", ["paragraph: We know that   is   here."]],
    ["``We won,'' she said---twice, 1990--95.", ["paragraph: “We won,” she said—twice, 1990–95."]],
    ["\\enquote{We won}, she said.", ["paragraph: “We won”, she said."]],
    [
      "Jos\\'e, M\\\"uller, \\c{C}elik, Dvo\\v{r}\\'ak, \\O{}rsted.",
      ["paragraph: José, Müller, Çelik, Dvořák, Ørsted."],
    ],
    [
      "It fell.~\\cite{wire, post} It rose \\parencite[p.~4]{wire}.",
      ["paragraph: It fell. It rose ."],
    ],
    ["It fell. % told by 45 people\nIt rose.", ["paragraph: It fell. It rose."]],
    ["It fell by 45\\% there.", ["paragraph: It fell by 45% there."]],
    [
      "\\begin{itemize}\n\\item One ship.\n\\item[b)] Two ships.\n\\item[Dead] Nine.\n\\end{itemize}\nMore.",
      ["item: One ship.", "item: Two ships.", "item: Dead: Nine.", "paragraph: More."],
    ],
    ["\\begin{quote}\nIt sank.\n\\end{quote}", ["quote: It sank."]],
    ["It sank\\footnote{So the 45 said.} there.", ["paragraph: It sank there."]],
    [
      "See \\ref{fig:a} and \\href{https://a.example/45}{the page}.",
      ["paragraph: See  and the page."],
    ],
    ["\\textcolor{red}{Two} ships.\\label{x}", ["paragraph: Two ships."]],
    [
      "\\begin{figure}\\includegraphics[width=4cm]{a.png}\\caption{The ship in 2011.}\\end{figure}",
      ["paragraph: The ship in 2011."],
    ],
    [
      "\\begin{tabular}{lr}\nShip & Dead \\\\ \\hline\nOrlik & 9 \\\\\n\\end{tabular}",
      ["row: Ship  |  Dead", "row: Orlik  |  9"],
    ],
    ["\\newcommand{\\ship}{Orlik 45}\nIt sank.", ["paragraph: It sank."]],
  ];
  for (const [raw, blocks] of rows)
    it(`reads ${JSON.stringify(raw)}`, () => {
      assert.deepEqual(blocksOf(read(raw)), blocks);
    });

  describe("leaves out, with the reason", () => {
    const parts: readonly (readonly [raw: string, words: string, reason: string])[] = [
      ["\\usepackage{x}\n\\begin{document}\nA.\n\\end{document}\n45", "\\usepackage", "preamble"],
      [
        "\\begin{document}A.\\end{document}\n45",
        "\\end{document}",
        "behind the end of the document",
      ],
      ["A. % 45", "% 45", "comment"],
      ["A $x_{45}$.", "$x_{45}$", "formula"],
      ["A \\[ x = 45 y \\] b.", "\\[ x", "formula"],
      ["\\begin{align*}\nx&=45\n\\end{align*}\nA.", "\\begin{align*}", "formula"],
      ["\\begin{verbatim}\n45 {\n\\end{verbatim}\nA.", "\\begin{verbatim}", "code block"],
      ["A \\verb|45 x| b.", "\\verb", "code"],
      ["A.\\footnote{45 \\emph{b}.}", "\\footnote", "footnote"],
      [
        "A.\n\\begin{thebibliography}{9}\n\\bibitem{a} A 45.\n\\end{thebibliography}",
        "\\begin",
        "list of sources",
      ],
    ];
    for (const [raw, words, reason] of parts)
      it(`${reason}: ${JSON.stringify(raw)}`, () => {
        const { skips, plain } = read(raw);
        const start = raw.indexOf(words);
        assert.ok(
          skips.some((skip) => skip.start === start && skip.reason === reason),
          JSON.stringify(skips),
        );
        assert.equal(plain.includes("45"), false);
      });
  });

  describe("leads back to the words as they are written", () => {
    const words: readonly (readonly [raw: string, plain: string, written: string])[] = [
      ["🚢 It burned \\textbf{31} cabins.", "31", "31"],
      ["It burned 1{,}200 trees.", "1,200", "1{,}200"],
      ["It burned $1{,}200$ trees.", "1,200", "$1{,}200$"],
      ["Jos\\'{e} won.", "José", "Jos\\'{e}"],
      ["It grew 45\\% there.\r\n", "45%", "45\\%"],
    ];
    for (const [raw, plain, written] of words)
      it(`${plain} in ${JSON.stringify(raw)}`, () => {
        assert.equal(rawUnder(read(raw), plain), written);
      });
  });

  describe("half written, loses nothing that follows", () => {
    const halves: readonly string[] = [
      "\\section{The dead\n\nIt sank in 2011.",
      "It \\emph{sank.\n\nIt sank in 2011.",
      "It cost $45.\n\nIt sank in 2011.",
      "See \\ref{fig.\n\nIt sank in 2011.",
      "\\begin{align}\nx = 4\n\nIt sank in 2011.",
      "It sank.\\footnote{So\n\nIt sank in 2011.",
      "\\begin{tabular\n\nIt sank in 2011.",
      "\\",
      "} It sank in 2011.",
    ];
    for (const raw of halves)
      it(JSON.stringify(raw), () => {
        const last = blocksOf(read(raw)).at(-1) ?? "";
        assert.ok(raw === "\\" || last.endsWith("It sank in 2011."), last);
      });
  });

  it("states its day, and that it is not to be checked", () => {
    assert.equal(
      read("\\date{9 November 2025}\n\\begin{document}\nA.\n\\end{document}").date,
      "2025-11-09",
    );
    const off = read("% stet: false\n\\begin{document}\nIt sank.\n\\end{document}");
    assert.deepEqual([off.blocks, off.skips.length], [[], 1]);
  });

  it("is read in time that grows with its length alone", () => {
    for (const part of ["\\ref{", "$", "{", "\\begin{align}", "\\(", "%", "\\footnote{", "`"]) {
      const { raw } = read(part.repeat(20_000));
      assert.equal(raw.length, part.length * 20_000);
    }
  });
});
