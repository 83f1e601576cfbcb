import { describe, expect, test } from "vitest";
import { typed } from "./run-cli.js";

const json = async (line: string) => JSON.parse((await typed(`${line} --json`)).out);

describe("regulations", () => {
  test("all that ship, a row each", async () => {
    const rows = await json("regulation");
    expect(rows).toContainEqual(
      expect.objectContaining({
        id: "jiamusi-sharing-2018",
        status: "in-force",
        binding: true,
        appliesFrom: "2018-12-19",
      }),
    );
  });

  test("one: its clauses with what became of each, part by part", async () => {
    const listing = await json("regulation jiamusi-sharing-2018");
    expect(listing.clauses).toContainEqual({
      clause: "第一条",
      disposition: "non-operative",
      reason: "purpose",
    });
    const answering = listing.clauses.find(({ clause }: { clause: string }) => clause === "第二十一条第二款");
    expect(answering.disposition).toBe("encoded");
    expect(answering.parts).toContainEqual({
      part: "答复",
      disposition: "encoded",
      rules: ["answer-share-request"],
    });
  });

  test("its limits: 第二十一条第二款 gives ten working days for the answer", async () => {
    const listing = await json("regulation jiamusi-sharing-2018");
    expect(listing.limits).toContainEqual(
      expect.objectContaining({
        rule: "answer-share-request",
        legalSource: "第二十一条第二款",
        amount: 10,
        unit: "working-day",
      }),
    );
  });

  test("its coverage adds up", async () => {
    const { coverage, clauses } = await json("regulation jiamusi-sharing-2018");
    expect(coverage.clauses).toBe(clauses.length);
    expect(coverage.encoded + coverage.nonOperative + coverage.unaccounted).toBe(coverage.clauses);
  });

  test("a pack's folder is as good as an id, with or without a slash at its end", async () => {
    const byId = await json("regulation jiamusi-sharing-2018");
    expect(await json("regulation rules/jiamusi-sharing-2018")).toEqual(byId);
    expect(await json("regulation rules/jiamusi-sharing-2018/")).toEqual(byId);
  });

  test("the text: limits first, then clauses", async () => {
    const { code, out } = await typed("regulation jiamusi-sharing-2018");
    expect(code).toBe(0);
    expect(out).toMatch(/第二十一条第二款\s+10个工作日\s+提供部门答复有条件共享申请/);
    expect(out.indexOf("期限")).toBeLessThan(out.indexOf("条款去向"));
  });

  test("a slip of the pen: the id that was meant", async () => {
    const { code, out, err } = await typed("regulation jiamusi-sharing-2019 --lang en");
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain('did you mean "jiamusi-sharing-2018"?');
  });
});
