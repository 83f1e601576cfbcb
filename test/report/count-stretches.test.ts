import { describe, expect, test } from "vitest";
import type { CountRow } from "../../src/calendar/explain.js";
import { countLine, stretchesOf } from "../../src/report/count-stretches.js";

const notice = "国办发明电〔2018〕15号";

// Around Spring Festival 2019: two make-up days, five weekdays off, and work again on the 11th.
const spring: readonly CountRow[] = [
  { date: "2019-01-31", n: 1 },
  { date: "2019-02-01", n: 2 },
  { date: "2019-02-02", n: 3, why: "make-up", notice },
  { date: "2019-02-03", n: 4, why: "make-up", notice },
  { date: "2019-02-04", n: null, why: "春节", notice },
  { date: "2019-02-05", n: null, why: "春节", notice },
  { date: "2019-02-06", n: null, why: "春节", notice },
  { date: "2019-02-07", n: null, why: "春节", notice },
  { date: "2019-02-08", n: null, why: "春节", notice },
  { date: "2019-02-11", n: 5 },
];

describe("a count in stretches", () => {
  test("ordinary days together, each make-up day by itself, the days of a holiday together", () => {
    expect(stretchesOf(spring).map(({ numbers, why }) => [numbers?.first, numbers?.last, why])).toEqual([
      [1, 2, null],
      [3, 3, "make-up"],
      [4, 4, "make-up"],
      [undefined, undefined, "春节"],
      [5, 5, null],
    ]);
  });

  test("in words, with the notice once at the end", () => {
    expect(countLine(spring, "zh")).toBe(
      `1月31日至2月1日＝1–2，2月2日（周六，调休上班）＝3，2月3日（周日，调休上班）＝4，2月4日至8日春节放假，2月11日＝5（${notice}）`,
    );
    expect(countLine(spring, "en")).toBe(
      `31 Jan–1 Feb = 1–2, 2 Feb (Sat, make-up day) = 3, 3 Feb (Sun, make-up day) = 4, 4–8 Feb 春节 off, 11 Feb = 5 (${notice})`,
    );
  });

  test("an ordinary weekend does not break a stretch", () => {
    const rows = ["03-07", "03-08", "03-11", "03-12"].map((day, index) => ({
      date: `2019-${day}`,
      n: index + 1,
    }));
    expect(countLine(rows, "zh")).toBe("3月7日至12日＝1–4");
  });

  test("days that nothing settles, and days that were excluded, have no number", () => {
    const rows: readonly CountRow[] = [
      { date: "2026-12-28", n: 1 },
      { date: "2026-12-29", n: null, why: "not-announced" },
      { date: "2026-12-30", n: null, why: "not-announced" },
    ];
    expect(countLine(rows, "zh")).toBe("12月28日＝1，12月29日至30日放假安排未公布");
    expect(countLine([{ date: "2019-03-07", n: null, why: "excluded" }], "en")).toBe("7 Mar excluded");
  });

  test("nothing to count, nothing to say", () => {
    expect(countLine([], "zh")).toBe("");
  });
});
