import { describe, expect, test } from "vitest";
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

  test.each(["20x9", "19", "02019", "-2019"])("%s is no year", async (year) => {
    expect((await typed(`calendar ${year}`)).code).toBe(1);
  });
});
