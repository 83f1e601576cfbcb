import { describe, expect, test } from "vitest";
import { parsePath, readPath } from "../../src/condition/path.js";

describe("a plain path", () => {
  test.each([
    ["$", []],
    ["$.share.class", ["share", "class"]],
    ["share.class", ["share", "class"]],
    ["$.items[0].name", ["items", 0, "name"]],
    ["$.items[12]", ["items", 12]],
    ["$[2]", [2]],
    ["$.grid[0][1]", ["grid", 0, 1]],
    ["$.名称.share-class_2", ["名称", "share-class_2"]],
    ["$.items.0", ["items", "0"]],
  ])("%s", (path, steps) => {
    expect(parsePath(path)).toEqual(steps);
  });
});

describe("refused: JSONPath's own language, and what is no path at all", () => {
  test.each([
    "",
    ".a",
    "$.",
    "$a",
    "$.a.",
    "$..a",
    "$.*",
    "$.a[*]",
    "$.a[?(@.b)]",
    "$.a[?(@.constructor.constructor('return 1')())]",
    "$.a[(@.length-1)]",
    "$.a[-1]",
    "$.a[0:2]",
    "$.a[0,1]",
    "$['a']",
    "$.a^",
    "$.a~",
    "$.a b",
    "$.a@number()",
    "`a",
    "$.a[0",
    "$.a\n",
  ])("%j", (path) => {
    expect(parsePath(path)).toBeNull();
  });
});

describe("reading", () => {
  const value = JSON.parse(
    '{"a": {"b": 1, "none": null, "__proto__": {"c": 1}}, "list": ["x"], "text": "abc"}',
  );
  test.each<[readonly (string | number)[], unknown]>([
    [[], value],
    [["a", "b"], 1],
    [["list", 0], "x"],
    [["list", "0"], "x"],
    [["list", 1], undefined],
    [["a", "missing"], undefined],
    [["a", "missing", "deeper"], undefined],
    [["a", "none"], null],
    [["a", "none", "deeper"], null],
    [["text", "length"], undefined],
    [["text", 0], undefined],
    [["toString"], undefined],
    [["a", "constructor"], undefined],
    [["list", "map"], undefined],
  ])("%j", (steps, expected) => {
    expect(readPath(value, steps)).toEqual(expected);
  });

  test("inherited properties are not data", () => {
    expect(readPath(Object.create({ a: 1 }), ["a"])).toBeUndefined();
  });
});
