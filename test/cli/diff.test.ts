import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { shareRequest } from "../packs.js";
import { typed } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "shixian-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));

// The shipped pack, with fifteen working days to answer where it gives ten.
const amended = join(folder, "amended");
cpSync("rules/vocabulary.json", join(folder, "vocabulary.json"));
cpSync("rules/jiamusi-sharing-2018", amended, { recursive: true });
const file = JSON.parse(readFileSync(join(amended, "rules.json"), "utf8"));
file.rules.find(({ id }: { id: string }) => id === "answer-share-request").must.within.amount = 15;
writeFileSync(join(amended, "rules.json"), JSON.stringify(file));

const lineOf = (id: string, on: string, more: object = {}) =>
  JSON.stringify({ ...more, ...shareRequest(on, [], { id }) });
const fileOf = (...lines: readonly string[]) => {
  const path = join(folder, "cases.ndjson");
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
};
const versions = `diff jiamusi-sharing-2018 ${amended}`;

describe("diff", () => {
  test("one limit changed; differences are no failure", async () => {
    const { code, out, err } = await typed(`${versions} --json`);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(JSON.parse(out).changes).toMatchObject([
      { of: "rule", id: "answer-share-request", change: "changed", details: [{ kind: "limit" }] },
    ]);
  });

  test("two equal versions are said to be equal", async () => {
    const run = await typed("diff jiamusi-sharing-2018 rules/jiamusi-sharing-2018 --lang en");
    expect(run.code).toBe(0);
    expect(run.out).toContain("The two versions say the same.");
  });

  // Received on Friday 25 January 2019. Ten working days: 28 January to 1 February, the make-up weekend 2 and 3
  // February, 11 to 13 February. Fifteen: 14, 15, 18, 19 and 20 February more.
  test("on 14 February the case is a day late under the old and has five working days left under the new", async () => {
    const path = fileOf(lineOf("A", "2019-01-25"));
    const { code, out } = await typed(`${versions} --cases ${path} --as-of 2019-02-14 --json`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      cases: 1,
      unreadable: 0,
      moved: [
        {
          case: "A",
          asOf: "2019-02-14",
          rule: "answer-share-request",
          instance: "e1",
          before: { state: "violated", due: { latest: "2019-02-13" }, findings: ["violation"] },
          after: { state: "active", due: { latest: "2019-02-20" }, findings: [] },
          because: [{ of: "rule", id: "answer-share-request", change: "changed" }],
        },
      ],
    });
  });

  test("a line's own day goes before the one that is given", async () => {
    const path = fileOf(lineOf("A", "2019-01-25", { asOf: "2019-02-21" }));
    const run = await typed(`${versions} --cases ${path} --as-of 2019-02-14`);
    // A day late under the new one, too.
    expect(run.out).toMatch(
      /A 2019-02-21.*逾期未完成，2019-02-13 到期，违法.*逾期未完成，2019-02-20 到期，违法/,
    );
  });

  test("bad lines are named by their numbers, the rest goes on, the exit code is 1", async () => {
    const path = fileOf("{", lineOf("A", "2019-01-25", { asOf: "2019-02-30" }), lineOf("B", "2019-01-25"));
    const run = await typed(`${versions} --cases ${path} --as-of 2019-02-14`);
    expect(run.code).toBe(1);
    expect(run.out).toContain("读了 1 个案件，1 个案件的结果有变化，共1处。");
    expect(run.err).toContain("cases.ndjson:1:");
    expect(run.err).toContain("cases.ndjson:2:");
    const json = await typed(`${versions} --cases ${path} --as-of 2019-02-14 --json`);
    expect(JSON.parse(json.out)).toMatchObject({ cases: 1, unreadable: 2 });
  });

  test("a pack that is not there is bad usage", async () => {
    const run = await typed("diff jiamusi-sharing-2018 nowhere");
    expect(run.code).toBe(1);
    expect(run.out).toBe("");
  });
});
