import { expect, test } from "vitest";
import type { Assessment } from "../../src/assess/assessment.js";
import { compareAssessment } from "../../src/suite/compare.js";
import type { Expectation } from "../../src/suite/expectation-schema.js";
import { expectationSchema } from "../../src/suite/expectation-schema.js";
import { application, assessed, buskingRules } from "../packs.js";

// An application that was extended, refused late without a reason, in a pitch whose class is contradicted.
const assessment = assessed(
  buskingRules,
  application(
    [
      { id: "a", type: "busking.applied", on: "2019-01-30" },
      {
        id: "x",
        type: "busking.extended",
        on: "2019-02-01",
        data: { grants: { amount: 3, unit: "working-day" }, approvedBy: "head" },
      },
      { id: "r", type: "busking.refused", on: "2019-02-20", data: {} },
    ],
    { facts: { pitch: { class: "unconditional", busy: true } } },
  ),
  "2019-03-01",
);

function expectationOf({ case: _, asOf: __, receipt: ___, ...parts }: Assessment): Expectation {
  return structuredClone(parts) as unknown as Expectation;
}

/** Every way to make one plain value of a JSON value another one. */
function* changes(value: unknown): Generator<unknown> {
  if (typeof value === "string") yield `${value}?`;
  else if (typeof value === "number") yield value + 1;
  else if (typeof value === "boolean") yield !value;
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      for (const changed of changes(each)) yield value.map((old, at) => (at === index ? changed : old));
    }
    yield [...value, "?"];
  } else if (value !== null && typeof value === "object") {
    for (const [key, each] of Object.entries(value)) {
      for (const changed of changes(each)) yield { ...value, [key]: changed };
    }
  } else yield "?";
}

test("an assessment is as expected where all of it is expected", () => {
  const expected = expectationOf(assessment);
  expect(expectationSchema.safeParse(expected).success).toBe(true);
  expect(compareAssessment(expected, assessment)).toEqual([]);
});

test("no expectation passes that says anything otherwise, anywhere", () => {
  let tried = 0;
  for (const changed of changes(expectationOf(assessment))) {
    tried += 1;
    if (compareAssessment(changed as Expectation, assessment).length === 0) {
      expect.fail(`passes: ${JSON.stringify(changed)}`);
    }
  }
  expect(tried).toBeGreaterThan(300);
});

test("no expectation passes that leaves out an obligation or a finding", () => {
  const { obligations = [], findings = [] } = expectationOf(assessment);
  expect(obligations.length).toBeGreaterThan(2);
  expect(findings.length).toBeGreaterThan(2);
  for (const index of obligations.keys()) {
    const expected = { obligations: obligations.filter((_, at) => at !== index) };
    expect(compareAssessment(expected, assessment)).toMatchObject([{ kind: "unexpected" }]);
    expect(compareAssessment(expected, assessment, { others: true })).toEqual([]);
  }
  for (const index of findings.keys()) {
    const expected = { findings: findings.filter((_, at) => at !== index) };
    expect(compareAssessment(expected, assessment)).toMatchObject([{ kind: "unexpected" }]);
  }
});
