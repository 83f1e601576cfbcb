import { describe, expect, test } from "vitest";
import { entries, entry, heading, list, paragraph, span, table } from "../../src/report/document.js";
import { toHtml } from "../../src/report/html.js";
import { named, readMarkup, textOf } from "./html-tree.js";

test("headings, paragraphs, lists with what is under them, terms, tables", () => {
  const document = [
    heading(2, "违法"),
    ...list([
      {
        mark: span("bad", "✗"),
        text: [span("strong", "答复")],
        below: [paragraph("逾期。"), ...entries([entry("条款", ["第二条"])])],
      },
    ]),
    ...table([["节日"], ["放假"]], [[["春节"], ["2月4日至10日"]]]),
  ];
  expect(toHtml(document)).toBe(
    [
      "<h2>违法</h2>",
      '<ul><li class="marked bad"><span class="mark bad">✗</span> <strong>答复</strong><p>逾期。</p>',
      "<dl><div><dt>条款</dt><dd>第二条</dd></div></dl></li></ul>",
      '<div class="scroll"><table><thead><tr><th scope="col">节日</th><th scope="col">放假</th></tr></thead>',
      "<tbody><tr><td>春节</td><td>2月4日至10日</td></tr></tbody></table></div>",
    ].join(""),
  );
});

test("months as tiles, and lines as they stand", () => {
  const html = toHtml([
    { kind: "tiles", tiles: [{ title: ["2月"], lines: [["一 二"], [span("bad", " 4")]] }] },
    { kind: "code", lines: ["a < b", "  c"] },
  ]);
  const tree = readMarkup(html);
  expect(named(tree, "pre").map(textOf)).toEqual(["一 二\n 4", "a < b\n  c"]);
});

describe("what a pack or a case says is text, never markup", () => {
  const nasty = `<script>alert("1")</script>&amp;<img src=x onerror='x'>`;

  test("in every kind of block and in every tone", () => {
    const document = [
      heading(1, nasty, span("strong", nasty)),
      paragraph(span("quiet", nasty)),
      ...list([{ mark: span("bad", nasty), text: [nasty], below: [] }]),
      ...entries([entry(nasty, [nasty])]),
      ...table([[nasty]], [[[nasty]]]),
      { kind: "tiles" as const, tiles: [{ title: [nasty], lines: [[nasty]] }] },
      { kind: "code" as const, lines: [nasty] },
    ];
    const html = toHtml(document);
    expect(html).not.toMatch(/<(script|img)/);
    const tree = readMarkup(html);
    expect(named(tree, "script")).toEqual([]);
    expect(textOf(tree).split(nasty)).toHaveLength(13);
  });

  test("control characters and halves of characters are shown as replaced", () => {
    expect(toHtml([paragraph("a\u0000b\u001B[31mc\uD800d😀\u0085")])).toBe("<p>a�b�[31mc�d😀�</p>");
  });
});
