import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { progressOn } from "../../src/cli/progress.js";
import { shixian, typed } from "../cli/run-cli.js";
import { forwarded, suiteOf } from "./suites.js";

const suites = "test/fixtures/suites";

/** A pack as its author has it, with a suite in its scenarios folder. */
function packWith(name: string, suite: unknown): string {
  const rules = mkdtempSync(join(tmpdir(), "shixian-"));
  const pack = join(rules, "busking-2019");
  cpSync("test/fixtures/packs/busking-2019", pack, { recursive: true });
  rmSync(join(pack, "scenarios"), { recursive: true });
  mkdirSync(join(pack, "scenarios", "verification"), { recursive: true });
  const text = typeof suite === "string" ? suite : JSON.stringify(suite, null, 2);
  writeFileSync(join(pack, "scenarios", "verification", name), text);
  return rules;
}

const passing = suiteOf({ expect: { obligations: [{ rule: "verify", due: "2019-09-16" }] } });

describe("what is run", () => {
  test("the suites of a pack, of the folder of packs, of its scenarios; the pack is the one beside them", async () => {
    const rules = packWith("a.json", passing);
    for (const path of [
      rules,
      join(rules, "busking-2019"),
      join(rules, "busking-2019", "scenarios"),
      join(rules, "busking-2019", "scenarios", "verification", "a.json"),
    ]) {
      const { code, out, err } = await shixian(["test", path]);
      expect({ code, out, err }).toEqual({ code: 0, out: "1 passed, 0 failed\n", err: "" });
    }
  });

  test("a regulation named by its id is the pack of that name beside the suite's own", async () => {
    const rules = packWith("a.json", { ...passing, regulations: ["busking-2019"] });
    expect((await shixian(["test", rules])).out).toBe("1 passed, 0 failed\n");
  });

  test("the same file named twice is run once", async () => {
    const { out } = await typed(`test ${suites} ${suites}/busking.json`);
    expect(out).toContain("6 passed, 2 failed\n");
  });

  test("standard input", async () => {
    const json = { regulations: ["test/fixtures/packs/busking-2019"], ...passing };
    const { code, out } = await shixian(["test", "-"], { stdin: JSON.stringify(json) });
    expect({ code, out }).toEqual({ code: 0, out: "1 passed, 0 failed\n" });
  });

  test("--filter: by name in either language, or by rule", async () => {
    expect((await typed(`test ${suites} --filter Mid-Autumn`)).out).toBe("3 passed, 0 failed\n");
    expect((await typed(`test ${suites} --filter 春节`)).out).toBe("1 passed, 0 failed\n");
    expect((await typed(`test ${suites}/busking.json --filter decide`)).out).toBe("2 passed, 0 failed\n");
  });
});

