import { describe, expect, test } from "vitest";
import {
  assertAssessment,
  compareAssessment,
  differencesText,
  UnreadableError,
} from "../../src/testing/index.js";
import { application, assessed, buskingRules } from "../packs.js";

// Forwarded on Monday 9 September 2019: five days end on Saturday 14, in the holiday, so on Monday 16.
const sent = { id: "sent", type: "busking.forwarded", on: "2019-09-09" };
/** What another system gives, with the keys it has. */
const host = (due: string) => ({
  obligations: [{ rule: "verify", instance: "sent", state: "violated", due }],
  findings: [{ rule: "verify", instance: "sent", kind: "violation", unmet: "unfulfilled", officer: "王" }],
});

describe("the output of a host's own system", () => {
  test("as expected: what is stated, however a day is written", () => {
    const expected = {
      obligations: [{ rule: "verify", due: { earliest: "2019-09-16", latest: "2019-09-16" } }],
    };
    expect(compareAssessment(expected, host("2019-09-16"))).toEqual([]);
    assertAssessment(expected, host("2019-09-16"));
  });

  test("held against an assessment of ours, as far as one likes", () => {
    const { obligations, findings, ...rest } = assessed(buskingRules, application([sent]), "2019-09-17");
    const ours = {
      obligations: obligations.map(({ rule, due, state }) => ({ rule, due, state })),
      findings: findings.map(({ rule, kind }) => ({ rule, kind })),
    };
    expect(compareAssessment(ours, host("2019-09-16"))).toEqual([]);
    expect(compareAssessment(ours, host("2019-09-14"))).toMatchObject([{ path: "/obligations/0/due" }]);
    const whole = { ...rest, obligations, findings };
    expect(compareAssessment(whole, whole)).toEqual([]);
  });

  test("not as expected: thrown with a readable difference, in either language", () => {
    const expected = { obligations: [{ rule: "verify", due: "2019-09-16" }], findings: [] };
    const check = (language: "zh" | "en") => () =>
      assertAssessment(expected, host("2019-09-14"), { language });
    expect(check("zh")).toThrow(
      "2处与预期不符\n• 义务 verify (sent) · due\n  预期  2019-09-16\n  实际  2019-09-14\n• 发现 verify (sent)\n  预期  没有这一项",
    );
    expect(check("en")).toThrow(
      "not as expected in 2 places\n• obligation verify (sent) · due\n  expected  2019-09-16",
    );
    expect(check("en")).toThrow(expect.objectContaining({ name: "AssertionError", code: "ERR_ASSERTION" }));
  });

  test("a finding too many fails, unless others are allowed", () => {
    const output = host("2019-09-16");
    expect(compareAssessment({ findings: [] }, output)).toMatchObject([{ kind: "unexpected" }]);
    expect(compareAssessment({ findings: [{ rule: "decide" }] }, output, { others: true })).toMatchObject([
      { kind: "missing" },
    ]);
    expect(compareAssessment({ none: ["verify"] }, output)).toHaveLength(2);
    expect(compareAssessment({ none: ["decide"] }, output)).toEqual([]);
  });
});

describe("what is not there never passes", () => {
  test.each([
    ["no such list", { findings: [] }, {}],
    ["a list that is none", { findings: [] }, { findings: {} }],
    ["no output at all", { obligations: [{ rule: "verify" }] }, null],
    ["a rule that must have nothing, in an output that tells nothing", { none: ["verify"] }, {}],
    ["rows that are no rows", { obligations: [{ rule: "verify" }] }, { obligations: [null, "verify"] }],
  ])("%s", (_, expected, actual) => {
    const differences = compareAssessment(expected, actual);
    expect(differences.length).toBeGreaterThan(0);
    expect(differencesText(differences, actual, "en")).toContain("not as expected");
  });

  test("a misspelt key or word is refused, a rule that is not there where the rulebook is given", () => {
    expect(() => compareAssessment({ finding: [] }, {})).toThrow(UnreadableError);
    expect(() => compareAssessment({ obligations: [{ state: "violatd" }] }, {}, { language: "en" })).toThrow(
      /did you mean "violated"/,
    );
    const misspelt = { obligations: [{ rule: "verfy" }] };
    expect(() => compareAssessment(misspelt, host("2019-09-16"), { rulebook: buskingRules })).toThrow(
      /pack\.unknown-rule/,
    );
  });
});
