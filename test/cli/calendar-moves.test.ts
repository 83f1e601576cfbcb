import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { shareRequest } from "../packs.js";
import { typed } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "shixian-moves-"));
afterAll(() => rmSync(folder, { recursive: true }));

const knowledge = "--regulation jiamusi-sharing-2018 --from-known 2019-03-21 --to-known 2019-03-22";
const lineOf = (id: string, on: string) => JSON.stringify(shareRequest(on, [], { id }));
const fileOf = (...lines: readonly string[]) => {
  const path = join(folder, "cases.ndjson");
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
};

describe("whose due days the change of 劳动节 2019 moves", () => {
  test("the case of 18 April moves from 3 to 5 May, the case of 12 April does not", async () => {
    const path = fileOf(lineOf("A", "2019-04-18"), "", lineOf("B", "2019-04-12"));
    const { code, out, err } = await typed(`calendar --moves ${path} ${knowledge} --json`);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({
      calendar: "cn",
      from: "2019-03-21",
      to: "2019-03-22",
      // Sunday 28 April and Sunday 5 May worked, Thursday 2 and Friday 3 May off; Saturday 4 May was off anyway.
      days: [
        { date: "2019-04-28", before: false, after: true },
        { date: "2019-05-02", before: true, after: false },
        { date: "2019-05-03", before: true, after: false },
        { date: "2019-05-05", before: false, after: true },
      ],
      cases: 2,
      unreadable: 0,
      moved: [
        {
          case: "A",
          rule: "answer-share-request",
          instance: "e1",
          before: { due: { earliest: "2019-05-03", latest: "2019-05-03" }, certain: true },
          after: { due: { earliest: "2019-05-05", latest: "2019-05-05" }, certain: true },
        },
      ],
    });
  });

  test("as a table, from standard input", async () => {
    const stdin = lineOf("A", "2019-04-18");
    const { out } = await typed(`calendar --moves - ${knowledge}`, { stdin });
    expect(out).toContain("读了 1 个案件，1 个到期日有变动");
    expect(out).toMatch(/A {2,}.*第二十一条第二款 · e1 +2019-05-03 +2019-05-05/);
    expect(out).toMatch(/改为休息 +2019年5月2日（周四）、2019年5月3日（周五）/);
    expect(out).toMatch(/改为上班 +2019年4月28日（周日）、2019年5月5日（周日）/);
  });

  test("a bad line is reported by its number, the rest goes on, the exit code is 1", async () => {
    const path = fileOf(lineOf("A", "2019-04-18"), "{", '{"id":"C"}', lineOf("D", "2019-04-18"));
    const { code, out, err } = await typed(`calendar --moves ${path} ${knowledge}`);
    expect(code).toBe(1);
    expect(out).toContain("读了 2 个案件，2 个到期日有变动");
    expect(err).toContain("cases.ndjson:2:");
    expect(err).toContain("cases.ndjson:3:");
    const json = await typed(`calendar --moves ${path} ${knowledge} --json`);
    expect(JSON.parse(json.out)).toMatchObject({ cases: 2, unreadable: 2 });
    expect(JSON.parse(json.err).map(({ line }: { line: number }) => line)).toContain(3);
  });

  test("a case is read to its last event, or to the day that is given", async () => {
    const path = fileOf(lineOf("A", "2019-04-18"));
    const { out } = await typed(`calendar --moves ${path} ${knowledge} --as-of 2019-04-17 --json`);
    expect(JSON.parse(out).moved).toEqual([]);
  });

  test("where nothing was published in between, it says so", async () => {
    const path = fileOf(lineOf("A", "2019-04-18"));
    const days = knowledge.replace("2019-03-22", "2019-03-21");
    expect((await typed(`calendar --moves ${path} ${days} --lang en`)).out).toContain(
      "The calendar is the same on both days.",
    );
  });

  test.each([
    "--moves nowhere.ndjson",
    `2019 --moves - ${knowledge}`,
    "--moves - --regulation jiamusi-sharing-2018 --from-known 2019-03-21",
    "--moves - --regulation jiamusi-sharing-2018 --from-known 2019-03-22 --to-known 2019-03-21",
    `--moves nowhere.ndjson ${knowledge}`,
    `--moves - ${knowledge} --known-on 2019-03-22`,
  ])("calendar %s is refused", async (line) => {
    const { code, out } = await typed(`calendar ${line}`);
    expect(code).toBe(1);
    expect(out).toBe("");
  });
});
