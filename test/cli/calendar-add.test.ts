import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Notice } from "../../src/calendar/notice.js";
import { parseNotice } from "../../src/calendar/parse-notice.js";
import { noticeFile } from "../../src/cli/commands/calendar-notice-file.js";
import { run } from "../../src/cli/run.js";
import { shixian, typed } from "./run-cli.js";

// A made-up arrangement for 2027. The law gives 13 days: 1 January; 5–8 February (lunar new year on the 6th);
// 5 April; 1 and 2 May; 9 June; 15 September; 1–3 October. Weekdays off less weekend days worked:
// 元旦 1 January (Friday): 1. 春节 5, 8–11 February less 20 February: 5 - 1 = 4. 清明节 Monday 5 April: 1.
// 劳动节 3, 4, 5 May less Saturday 8 May: 3 - 1 = 2. 端午节 Wednesday 9 June: 1. 中秋节 Wednesday 15 September: 1.
// 国庆节 1, 4–7 October less Sunday 26 September and Saturday 9 October: 5 - 2 = 3. In all 13.
const form = {
  year: 2027,
  notice: "国办发明电〔2026〕X号",
  signed: "2026-11-10",
  published: "2026-11-12",
  rest: [
    { name: "元旦", days: ["2027-01-01", "2027-01-02", "2027-01-03"] },
    {
      name: "春节",
      days: [
        "2027-02-05",
        "2027-02-06",
        "2027-02-07",
        "2027-02-08",
        "2027-02-09",
        "2027-02-10",
        "2027-02-11",
      ],
    },
    { name: "清明节", days: ["2027-04-05"] },
    { name: "劳动节", days: ["2027-05-01", "2027-05-02", "2027-05-03", "2027-05-04", "2027-05-05"] },
    { name: "端午节", days: ["2027-06-09"] },
    { name: "中秋节", days: ["2027-09-15"] },
    {
      name: "国庆节",
      days: [
        "2027-10-01",
        "2027-10-02",
        "2027-10-03",
        "2027-10-04",
        "2027-10-05",
        "2027-10-06",
        "2027-10-07",
      ],
    },
  ],
  work: [
    { name: "春节", days: ["2027-02-20"] },
    { name: "劳动节", days: ["2027-05-08"] },
    { name: "国庆节", days: ["2027-09-26", "2027-10-09"] },
  ],
};

let folder = "";
let into = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shixian-add-"));
  into = join(folder, "cn");
  cpSync("calendars/cn", into, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const target = () => join(into, "2027.json");
const fileOf = (value: unknown) => {
  const path = join(folder, "form.json");
  writeFileSync(path, JSON.stringify(value));
  return path;
};
const add = (year: number, value: unknown, more = "") =>
  typed(`calendar add ${year} --from ${fileOf(value)} --into ${into} ${more}`.trim());
const read = (path: string): Notice => JSON.parse(readFileSync(path, "utf8"));

describe("the notice of a new year", () => {
  // What the other years of the calendar name.
  const $schema = "../../schemas/notice.schema.json";

  test("it is written as the other years are, and the calendar counts with it", async () => {
    const { code, out, err } = await add(2027, form);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toContain("工作日放假减周末上班 13 天，法定 13 天");
    expect(out).toContain("2027-12-28");
    expect(read(target())).toEqual({ $schema, ...form, adjacentWeekend: [], amendments: [] });
    expect((await typed(`check ${into} --json`)).out).not.toContain("2027.json");
    // 28–31 December 2026 (4), 4–8 January (9), 11 January (10).
    const due = await typed(`deadline --from 2026-12-25 --limit 10wd --calendar ${into} --json`);
    expect(JSON.parse(due.out)).toMatchObject({
      due: { earliest: "2027-01-11", latest: "2027-01-11" },
      certain: true,
      calendar: { settledTo: "2027-12-28" },
    });
  });

  test("from a holiday-cn file, with what that does not say", async () => {
    const days = [
      ...form.rest.flatMap(({ name, days }) => days.map((date) => ({ name, date, isOffDay: true }))),
      ...form.work.flatMap(({ name, days }) => days.map((date) => ({ name, date, isOffDay: false }))),
    ];
    const holidayCn = { year: 2027, papers: ["http://example.com"], days };
    const { notice, signed, published } = form;
    const { code } = await add(
      2027,
      holidayCn,
      `--notice ${notice} --signed ${signed} --published ${published}`,
    );
    expect(code).toBe(0);
    expect(read(target())).toEqual({ $schema, ...form, adjacentWeekend: [], amendments: [] });
    rmSync(target());
    const without = await add(2027, holidayCn);
    expect(without.code).toBe(1);
    expect(without.err).toContain("--notice、--signed、--published");
    expect(existsSync(target())).toBe(false);
  });

  test("an empty year is not announced: nothing is written, and nothing is wrong", async () => {
    const more = "--notice x --signed 2026-11-10 --published 2026-11-12";
    const { code, out } = await add(2027, { year: 2027, days: [] }, `${more} --json`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      year: 2027,
      written: null,
      warnings: [{ code: "calendar.not-announced" }],
    });
    expect(existsSync(target())).toBe(false);
  });
});

