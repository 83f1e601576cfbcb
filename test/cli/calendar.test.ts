import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { typed } from "./run-cli.js";

const json = async (line: string) => JSON.parse((await typed(`${line} --json`)).out);

describe("a year of the calendar", () => {
  test("2019 as its notice and the later change of 劳动节 arrange it", async () => {
    const year = await json("calendar 2019");
    expect(year.announced).toBe(true);
    expect(year.notices).toEqual([
      { notice: "国办发明电〔2018〕15号", published: "2018-12-06" },
      { notice: "国办发明电〔2019〕3号", published: "2019-03-22" },
    ]);
    expect(year.holidays).toContainEqual({
      name: "劳动节",
      rest: ["2019-05-01", "2019-05-02", "2019-05-03", "2019-05-04"],
      work: ["2019-04-28", "2019-05-05"],
    });
    // 261 weekdays, less 17 off (1 January; 4–8 February; 5 April; 1–3 May; 7 June; 13 September; 1–4 and
    // 7 October; 31 December 2018 is no day of 2019), and 6 weekend days worked (2 and 3 February, 28 April,
    // 5 May, 29 September, 12 October).
    expect(year.workingDays).toEqual({ least: 250, greatest: 250 });
  });

  test("the text names rest days, make-up days with their weekday, and the notices", async () => {
    const { code, out } = await typed("calendar 2019");
    expect(code).toBe(0);
    expect(out).toMatch(/春节\s+2月4日至10日\s+7\s+2月2日（周六）、2月3日（周日）/);
    expect(out).toContain("国办发明电〔2018〕15号，2018年12月6日（周四）公布");
  });

  test("as known on 26 January 2020, the longer Spring Festival of 27 January is not there", async () => {
    const before = await json("calendar 2020 --known-on 2020-01-26");
    const spring = before.holidays.find(({ name }: { name: string }) => name === "春节");
    expect(spring.rest.at(-1)).toBe("2020-01-30");
    const after = await json("calendar 2020 --known-on 2020-01-27");
    expect(after.holidays.find(({ name }: { name: string }) => name === "春节").rest.at(-1)).toBe(
      "2020-02-02",
    );
  });

  test("a year that is not announced has its statutory days and exit code 0", async () => {
    const year = await json("calendar 2027");
    expect(year.announced).toBe(false);
    expect(year.holidays).toEqual([]);
    // Spring Festival 2027 is on 6 February: its eve and two days after it are statutory.
    expect(year.statutory).toContain("2027-02-05");
    const { code, out } = await typed("calendar 2027");
    expect(code).toBe(0);
    expect(out).toContain("2027 年的放假安排通知尚未公布");
  });

  test.each([2005, 2100])("of %i nothing is known, and nothing is made up", async (year) => {
    const { code, out } = await typed(`calendar ${year} --lang en`);
    expect(code).toBe(0);
    expect(out).toContain(`The calendar has no holiday notice for ${year}`);
    expect(out).not.toMatch(/worked|[#*+]/);
  });

  test.each(["20x9", "19", "02019", "-2019"])("%s is no year", async (year) => {
    expect((await typed(`calendar ${year}`)).code).toBe(1);
  });
});

describe("the months of a year", () => {
  const headsPerRow = (out: string, head: RegExp) =>
    out
      .split("\n")
      .map((line) => (line.match(head) ?? []).length)
      .filter((count) => count > 0);

  test.each([
    [60, 2],
    [40, 1],
    [90, 3],
    [120, 4],
  ])("on a terminal of %i columns %i stand side by side, and no line is longer", async (columns, across) => {
    const { out } = await typed("calendar 2019", { isTTY: true, columns, env: { NO_COLOR: "1" } });
    expect(headsPerRow(out, /一 {2}二 {2}三/g)).toEqual(Array(12 / across).fill(across));
  });

  test("in a pipe three", async () => {
    expect(headsPerRow((await typed("calendar 2019")).out, /一 {2}二 {2}三/g)).toEqual([3, 3, 3, 3]);
  });

  test("the marks are the same with colour and without", async () => {
    const coloured = await typed("calendar 2019", { isTTY: true, columns: 90 });
    const plain = await typed("calendar 2019", { isTTY: true, columns: 90, env: { NO_COLOR: "1" } });
    expect(coloured.out).not.toBe(plain.out);
    const words = stripVTControlCharacters(coloured.out).replace(/ +$/gm, "");
    expect(words).toBe(plain.out);
    expect(plain.out).toContain(" 4休 5休 6休 7休 8休 9休10休");
  });

  test("the legend names the marks that are used", async () => {
    expect((await typed("calendar 2019")).out).toMatch(/图例 +休 放假、班 调休上班\n/);
    expect((await typed("calendar 2026")).out).toMatch(/图例 +休 放假、班 调休上班、？ 未定\n/);
    expect((await typed("calendar 2027 --lang en")).out).toMatch(
      /Legend +# statutory \(not arranged yet\), all other days are open\n/,
    );
  });
});

describe("a year as files", () => {
  const folder = mkdtempSync(join(tmpdir(), "shixian-year-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("a page and an iCalendar file, beside the text", async () => {
    const [html, ics] = [join(folder, "2019.html"), join(folder, "2019.ics")];
    const { code, out } = await typed(`calendar 2019 --html ${html} --ics ${ics}`);
    expect(code).toBe(0);
    expect(out).toContain("2019 年放假安排");
    expect(readFileSync(html, "utf8")).toContain("<title>2019 年放假安排</title>");
    expect(readFileSync(ics, "utf8")).toContain("UID:cn-rest-2019-02-04@shixian\r\n");
  });

  test("an iCalendar file without events would be none: nothing is written, and it is said", async () => {
    const ics = join(folder, "2027.ics");
    const { code, err } = await typed(`calendar 2027 --ics ${ics}`);
    expect(code).toBe(0);
    expect(err).toContain("没有写出");
    expect(() => readFileSync(ics)).toThrow();
  });

  test("to standard output, in the place of the text; not two things at once", async () => {
    const { out } = await typed("calendar 2019 --ics -");
    expect(out.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect(out.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect((await typed("calendar 2019 --ics - --html -")).code).toBe(1);
    expect((await typed("calendar 2019 --ics - --json")).code).toBe(1);
  });

  test("a file that cannot be written is refused by name", async () => {
    const path = join(folder, "no", "such", "folder.html");
    const { code, err } = await typed(`calendar 2019 --html ${path}`);
    expect(code).toBe(1);
    expect(err).toContain(path);
  });
});

describe("the end of the calendar comes near", () => {
  // The notice for 2026 settles it to 28 December 2026; 89 days before is 30 September, 90 days 29 September.
  test.each([
    ["2026-09-29T12:00:00Z", 0],
    ["2026-09-30T12:00:00Z", 1],
    // 16:00 in Greenwich is midnight in Shanghai.
    ["2026-09-29T16:00:00Z", 1],
  ])("at %s there are %i warnings", async (now, count) => {
    const { out, err } = await typed("calendar 2026 --json", { now });
    expect(err).toBe("");
    expect(JSON.parse(out).warnings).toHaveLength(count);
  });

  test("the warning says how the calendar goes on", async () => {
    const { code, err } = await typed("calendar 2026 --lang en", { now: "2026-11-21T00:00:00Z" });
    expect(code).toBe(0);
    expect(err).toContain("after 2026-11-21 the calendar has only 37 settled days (to 2026-12-28)");
    expect(err).toContain("shixian calendar add 2027 --from <file>");
  });

  test("a year long past is shown without it", async () => {
    expect((await typed("calendar 2019", { now: "2026-11-21T00:00:00Z" })).err).toBe("");
  });

  test("as known on 1 December 2018 the calendar ended on the 28th, and nothing is advised", async () => {
    const { err } = await typed("calendar 2018 --known-on 2018-12-01");
    expect(err).toContain("2018-12-01 以后，日历只有 27 天是已定的");
    expect(err).not.toContain("calendar add");
  });

  test.each([
    ["deadline --from 2026-09-24 --limit 5d", 0],
    ["deadline --from 2026-09-24 --limit 6d", 1],
    ["deadline --from 2026-09-24 --to 2026-09-30", 1],
    ["deadline --by 2026-09-29 --limit 3wd", 0],
    ["deadline --by 2026-09-30 --limit 3wd", 1],
  ])("%s gives %i warnings", async (line, count) => {
    const { warnings } = await json(line);
    expect(warnings).toHaveLength(count);
    expect((await typed(line)).err === "").toBe(count === 0);
  });

  test("assess says it for its own day", async () => {
    const line = "assess examples/cases/05-due-past-the-last-notice.json --regulation jiamusi-sharing-2018";
    expect((await json(`${line} --as-of 2026-12-28`)).warnings).toMatchObject([
      { code: "calendar.running-out", hint: "2027 年的通知公布后：shixian calendar add 2027 --from <file>" },
    ]);
    expect((await typed(`${line} --as-of 2026-12-28`)).err).toContain("日历只有 0 天是已定的");
    expect((await json(`${line} --as-of 2026-09-01`)).warnings).toEqual([]);
  });
});
