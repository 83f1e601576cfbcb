import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readLaw } from "../../src/author/read-law.js";

const clauses = (text: string) => readLaw(text).clauses.map(({ clause }) => clause);
const texts = (text: string) => readLaw(text).clauses.map(({ clause, text: words }) => [clause, words]);

describe("a text as people paste it", () => {
  const adoption = readFileSync("docs/guide/tree-adoption.md", "utf8");

  test("articles, their paragraphs, the items of a list; a title and chapters are none", () => {
    expect(clauses(adoption)).toEqual([
      "第一条",
      "第二条第一款",
      "第二条第二款",
      "第三条第一款",
      "第三条第二款",
      "第三条第三款",
      "第四条",
      "第四条第(一)项",
      "第四条第(二)项",
      "第四条第(三)项",
      "第五条",
      "第六条",
      "第七条",
      "第八条",
    ]);
    expect(readLaw(adoption).title).toBe("云溪市城市树木认养办法");
  });

  test("each with its line, and whether a list follows", () => {
    const { clauses: found } = readLaw(adoption);
    const lines = adoption.split("\n");
    for (const { line, text } of found) expect(lines[line - 1]).toContain(text);
    expect(found.filter(({ lead }) => lead).map(({ clause }) => clause)).toEqual(["第四条"]);
  });

  test("a line that begins with a reference to an article is no article", () => {
    expect(
      clauses("第一条 甲应当办理。\n第一条规定的期限为三日。\n第二条所称的乙除外。\n第二条 丙。"),
    ).toEqual(["第一条第一款", "第一条第二款", "第一条第三款", "第二条"]);
  });

  test("without a blank after the number, with a title in brackets, in bold, in digits", () => {
    expect(
      texts("第一条为了便民。\n第二条【范围】本市适用。\n**第3条**（依据）　依法。\n第４条\n办理。"),
    ).toEqual([
      ["第一条", "为了便民。"],
      ["第二条", "本市适用。"],
      ["第三条", "依法。"],
      ["第四条", "办理。"],
    ]);
  });

  test("an inserted article", () => {
    expect(clauses("第十五条 甲。\n第十五条之一 乙。\n丙。\n第十六条 丁。")).toEqual([
      "第十五条",
      "第十五条之一第一款",
      "第十五条之一第二款",
      "第十六条",
    ]);
  });

  test("目 under items, a paragraph after the list", () => {
    expect(clauses("第一条 包括：\n（一）甲：\n1. 子；\n2. 丑；\n（二）乙。\n前款另有规定的除外。")).toEqual([
      "第一条第一款",
      "第一条第一款第(一)项",
      "第一条第一款第(一)项第一目",
      "第一条第一款第(一)项第二目",
      "第一条第一款第(二)项",
      "第一条第二款",
    ]);
  });

  test("figures in circles and in brackets of one character", () => {
    expect(clauses("第一条 包括：\n⑴甲：\n①子；\n②丑；\n⑵乙。")).toEqual([
      "第一条",
      "第一条第(一)项",
      "第一条第(一)项第一目",
      "第一条第(一)项第二目",
      "第一条第(二)项",
    ]);
  });

  test("the letter that sends it out, a table of contents and a note are no clause; the name is the law's", () => {
    const sent = [
      "关于印发登记办法的通知",
      "各县（市、区）人民政府，市政府各工作部门，各直属单位，中央和省驻本市各单位：",
      "《登记办法》已经市政府第十次常务会议讨论通过，现印发给你们，请认真组织实施。",
      "云溪市人民政府",
      "登记办法（试行）",
      "（2025年1月1日云溪市人民政府第10次常务会议讨论通过，自2025年2月1日起施行）",
      "目　录",
      "第一章　总　则",
      "第一章　总　则",
      "第一条　为了便民，制定本办法。",
    ];
    expect(texts(sent.join("\n"))).toEqual([["第一条", "为了便民，制定本办法。"]]);
    expect(readLaw(sent.join("\n")).title).toBe("登记办法（试行）");
  });

  test("a decimal or a date at the start of a line numbers nothing", () => {
    expect(clauses("第一条 比例为：\n3.5 的不予办理。\n2019.1 起执行。")).toEqual([
      "第一条第一款",
      "第一条第二款",
      "第一条第三款",
    ]);
  });

  test("who issued it and when, at the end, is no clause; an annex is", () => {
    expect(clauses("第一条 施行。\n\n云溪市人民政府\n2025年1月1日")).toEqual(["第一条"]);
    expect(clauses("第一条 施行。\n\n附件2：收费表见本页。")).toEqual(["第一条", "附二第一款"]);
  });

  test("an article that stands twice is kept once, the other is named", () => {
    const law = readLaw("第一条 甲。\n第二条 乙。\n第二条 丙。");
    expect(law.clauses.map(({ text }) => text)).toEqual(["甲。", "乙。"]);
    expect(law.repeated).toMatchObject([{ clause: "第二条", line: 3 }]);
  });
});