describe("a notice that differs from the law's arithmetic", () => {
  // Without Saturday 9 October worked the year gives 14 days, one more than the law.
  const generous = {
    ...form,
    work: form.work.map((each) => ({ ...each, days: each.days.filter((date) => date !== "2027-10-09") })),
  };

  test("it is shown, and nothing is written until it is confirmed", async () => {
    const { code, err } = await add(2027, generous);
    expect(code).toBe(1);
    expect(err).toContain("2027 年：工作日放假减周末上班为 14 天，法定为 13 天");
    expect(err).toContain("--yes");
    expect(existsSync(target())).toBe(false);
  });

  test("with --yes it is written, and the difference said again", async () => {
    const { code, err } = await add(2027, generous, "--yes --lang en");
    expect(code).toBe(0);
    expect(err).toContain("are 14, the law gives 13");
    expect(existsSync(target())).toBe(true);
  });

  test.each([
    ["y\n", 0],
    ["n\n", 1],
    ["\n", 1],
  ])("on a terminal it is asked for: the answer %j leaves the exit code %i", async (answer, expected) => {
    const err: string[] = [];
    const stdin = Object.assign(lines(answer), { isTTY: true });
    const stderr = { write: (text: string) => err.push(text), isTTY: true };
    const code = await run(["calendar", "add", "2027", "--from", fileOf(generous), "--into", into], {
      stdout: { write: () => {} },
      stderr,
      stdin,
      env: {},
      isTTY: true,
    });
    expect(code).toBe(expected);
    expect(err.join("")).toContain("仍要写入吗？ [y/N]");
    expect(existsSync(target())).toBe(expected === 0);
  });

  test("a year that leaves a gap is a difference too", async () => {
    const later = JSON.parse(
      JSON.stringify(form).replaceAll("2027-", "2028-").replace('"year":2027', '"year":2028'),
    );
    const { code, err } = await add(2028, { ...later, rest: later.rest.slice(0, 1), work: [] });
    expect(code).toBe(1);
    expect(err).toContain("缺 2027 年的通知");
  });
});

