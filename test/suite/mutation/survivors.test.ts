import { describe, expect, test } from "vitest";
import { scoreOf, tally } from "../../../src/suite/mutation/result.js";
import { contradicted, parseEquivalents } from "../../../src/suite/mutation/stated-equivalents.js";
import { suiteOf } from "../suites.js";
import { fates, mutationWith } from "./busking-suite.js";

// Forwarded on Monday 9 September 2019: four, five and six days end on Friday 13, Saturday 14 and Sunday 15, all in
// the Mid-Autumn holiday, so that each is due on Monday 16. Five working days are due on Tuesday 17.
const hidden = suiteOf({
  expect: {
    obligations: [{ rule: "verify", due: "2019-09-16", bearer: "district", state: "violated" }],
    findings: [{ rule: "verify", kind: "violation", liability: [{ legalSource: "第十九条" }] }],
  },
});

describe("a suite with a hole", () => {
  const mutation = mutationWith(hidden);
  const longer = mutation.mutants.find(({ id }) => id === "verify/must/within/amount+1")!;

  test("the holiday hides a day less and a day more, and nothing else of the rule", () => {
    const { "liability/第十九条/of/verify/dropped": liability, ...own } = fates(mutation, "verify");
    expect(liability).toBe("killed");
    expect(Object.fromEntries(Object.entries(own).filter(([id]) => id.startsWith("verify/")))).toEqual({
      "verify/removed": "killed",
      "verify/bearer/busker": "killed",
      "verify/must/within/amount-1": "survived",
      "verify/must/within/amount+1": "survived",
      "verify/must/within/unit/working-day": "killed",
      "verify/force/hedged": "killed",
    });
  });

  test("a survivor comes with a row that notices, its expected value for a person to confirm", () => {
    const { scenario, row } = mutation.search(longer)!;
    expect(scenario.zh).toBe("核验");
    // Two days later: from Wednesday 11, five days end on Monday 16, six on Tuesday 17.
    expect(row).toEqual({
      name: "verify/must/within/amount+1",
      asOf: "2019-09-19",
      set: { "/events/0/on": "2019-09-11" },
      expect: {
        obligations: [
          {
            rule: "verify",
            instance: "sent",
            bearer: "district",
            due: { earliest: "2019-09-16", latest: "2019-09-16" },
          },
        ],
      },
      unconfirmed: true,
    });
  });

  test("with that row the suite notices", () => {
    const { unconfirmed: _, ...row } = mutation.search(longer)!.row;
    const table = suiteOf({ others: "allowed", rows: [row] });
    expect(fates(mutationWith(table), "verify")["verify/must/within/amount+1"]).toBe("killed");
  });
});

test("a scenario that fails already kills nothing", () => {
  const failing = suiteOf({ expect: { obligations: [{ rule: "verify", due: "2019-09-15" }] } });
  expect(fates(mutationWith(failing), "verify")["verify/removed"]).toBe("survived");
});

describe("what a person says is equivalent", () => {
  const names = mutationWith(hidden).mutants.map(({ id }) => id);
  const entry = (mutant: string) => ({ mutant, reason: { zh: "理由", en: "a reason" } });

  test("is out of the count, with the reason", () => {
    const parsed = parseEquivalents({ mutants: [entry("verify/must/within/amount+1")] }, names);
    if (!parsed.ok) throw new Error("must be readable");
    const { mutants, judge } = mutationWith(hidden, parsed.value);
    const results = mutants.filter(({ id }) => id.startsWith("verify/")).map(judge);
    expect(tally(results)).toEqual({ mutants: 6, killed: 4, survived: 1, equivalent: 1, invalid: 0 });
    expect(scoreOf(tally(results))).toBe(80);
    expect(results.find(({ mutant }) => mutant.id.endsWith("amount+1"))?.fate).toEqual({
      kind: "equivalent",
      how: "stated",
      reason: { zh: "理由", en: "a reason" },
    });
    expect(contradicted(parsed.value, results)).toEqual([]);
  });

  test("is outweighed by a scenario that notices, and that is told", () => {
    const parsed = parseEquivalents({ mutants: [entry("verify/removed")] }, names);
    if (!parsed.ok) throw new Error("must be readable");
    const { mutants, judge } = mutationWith(hidden, parsed.value);
    const results = mutants.filter(({ id }) => id === "verify/removed").map(judge);
    expect(tally(results).killed).toBe(1);
    expect(contradicted(parsed.value, results).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "suite.mutant-noticed /mutants/0/mutant",
    ]);
  });

  test.each([
    [[entry("verify/must/within/amount+2")], "suite.unknown-mutant /mutants/0/mutant"],
    [[{ mutant: "verify/removed" }], "shape.missing /mutants/0"],
    [[{ ...entry("verify/removed"), because: "x" }], "shape.unknown-key /mutants/0/because"],
  ])("is checked: %j", (json, fault) => {
    expect(
      parseEquivalents({ mutants: json }, names).diagnostics.map(({ code, path }) => `${code} ${path}`),
    ).toEqual([fault]);
  });
});
