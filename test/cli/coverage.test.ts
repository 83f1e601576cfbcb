import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { typed } from "./run-cli.js";

const suites = "test/fixtures/suites";
const json = async (line: string) => {
  const { code, out } = await typed(`${line} --json --lang en`);
  return { code, ...JSON.parse(out) };
};

describe("test --coverage", () => {
  test("a table a regulation, and what is missing in words; the last line stays", async () => {
    const { code, out } = await typed(`test ${suites}/busking.json --coverage --lang en`);
    expect(code).toBe(0);
    // Of 23 clauses and parts two are spoken of: that of verifying, that of deciding.
    expect(out).toMatch(/busking-2019 +2\/23 8\.6 % +2\/24 8\.3 % /);
    expect(out).toContain("publish (第四条): no scenario on the day after the due day (1 month)");
    expect(out).toContain(
      "keep-record (第九条): no scenario on the last day of the period (not before 2 years)",
    );
    expect(out).toContain('decide (第三条第一款 决定): no scenario expects the state "suspended"');
    expect(out).not.toContain("verify (第七条): no scenario on the due day");
    expect(out.trimEnd().split("\n").at(-1)).toBe("5 passed, 0 failed");
  });

  test("in Chinese", async () => {
    const { out } = await typed(`test ${suites}/busking.json --coverage`);
    expect(out).toContain("publish（第四条）：没有场景落在到期日的次日（1个月）");
    expect(out).toContain("extend-decision（第三条第二款）：没有场景预期第1项要求未满足（不生效）");
    expect(out).toContain("tell-once（第八条）：没有场景比1次多一次");
  });

  test("--json: the shares, and each thing that is missing", async () => {
    const { coverage } = await json(`test ${suites}/busking.json --coverage`);
    expect(coverage).toHaveLength(1);
    const [{ regulation, clause, boundary, missing }] = coverage;
    expect({ regulation, clause }).toEqual({
      regulation: "busking-2019",
      clause: { covered: 2, total: 23, percent: 8.6 },
    });
    // Verified on the due day and the day after; decided too late by a day.
    expect(boundary).toMatchObject({ covered: 3, total: 26 });
    expect(missing).toContainEqual({
      dimension: "boundary",
      side: "ceiling-met",
      rule: "extend-decision",
      legalSource: "第三条第二款",
      part: null,
      limit: { effect: "extend", amount: 3, unit: "working-day", over: "sum" },
      text: "extend-decision (第三条第二款): no scenario that uses the whole of the ceiling (extension up to 3 working days)",
    });
  });

  test("scenarios that fail cover nothing", async () => {
    const { coverage } = await json(`test ${suites}/must-fail.json --coverage --filter 少算`);
    expect(coverage[0].rule.covered).toBe(0);
  });

  test("of the pack around a suite, not of another that it names beside", async () => {
    const pack = join(mkdtempSync(join(tmpdir(), "shixian-")), "busking-2019");
    cpSync("test/fixtures/packs/busking-2019", pack, { recursive: true });
    mkdirSync(join(pack, "scenarios"), { recursive: true });
    const file = join(pack, "scenarios", "a.json");
    const suite = JSON.parse(readFileSync(`${suites}/busking.json`, "utf8"));
    const both = { ...suite, regulations: ["busking-2019", "jiamusi-sharing-2018"] };
    writeFileSync(file, JSON.stringify(both));
    const { coverage } = await json(`test ${file} --coverage`);
    expect(coverage.map((each: { regulation: string }) => each.regulation)).toEqual(["busking-2019"]);
    expect(coverage[0].rule.covered).toBe(2);
  });

  test("of one rule", async () => {
    const { coverage } = await json(`test ${suites} --coverage --rule verify`);
    expect(coverage[0].rule).toEqual({ covered: 1, total: 1, percent: 100 });
    expect(coverage[0].boundary).toEqual({ covered: 2, total: 2, percent: 100 });
    expect(coverage[0].missing.map((each: { text: string }) => each.text)).toEqual([
      'verify (第七条): no scenario expects the state "violated"',
    ]);
  });
});

describe("--threshold", () => {
  test.each([
    ["--rule verify --threshold rule=100,boundary=100", 0, []],
    ["--rule verify --threshold 100", 2, ["state"]],
    ["--threshold rule=8.3,clause=8.6", 0, []],
    ["--threshold rule=8.4", 2, ["rule"]],
    ["--threshold clause=9,rule=0", 2, ["clause"]],
    ["--threshold 10", 2, ["clause", "rule", "effect"]],
  ])("%s: exit code %i", async (options, code, measures) => {
    const result = await json(`test ${suites}/busking.json --coverage ${options}`);
    expect(result.code).toBe(code);
    expect(result.missed.map(({ measure }: { measure: string }) => measure)).toEqual(measures);
  });

  test("what is missed is said in words", async () => {
    const { out } = await typed(`test ${suites}/busking.json --coverage --threshold rule=50 --lang en`);
    expect(out).toContain("✗ busking-2019: rules 8.3 %, below the 50 % asked for");
  });

  test.each([
    ["--coverage --threshold 101", "option.not-a-threshold"],
    ["--coverage --threshold -1", "option.not-a-threshold"],
    ["--coverage --threshold clause=", "option.not-a-threshold"],
    ["--coverage --threshold clause=1,clause=2", "option.not-a-threshold"],
    ["--coverage --threshold clauses=90", "option.not-a-measure"],
    ["--coverage --threshold mutation=90", "option.not-measured"],
    ["--threshold 90", "option.not-measured"],
    ["--clause 第条", "option.not-a-citation"],
    ["--rule verfy", "suite.none-selected"],
  ])("%s: exit code 1", async (options, fault) => {
    const line = options.replace("--threshold -1", "--threshold=-1");
    const { code, out, err } = await typed(`test ${suites} ${line} --json`);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(JSON.parse(err).map((each: { code: string }) => each.code)).toEqual([fault]);
  });

  test("a rule that is misspelt: what was meant", async () => {
    const { err } = await typed(`test ${suites} --rule verfy --lang en`);
    expect(err).toContain('did you mean "verify"?');
  });

  test("a measure that is misspelt: what was meant", async () => {
    const { err } = await typed(`test ${suites} --coverage --threshold boundry=9 --lang en`);
    expect(err).toContain('did you mean "boundary"?');
  });
});

describe("--rule and --clause", () => {
  test.each([
    ["--rule verify", 3],
    ["--rule decide", 3],
    ["--rule decide --rule verify", 6],
    ["--clause 第七条", 3],
    ["--clause 第三条", 3],
    ["--clause 第3条第1款", 3],
    ["--rule verify --filter 中秋", 3],
  ])("%s: %i scenarios", async (options, count) => {
    const { passed, failed } = await json(`test ${suites} ${options}`);
    expect(passed + failed).toBe(count);
  });
});