describe("what is refused", () => {
  test("a year that is there, unless it is to be replaced", async () => {
    const other = read(join(into, "2025.json"));
    const refused = await add(2025, { ...other, notice: "另一号" }, "--yes");
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("--force");
    expect(read(join(into, "2025.json")).notice).toBe(other.notice);
    expect((await add(2025, { ...other, notice: "另一号" }, "--yes --force")).code).toBe(0);
    expect(read(join(into, "2025.json")).notice).toBe("另一号");
  });

  test("a year that was changed since, by a file without the changes, unless that is confirmed", async () => {
    const amended = read(join(into, "2019.json"));
    const bare = { ...amended, amendments: [] };
    const refused = await add(2019, bare, "--force");
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("国办发明电〔2019〕3号");
    expect(read(join(into, "2019.json"))).toEqual(amended);
    expect((await add(2019, bare, "--force --yes")).code).toBe(0);
    expect(read(join(into, "2019.json")).amendments).toEqual([]);
  });

  test("a file of another year", async () => {
    const { code, err } = await add(2028, form, "--yes");
    expect(code).toBe(1);
    expect(err).toContain("文件是 2027 年的，不是 2028 年的");
  });

  test("a notice with faults, each with its place", async () => {
    const { code, err } = await add(2027, { ...form, published: "2027-13-01", wrok: [] }, "--yes");
    expect(code).toBe(1);
    expect(err).toContain("wrok");
    const dates = await add(2027, { ...form, published: "2027-13-01" }, "--yes");
    expect(dates.code).toBe(1);
    expect(dates.err).toContain("/published");
    expect(existsSync(target())).toBe(false);
  });

  test("an option of the year's display, which would mean nothing here", async () => {
    const { code, err } = await add(2027, form, "--known-on 2026-12-01");
    expect(code).toBe(1);
    expect(err).toContain("--known-on");
    expect(existsSync(target())).toBe(false);
  });

  test("a folder that is no calendar", async () => {
    const { code } = await typed(`calendar add 2027 --from ${fileOf(form)} --into ${folder}`);
    expect(code).toBe(1);
    expect(readdirSync(folder)).not.toContain("2027.json");
  });

  test("a file that cannot be read as JSON, or is none of the two forms", async () => {
    expect((await shixian(["calendar", "add", "2027", "--from", "nowhere.json", "--into", into])).code).toBe(
      1,
    );
    expect((await add(2027, 5)).code).toBe(1);
    expect((await add(2027, [])).code).toBe(1);
  });
});

describe("a change to a year that is there", () => {
  // 国办发明电〔2019〕3号 as an entry; its year as first published is what it is added to.
  const change = {
    notice: "国办发明电〔2019〕3号",
    title: "调整2019年劳动节假期安排",
    signed: "2019-03-22",
    published: "2019-03-22",
    restAdded: [{ name: "劳动节", days: ["2019-05-02", "2019-05-03", "2019-05-04"] }],
    workAdded: [{ name: "劳动节", days: ["2019-04-28", "2019-05-05"] }],
  };
  const path = () => join(into, "2019.json");
  const shipped = read("calendars/cn/2019.json");
  const { source: _, ...entry } = shipped.amendments[0]!;
  beforeEach(() => writeFileSync(path(), noticeFile({ ...shipped, amendments: [] }, null)));

  test("an entry is added to the year's amendments", async () => {
    const { code, out } = await add(2019, change, "--amend");
    expect(code).toBe(0);
    expect(out).toContain("国办发明电〔2019〕3号");
    expect(read(path())).toEqual({ ...shipped, amendments: [entry] });
  });

  test("a holiday-cn file has the state after it: the entry is what differs", async () => {
    const rest = [...shipped.rest, ...change.restAdded];
    const work = [...shipped.work, ...change.workAdded];
    const days = [
      ...rest.flatMap(({ name, days }) => days.map((date) => ({ name, date, isOffDay: true }))),
      ...work.flatMap(({ name, days }) => days.map((date) => ({ name, date, isOffDay: false }))),
    ];
    const said = `--notice ${change.notice} --title ${change.title} --signed 2019-03-22 --published 2019-03-22`;
    expect((await add(2019, { year: 2019, days }, `--amend ${said}`)).code).toBe(0);
    expect(read(path())).toEqual({ ...shipped, amendments: [entry] });
    const again = await add(2019, { year: 2019, days }, `--amend ${said}`);
    expect(again.code).toBe(1);
    expect(again.err).toContain("与 2019 年现有的安排没有不同");
  });

  test("a year that is not there cannot be changed", async () => {
    expect((await add(2027, change, "--amend")).code).toBe(1);
  });
});

test("every shipped year is written byte for byte as it lies in its file", () => {
  for (const name of readdirSync("calendars/cn").filter((each) => /^\d{4}\.json$/.test(each))) {
    const text = readFileSync(join("calendars/cn", name), "utf8");
    const parsed = parseNotice(JSON.parse(text));
    expect(parsed.ok && noticeFile(JSON.parse(text), null)).toBe(text);
  }
});

async function* lines(text: string): AsyncGenerator<string> {
  yield text;
}
