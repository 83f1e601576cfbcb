import { describe, expect, test } from "vitest";
import { typed } from "./run-cli.js";

describe("a code explained", () => {
  test("in Chinese if nothing else is said: meaning, example, how to mend it, what is near", async () => {
    const { code, out, err } = await typed("explain rule.no-clock");
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toMatch(/^rule\.no-clock\n错误\n/);
    expect(out).toContain("\n例\n");
    expect(out).toContain('  ["say-why"]\n');
    expect(out).toContain("  $ shixian check busking-2019\n");
    expect(out).toContain("\n怎么改\n• ");
    expect(out).toMatch(/\n参见\npack\.unknown-rule、rule\.period\n$/);
    expect(out).not.toMatch(/```|\]\(/);
  });

  test("in English", async () => {
    const { out } = await typed("explain shape.missing --lang en");
    expect(out).toContain("The object lacks a key that it must have.");
    expect(out).toContain("Where shape.unknown-key is reported at the same place");
    expect(out).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test("as JSON", async () => {
    const { out } = await typed("explain rule.no-clock --json --lang en");
    expect(JSON.parse(out)).toMatchObject({
      code: "rule.no-clock",
      severity: "error",
      message: '"{id}" has no clock that could be extended, stopped or started again',
      meaning: expect.stringContaining("names a rule without a time limit"),
      example: expect.stringContaining("$ shixian check busking-2019 --lang en"),
      mend: expect.stringContaining("To lift a prohibition, use `lifts`"),
      see: ["pack.unknown-rule", "rule.period"],
    });
  });

  test("several at once", async () => {
    const { out } = await typed("explain word.unknown shape.missing --json");
    expect(JSON.parse(out).map((each: { code: string }) => each.code)).toEqual([
      "word.unknown",
      "shape.missing",
    ]);
  });

  test("without a code, all of them, each with its one line", async () => {
    const { code, out } = await typed("explain --lang en");
    expect(code).toBe(0);
    expect(out).toMatch(/^rule\.no-clock +error +"…" has no clock/m);
    const rows = JSON.parse((await typed("explain --json")).out);
    expect(rows).toContainEqual({
      code: "shape.missing",
      severity: "error",
      message: "缺少必需的键“{key}”",
    });
  });

  test("one that there is not: did you mean", async () => {
    const { code, out, err } = await typed("explain rule.no-clok --lang en");
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toBe(
      'error there is no diagnostic code "rule.no-clok" [option.unknown-code]\n→ did you mean "rule.no-clock"?\n',
    );
  });
});
