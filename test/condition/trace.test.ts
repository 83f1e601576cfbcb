import { expect, test } from "vitest";
import { compileCondition } from "../../src/condition/compile.js";
import { leavesIn, traceCondition } from "../../src/condition/trace.js";
import { scopeOf } from "./scope.js";

const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });
const leaf = (fact: string, expected: unknown, actual: unknown, result: boolean | null) => ({
  kind: "leaf",
  fact,
  operator: "equal",
  expected,
  actual,
  result,
});

test("every leaf and group has its own verdict, deciding or not", () => {
  const compiled = compileCondition({
    any: [is("shared", true), { all: [is("open", true), { not: is("secret", true) }] }],
  });
  const tree = traceCondition(compiled, scopeOf({ shared: true, open: false }));
  expect(tree).toEqual({
    kind: "any",
    result: true,
    members: [
      leaf("shared", true, true, true),
      {
        kind: "all",
        result: false,
        members: [
          leaf("open", true, false, false),
          { kind: "not", result: null, member: leaf("secret", true, undefined, null) },
        ],
      },
    ],
  });
  expect(leavesIn(tree).map(({ fact }) => fact)).toEqual(["shared", "open", "secret"]);
});

test("a single leaf is a group of one, and a named condition stands in its place", () => {
  const references = { secret: is("secret", true) };
  const single = traceCondition(compileCondition(is("shared", true)), scopeOf({}));
  expect(leavesIn(single)).toHaveLength(1);
  const named = traceCondition(
    compileCondition({ not: { condition: "secret" } }, { references }),
    scopeOf({ secret: true }),
  );
  expect(named).toMatchObject({ kind: "not", result: false });
  expect(leavesIn(named)).toMatchObject([{ fact: "secret", actual: true, result: true }]);
});
