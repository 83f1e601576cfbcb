import { describe, expect, test } from "vitest";
import { typed } from "./run-cli.js";

// 国办发明电〔2018〕15号: Spring Festival 2019 is off from 4 to 10 February; Saturday 2 and Sunday 3 are worked.
const notice = "国办发明电〔2018〕15号";

const json = async (line: string) => JSON.parse((await typed(`${line} --json`)).out);

describe("a limit counted forwards", () => {
  test("ten working days from 25 January 2019: 28 Jan–1 Feb 1–5, 2 and 3 Feb 6 and 7, 11–13 Feb 8–10", async () => {
    const answer = await json("deadline --from 2019-01-25 --limit 10wd");
    expect(answer.due).toEqual({ earliest: "2019-02-13", latest: "2019-02-13" });
    expect(answer.certain).toBe(true);
    expect(answer.calendar).toEqual({
      id: "cn",
      knownOn: null,
      settledFrom: "2007-01-01",
      settledTo: "2026-12-28",
    });
    expect(answer.count).toEqual([
      { date: "2019-01-28", n: 1 },
      { date: "2019-01-29", n: 2 },
      { date: "2019-01-30", n: 3 },
      { date: "2019-01-31", n: 4 },
      { date: "2019-02-01", n: 5 },
      { date: "2019-02-02", n: 6, why: "make-up", notice },
      { date: "2019-02-03", n: 7, why: "make-up", notice },
      { date: "2019-02-04", n: null, why: "春节", notice },
      { date: "2019-02-05", n: null, why: "春节", notice },
      { date: "2019-02-06", n: null, why: "春节", notice },
      { date: "2019-02-07", n: null, why: "春节", notice },
      { date: "2019-02-08", n: null, why: "春节", notice },
      { date: "2019-02-11", n: 8 },
      { date: "2019-02-12", n: 9 },
      { date: "2019-02-13", n: 10 },
    ]);
  });

  test("the text says the day first, with its weekday, then the count", async () => {
    const { code, out, err } = await typed("deadline --from 2019-01-25 --limit 10wd");
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out.split("\n")[0]).toBe("2019年2月13日（周三）到期");
    expect(out).toContain(
      "1月28日至2月1日＝1–5，2月2日（周六，调休上班）＝6，2月3日（周日，调休上班）＝7，" +
        `2月4日至8日春节放假，2月11日至13日＝8–10（${notice}）`,
    );
  });

  test("the same in English", async () => {
    const { out } = await typed("deadline --from 2019-01-25 --limit 10wd --lang en");
    expect(out.split("\n")[0]).toBe("Due on Wed 13 Feb 2019");
    expect(out).toContain("28 Jan–1 Feb = 1–5, 2 Feb (Sat, make-up day) = 6");
  });

  test("an instant counts from its day in the calendar's zone: 16:30 UTC on the 24th is the 25th", async () => {
    const answer = await json("deadline --from 2019-01-24T16:30:00Z --limit 10wd");
    expect(answer.due.latest).toBe("2019-02-13");
    expect(answer.count[0].date).toBe("2019-01-28");
  });

  test("extended by five working days: 14, 15, 18, 19, 20 February", async () => {
    const answer = await json("deadline --from 2019-01-25 --limit 10wd --extend 5wd");
    expect(answer.due.latest).toBe("2019-02-20");
  });

  test("extended twice, by two and by three", async () => {
    const answer = await json("deadline --from 2019-01-25 --limit 10wd --extend 2wd --extend 3wd");
    expect(answer.due.latest).toBe("2019-02-20");
  });

  test("with 11–15 February excluded, the eighth to tenth day are 18, 19, 20 February", async () => {
    const answer = await json("deadline --from 2019-01-25 --limit 10wd --exclude 2019-02-11/2019-02-15");
    expect(answer.due.latest).toBe("2019-02-20");
    expect(answer.count).toContainEqual({ date: "2019-02-11", n: null, why: "excluded" });
    expect(answer.count.at(-1)).toEqual({ date: "2019-02-20", n: 10 });
  });

  test("two exclusions: 11 February, and 13–14 February", async () => {
    const excluded = "--exclude 2019-02-11/2019-02-11 --exclude 2019-02-13/2019-02-14";
    // 12 February is the eighth day, 15 the ninth, 18 the tenth.
    const answer = await json(`deadline --from 2019-01-25 --limit 10wd ${excluded}`);
    expect(answer.due.latest).toBe("2019-02-18");
  });

  test("one month from 5 March 2019 ends on Friday 5 April, 清明节, and moves to Monday 8 April", async () => {
    const answer = await json("deadline --from 2019-03-05 --limit 1m");
    expect(answer.due).toEqual({ earliest: "2019-04-08", latest: "2019-04-08" });
  });

  test("the calendar as it was known before a change: 2 May 2019 was a working day until 22 March 2019", async () => {
    expect((await json("deadline --from 2019-04-30 --limit 1wd --known-on 2019-03-01")).due.latest).toBe(
      "2019-05-02",
    );
    // After the change, 1–4 May are off and Sunday 5 May is worked.
    const changed = await json("deadline --from 2019-04-30 --limit 1wd --known-on 2019-03-22");
    expect(changed.due.latest).toBe("2019-05-05");
    expect(changed.calendar.knownOn).toBe("2019-03-22");
  });
});

