import { describe, expect, test } from "vitest";
import { codes } from "../../src/diagnostic/codes.js";
import { diagnostic, resultOf, toPointer } from "../../src/diagnostic/diagnostic.js";
import { didYouMean } from "../../src/diagnostic/nearest.js";
import { elementsAt, entriesAt } from "../../src/diagnostic/salvage.js";
import { shown } from "../../src/diagnostic/shown.js";

describe("a pointer is RFC 6901", () => {
  test.each([
    [[], ""],
    [["rules", 0, "on"], "/rules/0/on"],
    [["a/b", "m~n"], "/a~1b/m~0n"],
    [[""], "/"],
  ])("%j is %j", (steps, pointer) => {
    expect(toPointer(steps)).toBe(pointer);
  });
});

test("a diagnostic has the severity and words of its code, in both languages", () => {
  expect(diagnostic("word.unknown", ["kind"], { word: "busk", section: "kinds" })).toEqual({
    code: "word.unknown",
    severity: "error",
    file: null,
    path: "/kind",
    message: {
      zh: "词汇表（kinds）里没有“busk”",
      en: 'the vocabulary (kinds) has no word "busk"',
    },
    hint: null,
  });
});

test("a warning comes with a value, an error without", () => {
  const warning = diagnostic("calendar.not-announced", [], { year: "2030" });
  const error = diagnostic("calendar.not-a-date", [], { date: "x" });
  expect(resultOf(1, [warning])).toEqual({ ok: true, value: 1, diagnostics: [warning] });
  expect(resultOf(1, [warning, error])).toEqual({ ok: false, diagnostics: [warning, error] });
});

test.each(Object.entries(codes))("%s asks for the same details in both languages", (_, { zh, en }) => {
  const details = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  // A detail may be a text of its own in each language: {zh} or {whyZh} stands where {en} or {whyEn} does.
  expect(
    details(zh)
      .map((each) => (each === "{zh}" ? "{en}" : each.replace(/Zh\}$/, "En}")))
      .sort(),
  ).toEqual(details(en));
});

describe("did you mean", () => {
  test.each([
    ["recieved", "received"],
    ["provder", "provider"],
    ["shareClas", "shareClass"],
    ["on ", "on"],
  ])("%s: %s", (word, near) => {
    expect(didYouMean(word, ["received", "provider", "shareClass", "on", "withdrawn"])?.en).toBe(
      `did you mean "${near}"?`,
    );
  });

  test.each(["x", "zz", "busking", ""])("%j is no slip of any word", (word) => {
    expect(didYouMean(word, ["on", "received", "provider"])).toBeNull();
  });

  test("of nothing, or of more words than a person has, nothing is meant", () => {
    expect(didYouMean("a", [])).toBeNull();
    expect(
      didYouMean(
        "e1x",
        Array.from({ length: 3000 }, (_, index) => `e${index}`),
      ),
    ).toBeNull();
  });
});

describe("a value is shown by its outside", () => {
  test.each([
    ["text", '"text"'],
    [10, "10"],
    [null, "null"],
    [undefined, "nothing"],
    [{ amount: 10, unit: "days" }, '{"amount":10,"unit":"days"}'],
    [[[[1]]], "[[[…]]]"],
    [{ a: { b: { c: 1 } } }, '{"a":{"b":{…}}}'],
  ])("%j: %s", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  test("what is long is cut, what is deep is not entered", () => {
    expect(shown("x".repeat(1_000_000))).toHaveLength(80);
    expect(shown(Array.from({ length: 100_000 }, () => 1))).toHaveLength(80);
    let deep: unknown = 1;
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    expect(shown(deep)).toBe("[[[…]]]");
  });
});

test("elements and entries of what may be anything", () => {
  expect(elementsAt({ events: [1] }, "events")).toEqual([1]);
  expect(entriesAt({ facts: { a: 1 } }, "facts")).toEqual([["a", 1]]);
  for (const json of [null, 1, "events", [], { events: 1, facts: [] }, {}]) {
    expect(elementsAt(json, "events")).toEqual([]);
    expect(entriesAt(json, "facts")).toEqual([]);
  }
  expect(elementsAt({}, "constructor")).toEqual([]);
});
