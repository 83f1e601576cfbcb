import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { typed } from "./run-cli.js";

// The busking pack's twenty articles, the third of four paragraphs, as one would write them.
const law = Array.from({ length: 20 }, (_, index) => {
  const numerals = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  const number = index + 1;
  const ten = number < 10 ? "" : number < 20 ? "十" : "二十";
  const paragraphs = number === 3 ? "\n第二款。\n第三款。\n第四款。" : "";
  return `第${ten}${numerals[number % 10]}条 第${number}号规定。${paragraphs}`;
}).join("\n");

let folder = "";
let pack = "";
let text = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shixian-"));
  pack = join(folder, "busking-2019");
  text = join(folder, "law.md");
  cpSync("test/fixtures/packs/busking-2019", pack, { recursive: true });
  writeFileSync(text, law);
});

const rows = (out: string): { code: string; file: string; line: number; path: string; message: string }[] =>
  JSON.parse(out);

const ofText = (out: string) => rows(out).filter(({ code }) => code.startsWith("text."));

const ofInput = (out: string) => rows(out).filter(({ code }) => code.startsWith("input."));

describe("a pack beside the text of its law", () => {
  test("without a record only the outline can be compared", async () => {
    const { out } = await typed(`check ${pack} --text ${text} --json`);
    expect(ofText(out)).toMatchObject([{ code: "text.no-record", file: join(pack, "regulation.json") }]);
  });

  test("recorded, then changed: the clause, its line in the outline, its line in the text", async () => {
    const written = await typed(`check ${pack} --text ${text} --write --json`);
    expect(ofText(written.out)).toEqual([]);
    expect(written.err).toContain(`已写出 ${join(pack, "text.json")}`);
    expect(ofText((await typed(`check ${pack} --text ${text} --json`)).out)).toEqual([]);

    writeFileSync(text, law.replace("第5号规定", "第5号新规定"));
    const { code, out } = await typed(`check ${pack} --text ${text} --json --lang en`);
    expect(code).toBe(2);
    // Articles 1 and 2, the four paragraphs of article 3, article 4, and this one on line 8.
    expect(ofText(out)).toMatchObject([
      {
        code: "text.changed",
        file: join(pack, "regulation.json"),
        path: "/outline/7",
        message: `the wording of 第五条 (${text}, line 8) is not the one that the pack recorded`,
      },
    ]);
    const lines = readFileSync(join(pack, "regulation.json"), "utf8").split("\n");
    expect(lines[ofText(out)[0]!.line - 1]).toContain("第五条");
  });

  test("recording over a changed wording says which, and what cites it", async () => {
    await typed(`check ${pack} --text ${text} --write`);
    writeFileSync(text, law.replace("第5号规定", "第5号新规定").replace("第7号规定", "第7号新规定"));
    const { code, out } = await typed(`check ${pack} --text ${text} --write --json --lang en`);
    expect(code).toBe(0);
    expect(ofText(out)).toMatchObject([
      { code: "text.recorded-anew", path: "/outline/7", severity: "warning" },
      { code: "text.recorded-anew", path: "/outline/9" },
    ]);
    const rules: { id: string; legalSource: string }[] = JSON.parse(
      readFileSync(join(pack, "rules.json"), "utf8"),
    ).rules;
    const [first] = rules.filter(({ legalSource }) => legalSource === "第五条");
    expect(JSON.stringify(ofText(out)[0])).toContain(first!.id);
    expect(ofText((await typed(`check ${pack} --text ${text} --json`)).out)).toEqual([]);
  });

  test("only the clause that is named is recorded; the others are told until they are", async () => {
    await typed(`check ${pack} --text ${text} --write`);
    writeFileSync(text, law.replace("第5号规定", "第5号新规定").replace("第7号规定", "第7号新规定"));
    const { code, out } = await typed(`check ${pack} --text ${text} --write 第五条 --json`);
    expect(code).toBe(2);
    expect(ofText(out).map((row) => [row.code, row.path])).toEqual([
      ["text.recorded-anew", "/outline/7"],
      ["text.changed", "/outline/9"],
    ]);
  });

  test("from standard input; the record does not hold a word of the law", async () => {
    await typed(`check ${pack} --text - --write`, { stdin: law });
    const record = readFileSync(join(pack, "text.json"), "utf8");
    expect(record).not.toContain("规定");
    expect(ofText((await typed(`check ${pack} --text ${text} --json`)).out)).toEqual([]);
  });

  test("a record that is faulty is a fault of the pack, with or without the text", async () => {
    writeFileSync(join(pack, "text.json"), '{\n  "clauses": { "第一条": 3 }\n}\n');
    const { code, out } = await typed(`check ${pack} --json`);
    expect(code).toBe(2);
    expect(rows(out)).toMatchObject([{ code: "shape.type", file: join(pack, "text.json"), line: 2 }]);
  });

  test("a pack that cannot be read is told once, and nothing is written", async () => {
    rmSync(join(pack, "rules.json"));
    const { code, out } = await typed(`check ${pack} --text ${text} --write --json`);
    expect(code).toBe(2);
    expect(rows(out).map((row) => row.code)).toEqual(["pack.file-missing"]);
    expect(existsSync(join(pack, "text.json"))).toBe(false);
  });
});

describe("a text that cannot be compared", () => {
  test("it is not UTF-8", async () => {
    writeFileSync(text, Buffer.from([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x20, 0xb0, 0xec]));
    const ran = await typed(`check ${pack} --text ${text} --json`);
    expect(ofInput(ran.out)).toMatchObject([{ code: "input.unreadable" }]);
    expect(ran.out).toContain("不是 UTF-8");
  });

  test.each([
    ["no citation", "第条", "option.not-a-citation"],
    ["a clause that the text lacks", "第九十条", "usage.wrong"],
  ])("--write with %s: nothing is written", async (_, clause, code) => {
    const { out } = await typed(`check ${pack} --text ${text} --write ${clause} --json`);
    expect(rows(out).map((row) => row.code)).toContain(code);
    expect(existsSync(join(pack, "text.json"))).toBe(false);
  });

  test.each([
    ["has no clause", "没有条款", "text.no-clause"],
    ["is not there", null, "input.not-found"],
  ])("it %s", async (_, content, code) => {
    if (content === null) rmSync(text);
    else writeFileSync(text, content);
    const ran = await typed(`check ${pack} --text ${text} --json`);
    expect(ran.code).toBe(2);
    expect(rows(ran.out).map((row) => row.code)).toContain(code);
  });

  test.each([
    ["--write alone", () => `check ${pack} --write`],
    ["two packs", () => `check ${pack} rules/jiamusi-sharing-2018 --text ${text}`],
    ["a folder of packs", () => `check ${folder} --text ${text}`],
  ])("bad usage: %s", async (_, line) => {
    const { code, err } = await typed(line());
    expect(code).toBe(1);
    expect(err).toContain("[usage.wrong]");
  });
});
