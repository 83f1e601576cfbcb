import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { paletteFor } from "../../src/cli/palette.js";
import { toText } from "../../src/cli/text.js";
import { wrap } from "../../src/cli/wrap.js";
import { entries, entry, paragraph, table } from "../../src/report/document.js";

const palette = paletteFor({
  stdout: { write: () => undefined },
  stderr: { write: () => undefined },
  stdin: (async function* () {})(),
  env: {},
  isTTY: false,
});

const page = (width: number) => ({ palette, width });

describe("lines that fit", () => {
  test("a Chinese character takes two columns", () => {
    expect(wrap("提供部门答复申请", 8)).toEqual(["提供部门", "答复申请"]);
  });

  test("no line begins with a closing mark", () => {
    expect(wrap("提供部门，答复申请", 8)).toEqual(["提供部", "门，答复", "申请"]);
  });

  test("no line ends with an opening mark", () => {
    expect(wrap("提供部门（市局）", 10)).toEqual(["提供部门", "（市局）"]);
  });

  test("words and numbers are not cut", () => {
    expect(wrap("due by Wed 13 Feb 2019", 10)).toEqual(["due by Wed", "13 Feb", "2019"]);
    expect(wrap("应在 2019-02-13 完成", 12)).toEqual(["应在", "2019-02-13", "完成"]);
  });

  test("nothing is lost, and nothing is wider than it may be", () => {
    const text =
      "到期日在 2027年1月11日（周一）至 2027年1月12日（周二）之间；2027 年的放假安排通知尚未公布。";
    for (const width of [12, 20, 33, 60]) {
      const lines = wrap(text, width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });
});

describe("a page", () => {
  test("terms in one column, what they say hanging in the next", () => {
    const document = entries([entry("条款", ["第二条"]), entry("义务人", ["提供部门，使用部门，受理部门"])]);
    expect(toText(document, page(28))).toBe(
      "条款    第二条\n义务人  提供部门，使用部门，\n        受理部门\n",
    );
  });

  test("table columns line up under Chinese headings", () => {
    const document = table(
      [["节日"], ["天数"]],
      [
        [["春节"], ["7"]],
        [["清明节"], ["1"]],
      ],
    );
    expect(toText(document, page(80))).toBe("节日    天数\n春节    7\n清明节  1\n");
  });

  test("in a pipe no line is broken", () => {
    const long = "很长的一行".repeat(50);
    expect(toText([paragraph(long)], page(Number.POSITIVE_INFINITY))).toBe(`${long}\n`);
  });
});
