import { describe, expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { ExpectationError, testSuite, UnreadableError } from "../../src/testing/index.js";
import { buskingRules } from "../packs.js";
import { fixture, suiteOf } from "../suite/suites.js";

const regulations = buskingRules.regulations.map(({ source }) => source);

interface Outcome {
  readonly name: string;
  readonly error: unknown;
}

/** A runner with Jest's ways: names and functions are collected, and a function with an argument would wait. */
function collected(suite: unknown, more: object = {}): readonly Outcome[] {
  const groups: string[] = [];
  const tests: { name: string; run: () => void }[] = [];
  testSuite(suite, {
    regulations,
    calendar,
    describe: (name, declare) => {
      groups.push(name);
      declare();
      groups.pop();
    },
    test: (name, run) => {
      if (run.length > 0) throw new Error("Jest would wait for done()");
      tests.push({ name: [...groups, name].join(" > "), run });
    },
    ...more,
  });
  return tests.map(({ name, run }) => {
    try {
      run();
      return { name, error: null };
    } catch (error) {
      return { name, error };
    }
  });
}

describe("a suite in a test runner", () => {
  test("each scenario is one test, each row of a table too; all pass, those with knownOn as well", () => {
    const outcomes = collected(fixture("busking"), { name: "busking.json" });
    expect(outcomes).toHaveLength(5);
    expect(outcomes.map(({ error }) => error)).toEqual([null, null, null, null, null]);
    expect(outcomes[0]!.name).toBe(
      "busking.json > 移送核验：五日在中秋假期内届满的，顺延到节后第一个工作日 — 当日",
    );
  });

  test("one that must fail fails for its reason, with the day count", () => {
    const [short, spurious, passing] = collected(fixture("must-fail"), { language: "en", name: "must-fail" });
    expect(passing!.error).toBeNull();
    const error = short!.error as ExpectationError;
    expect(error).toBeInstanceOf(ExpectationError);
    expect(error.name).toBe("AssertionError");
    expect(error.message).toContain(
      "a due day one day short (must-fail /scenarios/0): not as expected in 1 place",
    );
    expect(error.message).toMatch(
      /• obligation decide \(asked\) · due\n {2}expected {2}2019-02-10\n {2}actual {2}2019-02-11\n/,
    );
    expect(error.message).toContain("11 Feb = 5");
    expect(error.differences).toMatchObject([{ expected: "2019-02-10", actual: "2019-02-11" }]);
    expect((spurious!.error as Error).message).toContain("finding verify (sent)");
  });

  test("without describe the tests stand alone", () => {
    expect(collected(fixture("must-fail"), { describe: undefined })[2]!.name).toBe("期限内已核验");
  });

  test("a misspelt expectation is declared no test at all", () => {
    const misspelt = suiteOf({ expect: { obligations: [{ rule: "verfy" }], finding: [] } });
    const declare = () => collected(misspelt, { language: "en", name: "a.json" });
    expect(declare).toThrow(UnreadableError);
    expect(declare).toThrow(
      /a\.json \/scenarios\/0\/expect\/obligations\/0\/rule pack\.unknown-rule.*did you mean "verify"/,
    );
    expect(declare).toThrow(/did you mean "findings"/);
  });

  test("nothing to run is no pass", () => {
    expect(() => collected({ scenarios: [] })).toThrow();
  });
});

// As a user of vitest does it: these five scenarios are tests of this file.
testSuite(fixture("busking"), {
  regulations,
  calendar,
  name: "declared here",
  language: "en",
  describe,
  test,
});
