import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkCondition } from "../../src/condition/check.js";
import type { Condition } from "../../src/condition/condition.js";
import { conditionKeys, conditionSchema } from "../../src/condition/schema.js";
import { maxDepth } from "../../src/condition/size.js";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.js";
import { type Fault, faultsToDiagnostics } from "../../src/diagnostic/faults.js";

/** A broken condition and all that is wrong with it: code, place and hint. */
interface Broken {
  readonly what: string;
  readonly condition: unknown;
  readonly references?: Readonly<Record<string, unknown>>;
  readonly schema: readonly string[];
  readonly check: readonly string[];
}

// Read as text: only a parsed `__proto__` is a key of its own.
const fixtures = readFileSync(new URL("./broken.json", import.meta.url), "utf8");

describe.each(JSON.parse(fixtures) as Broken[])("$what", ({ condition, references = {}, schema, check }) => {
  test("by the schema", () => {
    expect(shapeFaults(condition).map(inShort)).toEqual(schema);
  });

  test("beyond the schema", () => {
    const found = checkCondition(condition, { file: "rules.json", steps: [], references });
    expect(found.map(inShort)).toEqual(check);
    for (const { file, message } of found) {
      expect(file).toBe("rules.json");
      // Every detail is filled in, in both languages, and each has words of its own.
      expect(`${message.zh} ${message.en}`).not.toMatch(/\{\w+\}|undefined|“”|""/);
      expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(message.en).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe("without end", () => {
  const leaf = { fact: "a", operator: "equal", value: 1 };
  const context = { file: null, steps: ["rules", 0, "when"], references: {} };

  test("nesting deeper than the stack", () => {
    let deep: unknown = leaf;
    for (let level = 0; level < 200_000; level += 1) deep = { not: deep };
    expect(shapeFaults(deep).map((each) => each.message.en)).toEqual([
      "not acceptable: nested deeper than 64 levels",
    ]);
    expect(codes(checkCondition(deep, context))).toEqual(["condition.too-deep"]);
  });

  test("as deep as is allowed", () => {
    const nested = (levels: number) => {
      let condition: Condition = leaf;
      for (let level = 0; level < levels; level += 1) condition = { not: condition };
      return condition;
    };
    expect(shapeFaults(nested(maxDepth - 1))).toEqual([]);
    expect(shapeFaults(nested(maxDepth))).toHaveLength(1);
    expect(checkCondition(nested(maxDepth - 1), context)).toEqual([]);
  });

  test("a list of a hundred thousand", () => {
    const wide = { all: Array.from({ length: 100_000 }, () => leaf) };
    expect(shapeFaults(wide)).toHaveLength(1);
    expect(checkCondition(wide, context)[0]?.message.en).toBe(
      "the condition, with what it refers to, has more than 10000 parts",
    );
  });

  test("an object that holds itself", () => {
    const self: { not?: unknown } = {};
    self.not = self;
    expect(codes(checkCondition(self, context))).toEqual(["condition.too-deep"]);
  });

  test("references that double at each step", () => {
    const references: Record<string, Condition> = { c0: leaf };
    for (let index = 1; index < 40; index += 1) {
      const condition = `c${index - 1}`;
      references[`c${index}`] = { all: [{ condition }, { condition }] };
    }
    expect(codes(checkCondition({ condition: "c39" }, { ...context, references }))).toEqual([
      "condition.too-large",
    ]);
    expect(checkCondition({ condition: "c3" }, { ...context, references })).toEqual([]);
  });

  test("a long chain of references", () => {
    const references: Record<string, Condition> = { c0: leaf };
    for (let index = 1; index < 50_000; index += 1) references[`c${index}`] = { condition: `c${index - 1}` };
    expect(codes(checkCondition({ condition: "c49999" }, { ...context, references }))).toEqual([
      "condition.too-deep",
    ]);
  });
});

describe("sound conditions", () => {
  const leaves: readonly (readonly [string, unknown])[] = [
    ["equal", "市级"],
    ["notEqual", null],
    ["in", ["a", 1, null]],
    ["contains", "a"],
    ["lessThan", 5],
    ["onOrBefore", "2019-01-25"],
    ["stated", false],
    ["everyFact:not:in", ["a"]],
    ["someValue:equal", [1, 2]],
    ["everyValue:before", ["2019-01-25"]],
    ["someFact:everyValue:in", [["a"], ["b"]]],
    ["swap:in", "a"],
    ["swap:contains", ["a"]],
    ["not:lessThan", { fact: "b", path: "$.c[0]", params: { type: "x" } }],
  ];

  test.each(leaves)("%s %j", (operator, value) => {
    const condition = { fact: "a", path: "$.b", params: { of: "start" }, operator, value };
    expect(shapeFaults(condition)).toEqual([]);
    expect(checkCondition(condition, { file: null, steps: [] })).toEqual([]);
  });

  test("name and priority are accepted", () => {
    const condition = {
      all: [{ fact: "a", operator: "equal", value: 1, name: "x" }],
      name: "y",
      priority: 10,
    };
    expect(conditionSchema.parse(condition)).toEqual(condition);
  });

  test("a host's operator says what it accepts", () => {
    const within = {
      name: "withinWorkingDaysOf",
      accepts: (value: unknown) => typeof value === "object" && value !== null && "amount" in value,
      expects: { zh: "天数和起点", en: "an amount and a start" },
      evaluate: () => true,
    };
    const context = { file: null, steps: [], operators: [within] };
    const leaf = { fact: "a", operator: "withinWorkingDaysOf", value: { amount: 2, of: "start" } };
    expect(checkCondition(leaf, context)).toEqual([]);
    expect(checkCondition({ ...leaf, value: 2 }, context)[0]?.message).toEqual({
      zh: "“withinWorkingDaysOf”要求天数和起点，实为 2",
      en: '"withinWorkingDaysOf" wants an amount and a start, found 2',
    });
  });
});

describe("the schema's own words", () => {
  const leaf = { fact: "a", operator: "equal", value: 1 };
  test.each<[string, unknown, string, string]>([
    ["an empty all", { all: [] }, "至少要有一项", "at least one member"],
    ["an empty any, inside", { not: { any: [] } }, "至少要有一项", "at least one member"],
    [
      "two forms in one",
      { ...leaf, all: [leaf] },
      "一个对象只能有其中一个键：all、fact",
      "one of these keys an object, not several: all, fact",
    ],
    ["a dangerous name", { not: JSON.parse('{"__proto__": 1}') }, "不得使用这个名称", "not allowed anywhere"],
    [
      "too many values",
      { all: Array.from({ length: 3000 }, () => leaf) },
      "超过 10000 个值",
      "more than 10000 values",
    ],
  ])("of %s", (_, condition, zh, en) => {
    const [fault, ...others] = shapeFaults(condition);
    expect(others).toEqual([]);
    expect(fault?.message.zh).toContain(zh);
    expect(fault?.message.en).toContain(en);
  });
});

test("a diagnostic stands at the place in the file", () => {
  const leaf = { fact: "a", operator: "equals", value: 1 };
  const found = checkCondition({ all: [leaf] }, { file: "rules.json", steps: ["rules", 3, "when"] });
  expect(found[0]).toMatchObject({ file: "rules.json", path: "/rules/3/when/all/0/operator" });
});

function shapeFaults(condition: unknown): Diagnostic[] {
  const issues = conditionSchema.safeParse(condition).error?.issues ?? [];
  return faultsToDiagnostics(issues as readonly Fault[], condition, null, () => conditionKeys);
}

function inShort({ code, path, hint }: Diagnostic): string {
  return code.startsWith("shape.") || hint === null ? `${code} ${path}` : `${code} ${path} ${hint.en}`;
}

function codes(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((each) => each.code);
}
