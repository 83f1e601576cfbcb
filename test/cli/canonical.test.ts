import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalJson, hashOf } from "../../src/cli/canonical.js";

test("keys are sorted at every depth, lists keep their order", () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }, 3], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1},3]}');
});

test("the order of keys does not change the hash, a value does", () => {
  expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
  expect(hashOf({ a: 1, b: 2 })).not.toBe(hashOf({ a: 1, b: 3 }));
});

test("the hash is sha256 of the UTF-8 bytes", () => {
  const expected = createHash("sha256").update('{"名":"甲"}').digest("hex");
  expect(hashOf({ 名: "甲" })).toBe(`sha256:${expected}`);
});

test("a key named __proto__ counts", () => {
  expect(canonicalJson(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
});
