import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type Fault, faultsToDiagnostics } from "../../src/diagnostic/faults.js";

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
    ["of another type", { id: 1 }, ["shape.type", "/id", "expected string, found number", null]],
    ["null is not nothing", { id: null }, ["shape.type", "/id", "expected string, found null", null]],
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
      ["shape.type", "/who/anyOf/1", "expected string, found number", null],
    ],
    ["a root that is no record", [], ["shape.type", "", "expected object, found array", null]],
  ])("%s", (_, json, fault) => {
    expect(faultsOf(json)).toEqual([fault]);
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
