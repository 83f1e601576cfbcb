import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { all, named, readMarkup, textOf, withClass } from "../report/html-tree.js";
import { typed } from "./run-cli.js";

const suites = "test/fixtures/suites";
const folder = mkdtempSync(join(tmpdir(), "shixian-"));
const xml = join(folder, "report.xml");
const html = join(folder, "report.html");

const attributes = { ignoreAttributes: false, attributeNamePrefix: "", textNodeName: "text" };
const parser = new XMLParser({
  ...attributes,
  isArray: (name) => name === "testsuite" || name === "testcase",
});

describe("--junit", () => {
  beforeAll(async () => {
    await typed(`test ${suites} --junit ${xml}`);
  });

  const read = () => parser.parse(readFileSync(xml, "utf8")).testsuites;

  test("a test suite a file, with what it holds", () => {
    const { testsuite, ...counts } = read();
    expect(counts).toEqual({ name: "shixian", tests: "8", failures: "2", errors: "0" });
    expect(testsuite.map((each: Record<string, unknown>) => [each.name, each.tests, each.failures])).toEqual([
      [`${suites}/busking.json`, "5", "0"],
      [`${suites}/must-fail.json`, "3", "2"],
    ]);
  });

  test("a failure says what was expected, what came out and how it was counted", () => {
    const [first, second, third] = read().testsuite[1].testcase;
    expect(first).toMatchObject({ name: "到期日少算一天", file: `${suites}/must-fail.json`, line: "5" });
    expect(first.failure.type).toBe("different");
    expect(first.failure.message).toBe("义务 decide (asked) · due | 预期  2019-02-10 | 实际  2019-02-11");
    expect(first.failure.text).toContain("2月11日＝5（国办发明电〔2018〕15号）");
    expect(second.failure.text).toContain('{"kind":"violation","rule":"verify"');
    expect(third.failure).toBeUndefined();
  });

  test("a threshold that was missed fails there too", async () => {
    const { code } = await typed(`test ${suites}/busking.json --coverage --threshold rule=50 --junit ${xml}`);
    expect(code).toBe(2);
    const { testsuite, failures } = read();
    expect(failures).toBe("1");
    expect(testsuite[1]).toMatchObject({ name: "threshold", failures: "1" });
    expect(testsuite[1].testcase[0].failure.text).toMatch(/^busking-2019：规则 8\.3%，低于要求的 50%$/);
  });

  test("- is standard output, in the place of the text; not beside --json", async () => {
    const { code, out } = await typed(`test ${suites}/busking.json --junit -`);
    expect(code).toBe(0);
    expect(parser.parse(out).testsuites.tests).toBe("5");
    expect(await typed(`test ${suites} --junit - --json`)).toMatchObject({ code: 1, out: "" });
    expect(await typed(`test ${suites} --junit - --html -`)).toMatchObject({ code: 1, out: "" });
  });

  test("what XML has no place for is replaced", async () => {
    const { junitXml } = await import("../../src/cli/junit.js");
    const { ran, suiteOf } = await import("../suite/suites.js");
    const { scenarios } = ran(suiteOf({ name: "a\u0000b\ud800 <&>", expect: { findings: [] } }));
    const reports = [{ file: "x.json", line: 1, result: scenarios[0]! }];
    const text = junitXml({ reports, missed: [] }, "zh");
    expect(parser.parse(text).testsuites.testsuite[0].testcase[0].name).toBe("a\ufffdb\ufffd <&>");
  });
});

describe("--html", () => {
  beforeAll(async () => {
    await typed(`test ${suites} --coverage --html ${html}`);
  });

  const page = () => readMarkup(readFileSync(html, "utf8").replace(/^<!doctype html>\n/, ""));

  test("well-formed, with nothing from elsewhere and no name twice", () => {
    const tree = page();
    for (const name of ["link", "img", "iframe", "object", "form"]) expect(named(tree, name)).toEqual([]);
    const elements = all(tree);
    expect(elements.flatMap((each) => each.attributes.src ?? each.attributes.href ?? [])).toEqual([]);
    expect(readFileSync(html, "utf8")).not.toMatch(/@import|url\((?!#)/);
    const ids = elements.flatMap((each) => each.attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("what failed first and open, the rest by file and folded up, each drawn", () => {
    const cases = withClass(page(), "case");
    expect(cases.map((each) => [each.attributes["data-ok"], each.attributes.open !== undefined])).toEqual([
      ["no", true],
      ["no", true],
      ...Array.from({ length: 6 }, () => ["yes", false]),
    ]);
    for (const each of cases) expect(named(each, "svg").length).toBeGreaterThan(0);
    expect(textOf(cases[0]!)).toContain("预期2019-02-10实际2019-02-11");
    expect(named(page(), "h1").map(textOf)).toEqual(["场景报告"]);
  });

  test("coverage is in it, and what is missing", () => {
    const text = textOf(page());
    expect(text).toContain("覆盖");
    expect(text).toContain("publish（第四条）：没有场景落在到期日的次日（1个月）");
  });

  test("what a scenario says is never markup", async () => {
    const { suitePage } = await import("../../src/report/suite-page.js");
    const { ran, suiteOf } = await import("../suite/suites.js");
    const { scenarios } = ran(suiteOf({ name: "<b>&", expect: { findings: [] } }));
    const reports = [{ file: "<x>.json", line: 1, result: scenarios[0]! }];
    const text = suitePage({ reports, coverages: [], mutations: [], missed: [] }, "en");
    expect(text).toContain("&lt;b&gt;&amp;");
    expect(text).not.toContain("<b>");
  });
});