describe("a text without articles", () => {
  const plan = [
    "关于推进登记工作的实施方案",
    "各县（市、区）人民政府：",
    "为规范登记工作，根据有关规定，结合本市实际情况和工作需要，现提出以下实施方案：",
    "一、总体要求",
    "坚持便民。",
    "二、主要任务",
    "（一）统一平台。各部门不得另建平台。",
    "各县使用统一平台。",
    "（二）建立目录",
    "目录包括下列内容：",
    "（一）名称；",
    "（二）期限。",
    "（三）更新目录",
    "按期更新。",
    "三、保障",
    "1. 经费。",
    "2. 人员。",
    "（一）监督",
    "定期检查。",
    "附：",
    "本方案由办公室解释。",
  ];

  test("headings, items after a colon, the preamble and what is added below", () => {
    expect(texts(plan.join("\n"))).toEqual([
      ["序言第一款", plan[2]],
      ["一第一款", "坚持便民。"],
      ["二(一)第一款", "统一平台。各部门不得另建平台。"],
      ["二(一)第二款", "各县使用统一平台。"],
      ["二(二)第一款", "目录包括下列内容："],
      ["二(二)第一款第(一)项", "名称；"],
      ["二(二)第一款第(二)项", "期限。"],
      ["二(三)第一款", "按期更新。"],
      ["三第一款第(一)项", "经费。"],
      ["三第一款第(二)项", "人员。"],
      ["三(一)第一款", "定期检查。"],
      ["附第一款", "本方案由办公室解释。"],
    ]);
  });
});

test("paragraphs that end with who is responsible are whole", () => {
  const plan = [
    "一、任务",
    "建设平台。（甲局负责）",
    "汇集目录。（乙局负责）",
    "审核目录。（丙局负责）",
    "发布目录。（丁局负责）",
  ];
  expect(clauses(plan.join("\n"))).toEqual(["一第一款", "一第二款", "一第三款", "一第四款"]);
});

describe("a text in Markdown with marked paragraphs", () => {
  const marked = [
    "# 登记办法",
    "",
    "- 施行：2020-01-01",
    "",
    "### 第一条(目的)",
    "",
    "[¶1] 为了便民，",
    "制定本办法。",
    "[¶2] 包括：",
    "  (一) 甲;",
    "[¶3] )乙。",
  ].join("\n");

  test("the marks count, lines without one go on; a lost number of an item is the next", () => {
    expect(texts(marked)).toEqual([
      ["第一条第一款", "为了便民，制定本办法。"],
      ["第一条第二款", "包括："],
      ["第一条第二款第(一)项", "甲;"],
      ["第一条第二款第(二)项", "乙。"],
    ]);
    expect(readLaw(marked).title).toBe("登记办法");
  });
});

describe("a text broken to a width", () => {
  test("has the clauses and the wording of one that is not", () => {
    const whole = readFileSync("docs/guide/tree-adoption.md", "utf8");
    const broken = whole.replace(/[^\n]{30}(?=[^\n])/g, "$&\n");
    expect(broken).not.toBe(whole);
    expect(texts(broken)).toEqual(texts(whole));
  });
});

test.each([
  "",
  "\n\n",
  "没有条款。",
  "# 标题\n\n- 说明",
  "Article 1. Nothing here.",
  "第二章 总则",
])("no clause in %j", (text) => {
  expect(clauses(text)).toEqual([]);
});

test("forty thousand lines are read without a step for each pair of them", () => {
  const text = Array.from({ length: 40_000 }, (_, index) => `（一）第${index}行；`).join("\n");
  const begun = performance.now();
  expect(readLaw(`第一条 如下：\n${text}`).clauses.length).toBe(2);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