describe("a scenario that fails", () => {
  test("exit code 2; the sentence, what was expected, what came out, and the days as counted", async () => {
    const { code, out, err } = await typed(`test ${suites}/must-fail.json --filter 少算`);
    expect(code).toBe(2);
    expect(err).toBe("");
    expect(out).toBe(`✗ 到期日少算一天
  ${suites}/must-fail.json:5 · 截至 2019年2月1日（周五）
  • 义务 decide (asked) · due
    预期  2019-02-10
    实际  2019-02-11
    期限  自 2019年1月30日（周三）（申请）的次日起5个工作日
    计日  1月31日至2月1日＝1–2，2月2日（周六，调休上班）＝3，2月3日（周日，调休上班）＝4，2月4日至8日春节放假，2月11日＝5（国办发明电〔2018〕15号）

0 passed, 1 failed
`);
  });

  test("a finding that nobody stated, in English", async () => {
    const { out } = await typed(`test ${suites}/must-fail.json --lang en`);
    expect(out).toContain("✗ a finding that nobody expected");
    expect(out).toContain("finding verify (sent)");
    expect(out).toMatch(/expected +none such\n +actual +\{"kind":"violation","rule":"verify"/);
    expect(out.trimEnd().split("\n").at(-1)).toBe("1 passed, 2 failed");
  });

  test("a row that is not there: what there is instead", async () => {
    const rules = packWith("a.json", suiteOf({ expect: { obligations: [{ rule: "decide" }] } }));
    const { out } = await typed(`test ${rules} --lang en`);
    expect(out).toContain("none such; there are: verify (sent)");
  });

  test("--json: as it is promised, and the differences", async () => {
    const { code, out } = await typed(`test ${suites}/must-fail.json --json --lang en`);
    expect(code).toBe(2);
    const { passed, failed, scenarios } = JSON.parse(out);
    expect({ passed, failed }).toEqual({ passed: 1, failed: 2 });
    expect(scenarios[0]).toMatchObject({
      file: `${suites}/must-fail.json`,
      name: "a due day one day short",
      ok: false,
      differences: [{ kind: "different", rule: "decide", expected: "2019-02-10", actual: "2019-02-11" }],
    });
    expect(scenarios[2]).toMatchObject({ name: "verified in time", ok: true, differences: [] });
  });
});

describe("exit code 1: a suite that cannot be used", () => {
  test("a misspelt expectation, with line and column; nothing is run", async () => {
    const misspelt = suiteOf({ expect: { obligations: [{ rule: "verify", state: "violatd" }] } });
    const rules = packWith("a.json", misspelt);
    const { code, out, err } = await shixian(["test", rules, suites, "--lang", "en"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/a\.json:\d+:\d+ \/scenarios\/0\/expect\/obligations\/0\/state error/);
    expect(err).toContain('did you mean "violated"?');
  });

  test.each([
    ["no JSON", "{", "json.unreadable"],
    ["a key twice", '{"scenarios":[],"scenarios":[]}', "json.duplicate-key"],
    ["another thing in a scenarios folder", { scenario: [] }, "shape.missing"],
    ["a regulation that is not there", { regulations: ["nowhere"], ...passing }, "option.unknown-regulation"],
    ["regulations that are no list", { ...passing, regulations: "busking-2019" }, "shape.type"],
  ])("%s", async (_, suite, fault) => {
    const { code, out, err } = await shixian(["test", packWith("a.json", suite), "--json"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(JSON.parse(err).map((each: { code: string }) => each.code)).toContain(fault);
  });

  test("no regulation named, and no pack around", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "shixian-")), "a.json");
    writeFileSync(path, JSON.stringify({ scenarios: [{ name: "x", case: { events: [forwarded] } }] }));
    const { code, err } = await shixian(["test", path, "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(err)).toMatchObject([{ code: "suite.no-regulation", file: path, line: 1 }]);
  });

  test("suites without a scenario are none: nothing that was tried is nothing that passed", async () => {
    const path = join(packWith("a.json", { scenarios: [] }), "busking-2019/scenarios/verification/a.json");
    const { code, out, err } = await typed(`test ${path} --json`);
    expect([code, out]).toEqual([1, ""]);
    expect(JSON.parse(err)).toMatchObject([{ code: "suite.none-found" }]);
    const checked = await typed(`check ${path} --json`);
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out)).toMatchObject([{ code: "suite.empty", severity: "warning", line: 2 }]);
  });

  test("a path without suites, a path that is not there, a filter that nothing meets", async () => {
    const { err } = await typed("test calendars nowhere --json");
    expect(JSON.parse(err).map((each: { code: string }) => each.code)).toEqual([
      "suite.none-found",
      "input.not-found",
    ]);
    const filtered = await typed(`test ${suites} --filter nothing`);
    expect(filtered).toMatchObject({ code: 1, out: "" });
  });

  test("no path", async () => {
    expect(await typed("test")).toMatchObject({ code: 1, out: "" });
  });
});

test("progress: on a terminal, once a run is long", () => {
  vi.useFakeTimers();
  const written: string[] = [];
  const io = (isTTY: boolean) =>
    ({ stderr: { isTTY, write: (text: string) => written.push(text) } }) as never;
  for (const isTTY of [false, true]) {
    const progress = progressOn(io(isTTY), 300);
    for (let step = 0; step < 300; step += 1) {
      vi.advanceTimersByTime(2);
      progress.step();
    }
    progress.end();
  }
  vi.useRealTimers();
  expect(written).toEqual(["\r250/300", "\r300/300", "\r\u001b[K"]);
});
