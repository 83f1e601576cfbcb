import { describe, expect, test } from "vitest";
import { shixian } from "./run-cli.js";

// The same text twice under two names would compare with itself: the made-up pack stands beside the shipped one.
const jiamusi = ["--regulation", "jiamusi-sharing-2018"];
const busking = ["--regulation", "test/fixtures/packs/busking-2019"];
const late = "examples/cases/02-answered-late.json";

describe("compare", () => {
  test("one case under two regulations, a column each", async () => {
    const run = await shixian(["compare", late, ...jiamusi, ...busking, "--as-of", "2019-05-10", "--json"]);
    expect(run.code).toBe(0);
    const compared = JSON.parse(run.out);
    expect(compared.regulations).toEqual(["jiamusi-sharing-2018", "busking-2019"]);
    const [row] = compared.rows.filter((each: { of: string }) => each.of.startsWith("answer-share-request"));
    // Received on 18 April 2019: due on Sunday 5 May, a make-up day (see the example); the other text says nothing.
    expect(row.cells[0]).toMatchObject({ state: "fulfilled-late", due: { latest: "2019-05-05" } });
    expect(row.cells[1]).toBeNull();
  });

  test("as text, in two languages", async () => {
    const zh = await shixian(["compare", late, ...jiamusi, ...busking, "--as-of", "2019-05-10"]);
    expect(zh.out).toContain("逾期完成 · 2019-05-05 到期");
    const en = await shixian([
      "compare",
      late,
      ...jiamusi,
      ...busking,
      "--as-of",
      "2019-05-10",
      "--lang",
      "en",
    ]);
    expect(en.out).toContain("fulfilled late · due 2019-05-05");
  });

  test.each([
    ["one regulation only", [late, ...jiamusi, "--as-of", "2019-05-10"]],
    ["a case without a day", [late, ...jiamusi, ...busking]],
    ["a day that does not exist", [late, ...jiamusi, ...busking, "--as-of", "2019-02-30"]],
  ])("%s is bad usage", async (_, args) => {
    const run = await shixian(["compare", ...args]);
    expect(run.code).toBe(1);
    expect(run.out).toBe("");
    expect(run.err).not.toBe("");
  });
});