describe("past the last notice", () => {
  test("the due day is a range, and the year whose notice is missing is named", async () => {
    const answer = await json("deadline --from 2026-12-25 --limit 10wd");
    expect(answer.certain).toBe(false);
    expect(answer.due.earliest < (answer.due.latest ?? "9999")).toBe(true);
    expect(answer.count[0]).toEqual({ date: "2026-12-28", n: 1 });
    expect(answer.count[1]).toMatchObject({ date: "2026-12-29", n: null, why: "not-announced" });
    const text = await typed("deadline --from 2026-12-25 --limit 10wd");
    expect(text.code).toBe(0);
    expect(text.out).toContain("2027 年的放假安排通知尚未公布");
  });
});

describe("certain", () => {
  test("only where a notice settles every day, not where the day would be the same whatever comes", async () => {
    // Tuesday 9 to Wednesday 10 November 2027 lie far from any holiday, but 2027 is not announced.
    const answer = await json("deadline --from 2027-11-09 --limit 1d");
    expect(answer.due).toEqual({ earliest: "2027-11-10", latest: "2027-11-10" });
    expect(answer.certain).toBe(false);
  });

  test("the day a limit starts on need not be settled: it is not counted", async () => {
    // The notices begin with 2007: Sunday 31 December 2006 is before them. 1–3 January 2007 are off.
    const answer = await json("deadline --from 2006-12-31 --limit 1wd");
    expect(answer.due).toEqual({ earliest: "2007-01-04", latest: "2007-01-04" });
    expect(answer.certain).toBe(true);
  });
});

describe("the other questions", () => {
  test("working days between: 5 in the last week of January, 2 make-up days, then three weeks of 5", async () => {
    const answer = await json("deadline --from 2019-01-25 --to 2019-03-01");
    expect(answer.workingDays).toEqual({ least: 22, greatest: 22 });
    expect(answer.count.at(-1)).toEqual({ date: "2019-03-01", n: 22 });
  });

  test("from a day to itself there is none", async () => {
    expect((await json("deadline --from 2019-01-25 --to 2019-01-25")).workingDays).toEqual({
      least: 0,
      greatest: 0,
    });
  });

  test("backwards: due by 13 February, ten working days start on Sunday 27 January at the latest", async () => {
    const answer = await json("deadline --by 2019-02-13 --limit 10wd");
    expect(answer.start).toEqual({ earliest: "2019-01-27", latest: "2019-01-27" });
    expect(answer.count[0]).toEqual({ date: "2019-01-28", n: 1 });
  });
});

describe("what cannot be used", () => {
  test.each([
    ["--from 2024-13-45 --limit 10wd", "2024-13-45"],
    ["--from 2023-02-29 --limit 10wd", "2023-02-29"],
    ["--from yesterday --limit 10wd", "yesterday"],
    ["--from 2019-01-25 --limit 10", "10"],
    ["--from 2019-01-25 --limit -3wd", "-3wd"],
    ["--from 2019-01-25 --limit 10wd --extend lots", "lots"],
    ["--from 2019-01-25 --limit 10wd --exclude 2019-02-11", "2019-02-11"],
    ["--from 2019-01-25 --limit 10wd --exclude 2019-02-15/2019-02-11", "2019-02-11"],
    ["--from 2019-01-25 --limit 10wd --known-on 2019-02-30", "2019-02-30"],
    ["--from 2019-01-25 --to 2019-01-24", "2019-01-24"],
    ["--from 2019-01-25 --limit 10wd --calendar zz", "zz"],
    ["--from 2019-01-25 --limit 99999y", "99999y"],
  ])("deadline %s is refused, and the text says what was wrong", async (options, wrong) => {
    const { code, out, err } = await typed(`deadline ${options} --lang en`);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain(wrong);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test.each([
    "",
    "--from 2019-01-25",
    "--limit 10wd",
    "--by 2019-02-13 --from 2019-01-25 --limit 10wd",
    "--by 2019-02-13 --limit 10wd --extend 3wd",
  ])("deadline %s asks nothing that can be answered", async (options) => {
    const { code, err } = await typed(`deadline ${options}`.trim());
    expect(code).toBe(1);
    expect(err).toContain("--from 和 --limit");
  });
});
