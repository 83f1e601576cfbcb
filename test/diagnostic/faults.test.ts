import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type Fault, faultsToDiagnostics } from "../../src/diagnostic/faults.js";
import { problem } from "../../src/diagnostic/problem.js";

const schema = z.strictObject({
  id: z.string().min(1),
  unit: z.enum(["day", "month"]).optional(),
  who: z.union([z.string(), z.strictObject({ anyOf: z.array(z.string()) })]).optional(),
});

const faultsOf = (json: unknown) => {
  const issues = (schema.safeParse(json).error?.issues ?? []) as readonly Fault[];
  return faultsToDiagnostics(issues, json, "x.json", () => Object.keys(schema.shape)).map((each) => [
    each.code,
    each.path,
    each.message.en,
    each.hint?.en ?? null,
  ]);
};

describe("a parser's fault becomes a diagnostic", () => {
  test.each([
    ["missing", {}, ["shape.missing", "", 'the required key "id" is missing', null]],
    ["of another type", { id: 1 }, ["shape.type", "/id", "expected a text in quotes, found 1", null]],
    [
      "null is not nothing",
      { id: null },
      ["shape.type", "/id", "expected a text in quotes, found null", null],
    ],
    [
      "unknown key",
      { id: "a", unti: "day" },
      ["shape.unknown-key", "/unti", 'unknown key "unti"', 'did you mean "unit"?'],
    ],
    [
      "unknown value",
      { id: "a", unit: "days" },
      ["shape.value", "/unit", 'expected day | month, found "days"', 'did you mean "day"?'],
    ],
    [
      "the nearest of several forms is judged",
      { id: "a", who: { anyOf: ["b", 1] } },
      ["shape.type", "/who/anyOf/1", "expected a text in quotes, found 1", null],
    ],
    ["a root that is no record", [], ["shape.type", "", "expected an object {…}, found []", null]],
  ])("%s", (_, json, fault) => {
    expect(faultsOf(json)).toEqual([fault]);
  });
});

test("a record is compared with the forms that are records, not with a plain word", () => {
  const limit = z.union([z.strictObject({ open: z.string() }), z.literal("unstated")]);
  const told = (json: unknown) =>
    faultsToDiagnostics((limit.safeParse(json).error?.issues ?? []) as readonly Fault[], json, null).map(
      ({ code, path }) => `${code} ${path}`,
    );
  expect(told({ oepn: "soon" })).toEqual(["shape.missing ", "shape.unknown-key /oepn"]);
  expect(told("unstatd")).toEqual(["shape.value "]);
});

describe("every fault is told in Chinese and in English", () => {
  const told = (shape: z.ZodType, json: unknown) => {
    const issues = (shape.safeParse(json).error?.issues ?? []) as readonly Fault[];
    return faultsToDiagnostics(issues, json, null).map(({ message }) => [message.zh, message.en]);
  };
  const six = problem({ zh: "应为六位数字", en: "six digits" });

  test.each([
    ["an empty text", z.string().min(1), "", "不合要求：不能是空的", "not acceptable: it must not be empty"],
    [
      "a short text",
      z.string().min(3),
      "a",
      "不合要求：至少要有 3 个字符",
      "not acceptable: at least 3 characters",
    ],
    [
      "a long text",
      z.string().max(3),
      "abcd",
      "不合要求：至多 3 个字符",
      "not acceptable: at most 3 characters",
    ],
    [
      "an empty list",
      z.array(z.int()).min(1),
      [],
      "不合要求：至少要有 1 项",
      "not acceptable: at least 1 entry",
    ],
    [
      "a long list",
      z.array(z.int()).max(1),
      [1, 2],
      "不合要求：至多 1 项",
      "not acceptable: at most 1 entry",
    ],
    ["a small number", z.int().min(0), -1, "不合要求：不能小于 0", "not acceptable: it must be 0 or more"],
    ["a big number", z.int().max(9), 10, "不合要求：不能大于 9", "not acceptable: it must be 9 or less"],
    [
      "a pattern in our words",
      z.string().regex(/^\d{6}$/, six),
      "1",
      "不合要求：应为六位数字",
      "not acceptable: six digits",
    ],
    [
      "a bare pattern",
      z.string().regex(/^a$/),
      "b",
      "不合要求：应符合 /^a$/",
      "not acceptable: it must match /^a$/",
    ],
    [
      "a key",
      z.record(z.string().regex(/^\d{6}$/, six), z.int()),
      { a: 1 },
      "不合要求：应为六位数字",
      "not acceptable: six digits",
    ],
    ["a kind", z.boolean(), "yes", '应为true 或 false，实为 "yes"', 'expected true or false, found "yes"'],
    ["a whole number", z.int(), 1.5, "应为整数，实为 1.5", "expected a whole number, found 1.5"],
  ])("%s", (_, shape, json, zh, en) => {
    expect(told(shape, json)).toEqual([[zh, en]]);
  });
});

test("all faults of a value, not only the first", () => {
  expect(faultsOf({ unit: 1, other: 2, who: 3 }).map(([code, path]) => `${code} ${path}`)).toEqual([
    "shape.missing ",
    "shape.value /unit",
    "shape.type /who",
    "shape.unknown-key /other",
  ]);
});

test("three hundred thousand faults in one of several forms", () => {
  const json = { id: "a", who: { anyOf: Array.from({ length: 300_000 }, () => 1) } };
  expect(faultsOf(json)).toHaveLength(300_000);
});
