import { describe, expect, test } from "vitest";
import { boundsFaults, fileBounds } from "../../src/diagnostic/bounds.js";

const bounds = { levels: 3, values: 10, entries: 4, characters: 9 };
const said = (value: unknown) =>
  boundsFaults(value, bounds, "x.json").map(({ code, path }) => `${code} ${path}`);

describe("how much of everything there may be", () => {
  test.each([
    ["nothing too much", { a: [{ b: 1 }], c: "three" }, []],
    ["a level too many", { a: [{ b: [] }] }, ["shape.too-deep /a/0/b"]],
    ["an entry too many in a list", { a: [1, 2, 3, 4, 5] }, ["shape.too-many /a"]],
    ["an entry too many in a record", { a: 1, b: 2, c: 3, d: 4, e: 5 }, ["shape.too-many "]],
    ["a value too many", { a: [1, 2, 3, 4], b: [1, 2, 3, 4] }, ["shape.too-large "]],
    ["a character too many", { a: ["ten letter"] }, ["shape.too-long /a/0"]],
    ["a character too many in a key", { a: { "ten letter": 1 } }, ["shape.too-long /a"]],
  ])("%s", (_, value, expected) => {
    expect(said(value)).toEqual(expected);
  });

  test("the limit is told", () => {
    const [fault] = boundsFaults([1, 2, 3, 4, 5], bounds, "x.json");
    expect(fault).toMatchObject({ file: "x.json", message: { en: "5 entries here; at most 4 are read" } });
  });

  test("nesting deeper than the stack, and a value that holds itself, are told without going there", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200_000; level += 1) deep = { list: deep };
    expect(said(deep)).toEqual(["shape.too-deep /list/list/list"]);
    const self: unknown[] = [];
    self.push(self);
    expect(said(self)).toEqual(["shape.too-deep /0/0/0"]);
  });

  test("a key named __proto__ is looked into like any other", () => {
    expect(said(JSON.parse('{ "a": 1, "__proto__": ["the letters"] }'))).toEqual([
      "shape.too-long /__proto__/0",
    ]);
  });

  test("ten million elements are counted, not looked at", () => {
    const began = performance.now();
    expect(boundsFaults(Array.from({ length: 10_000_000 }), fileBounds, null)).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
