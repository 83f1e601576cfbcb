import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Rulebook } from "../../src/assess/rulebook.js";
import type { Case } from "../../src/case/case.js";
import type { Language } from "../../src/diagnostic/text.js";
import { assessmentPage } from "../../src/report/html-page.js";
import { application, assessed, buskingRules, jiamusiRules, shareRequest } from "../packs.js";
import { all, named, readMarkup, textOf, withClass } from "./html-tree.js";

function page(rulebook: Rulebook, theCase: Case, asOf: string, language: Language = "zh"): string {
  return assessmentPage(assessed(rulebook, theCase, asOf), {
    language,
    vocabulary: rulebook.vocabulary,
    regulations: rulebook.regulations.map((each) => each.source),
    calendar: rulebook.calendar,
    theCase,
  });
}

const doctype = /^<!doctype html>\n/;

const read = (html: string) => readMarkup(html.replace(doctype, ""));

const examples = [
  ["01-answered-in-time", "2019-03-29"],
  ["02-answered-late", "2019-05-10"],
  ["03-still-running", "2020-10-09"],
  ["04-unanswered-over-spring-festival", "2019-03-01"],
  ["05-due-past-the-last-notice", "2026-12-26"],
  ["06-refused-without-reason", "2026-10-20"],
  ["07-unconditional", "2026-10-20"],
  ["08-correction-order-unmet", "2019-03-21"],
] as const;

describe.each(examples)("%s", (name, asOf) => {
  const file = new URL(`../../examples/cases/${name}.json`, import.meta.url);
  const theCase: Case = JSON.parse(readFileSync(file, "utf8"));

  test.each([
    "zh",
    "en",
  ] as const)("%s: well-formed, with nothing from elsewhere and no name twice", (language) => {
    const html = page(jiamusiRules, theCase, asOf, language);
    expect(html).toMatch(doctype);
    const tree = read(html);
    const [root] = named(tree, "html");
    expect(root?.attributes.lang).toBe(language === "zh" ? "zh-CN" : "en");
    for (const name of ["script", "link", "img", "iframe", "object", "form"])
      expect(named(tree, name)).toEqual([]);
    const elements = all(tree);
    expect(elements.flatMap(({ attributes }) => attributes.src ?? attributes.href ?? [])).toEqual([]);
    expect(html).not.toMatch(/@import|url\((?!#)/);
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  test("the same bytes each time", () => {
    expect(page(jiamusiRules, theCase, asOf)).toBe(page(jiamusiRules, theCase, asOf));
  });
});

describe("the page of a request unanswered over the Spring Festival", () => {
  const tree = read(page(jiamusiRules, shareRequest("2019-01-25"), "2019-03-01"));
  const [main] = named(tree, "main");

  test("the verdict stands right under the title, the timeline before the findings", () => {
    const names = main!.children.map((child) => (typeof child === "string" ? "" : child.name));
    expect(names.slice(0, 4)).toEqual(["h1", "p", "dl", "figure"]);
    expect(withClass(main!, "verdict").map(textOf)).toEqual(["违法1项。"]);
  });

  test("liability, the count and the receipt are there", () => {
    const text = textOf(main!);
    expect(text).toContain("第三十九条第(七)项");
    expect(text).toContain("责令限期改正");
    expect(text).toContain("2月4日至8日春节放假");
    expect(textOf(named(main!, "footer")[0]!)).toContain("凭据 shixian");
  });

  test("the days of the drawing are in a table too", () => {
    const rows = named(main!, "tr").map((row) => named(row, "td").map(textOf));
    expect(rows).toContainEqual(["2019年1月25日（周五）", "收到共享申请"]);
    expect(rows).toContainEqual([
      "2019年2月13日（周三）",
      "到期：提供部门答复有条件共享申请，提供部门（市民政局）",
    ]);
  });

  test("every drawing has a name and is told in words", () => {
    for (const svg of named(tree, "svg")) {
      const labels = svg.attributes["aria-labelledby"]!.split(" ");
      const told = all(svg).filter(({ attributes }) => labels.includes(attributes.id ?? ""));
      expect(told.map(({ name }) => name)).toEqual(["title", "desc"]);
      expect(textOf(told[1]!)).toContain(
        "应在 2019年2月13日（周三）前（含当日）完成；到 2019年3月1日（周五）仍未完成",
      );
    }
  });
});

test("names that look like markup stay text, on the page and in the drawing", () => {
  const nasty = `</title></style><script>alert(1)</script>"onload='`;
  const theCase: Case = {
    ...shareRequest("2019-01-25"),
    id: nasty,
    roles: { provider: { name: nasty, kind: "department" } },
  };
  const tree = read(page(jiamusiRules, theCase, "2019-03-01"));
  expect(named(tree, "script")).toEqual([]);
  expect(textOf(named(tree, "h1")[0]!)).toContain(nasty);
  expect(named(tree, "title").map(textOf).join("")).toContain(nasty);
  for (const { attributes } of all(tree)) expect(Object.keys(attributes)).not.toContain("onload");
});

test("a regulation the engine has never heard of, with a stopped clock", () => {
  const applied = { id: "a1", type: "busking.applied", on: "2019-01-25" };
  const paused = { id: "p1", type: "busking.paused", on: "2019-01-29", of: "a1" };
  const tree = read(page(buskingRules, application([applied, paused]), "2019-02-01", "en"));
  expect(withClass(tree, "bar", "stopped").length).toBeGreaterThan(0);
});

test("nothing that has a day: no drawing, and the page still stands", () => {
  const theCase: Case = { ...shareRequest("2019-01-25"), events: [] };
  const tree = read(page(jiamusiRules, theCase, "2019-03-01"));
  expect(named(tree, "svg")).toEqual([]);
  expect(withClass(tree, "verdict")).toHaveLength(1);
});
