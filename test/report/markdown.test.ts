import { expect, test } from "vitest";
import { entries, entry, heading, list, paragraph, span, table } from "../../src/report/document.js";
import { toMarkdown } from "../../src/report/markdown.js";

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
  expect(toMarkdown(document)).toBe(
    [
      "## 违法",
      "",
      "- ✗ **答复**",
      "",
      "  逾期。",
      "  - **条款** 第二条",
      "",
      "| 节日 | 放假 |",
      "| --- | --- |",
      "| 春节 | 2月4日至10日 |",
      "",
    ].join("\n"),
  );
});

test("what a case says is text, never markup", () => {
  const document = [paragraph("<script>*a*|`b`[c](d)")];
  expect(toMarkdown(document)).toBe("\\<script\\>\\*a\\*|\\`b\\`\\[c\\](d)\n");
});

test("a bar in a table does not end its cell", () => {
  expect(toMarkdown(table([["a"]], [[["x|y"]]]))).toContain("| x\\|y |");
});

test("empty lists and terms without text leave nothing behind", () => {
  expect(toMarkdown([...list([]), ...entries([entry("条款", [])]), paragraph("x")])).toBe("x\n");
});
