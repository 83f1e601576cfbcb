import { describe, expect, it } from "vitest";
import { compileCalendar } from "../../src/calendar/compile.js";
import { isWorkingDay, nthWorkingDayAfter, workingDaysBetween } from "../../src/calendar/count.js";
import { dayOn } from "../../src/calendar/day-on.js";
import type { Layer } from "../../src/calendar/layer.js";
import { layerYearsMissing, noticesMissing } from "../../src/calendar/missing.js";
import { formatDay } from "../../src/time/day.js";
import { cn, cnData, day, show } from "./shipped.js";

const source = "自治区人民政府办公厅关于2019年肉孜节放假的通知";
const layer: Layer = {
  id: "xinjiang",
  title: { zh: "新疆", en: "Xinjiang" },
  jurisdiction: "650000",
  source: "自治区民族习惯节日放假办法",
  atMost: { rest: 4, work: 0 },
  years: [
    // 5 June 2019 is a Wednesday.
    {
      year: 2019,
      published: "2019-05-20",
      source,
      rest: [{ name: "肉孜节", days: ["2019-06-05"] }],
      work: [],
    },
    {
      year: 2020,
      published: "2020-05-15",
      source: "x",
      rest: [],
      work: [{ name: "补班", days: ["2020-05-16"] }],
    },
  ],
};
const widened = compileCalendar(cnData, { layers: [layer] });
const noted = compileCalendar(cnData, { layers: [layer], missingYear: "note" });

describe("a regional layer", () => {
  it("takes its festival out of the count: 4, 6, 10 June 2019 are three, where the country has the 4th, 5th, 6th", () => {
    // Friday 7 June is the Dragon Boat festival everywhere.
    expect(show(nthWorkingDayAfter(cn, day("2019-06-03"), 3))).toBe("2019-06-06");
    expect(show(nthWorkingDayAfter(widened, day("2019-06-03"), 3))).toBe("2019-06-10");
  });

  it("says by whose notice a day is off", () => {
    expect(dayOn(widened, day("2019-06-05"))).toEqual({
      working: false,
      why: "holiday",
      name: "肉孜节",
      notice: source,
    });
  });

  it("may have a weekend day worked", () => {
    expect(isWorkingDay(widened, day("2020-05-16"))).toBe(true);
  });

  it("is known from its own day of publication", () => {
    const before = compileCalendar(cnData, {
      layers: [layer],
      missingYear: "note",
      knownOn: day("2019-05-19"),
    });
    expect(isWorkingDay(before, day("2019-06-05"))).toBe(true);
    expect(layerYearsMissing(before, day("2019-06-01"), day("2019-06-30"))).toEqual(["xinjiang/2019"]);
  });
});

describe("a regional year that is missing", () => {
  it("widens the range by the days it may set: up to four more rest days in 2021", () => {
    // 1–5 March 2021 is a plain week: five working days after 26 February, or as few as one.
    const week = [day("2021-02-28"), day("2021-03-05")] as const;
    expect(workingDaysBetween(widened, ...week)).toEqual({ least: 1, greatest: 5 });
    expect(show(nthWorkingDayAfter(widened, day("2021-02-28"), 5))).toBe("2021-03-05/2021-03-11");
    expect(isWorkingDay(widened, day("2021-03-03"))).toBeNull();
    expect(noticesMissing(widened, ...week)).toEqual(["xinjiang/2021"]);
  });

  it("leaves only the years it has as settled", () => {
    expect(formatDay(widened.settledFrom)).toBe("2019-01-01");
    expect(formatDay(widened.settledTo)).toBe("2020-12-31");
  });

  it("is only noted, if that is asked for", () => {
    expect(show(nthWorkingDayAfter(noted, day("2021-02-28"), 5))).toBe("2021-03-05");
    expect(noticesMissing(noted, day("2021-02-28"), day("2021-03-05"))).toEqual([]);
    expect(layerYearsMissing(noted, day("2021-02-28"), day("2021-03-05"))).toEqual(["xinjiang/2021"]);
  });

  it("is named for a span that only touches it", () => {
    expect(layerYearsMissing(noted, day("2020-12-30"), day("2021-01-01"))).toEqual(["xinjiang/2021"]);
    expect(layerYearsMissing(noted, day("2018-12-31"), day("2019-01-02"))).toEqual(["xinjiang/2018"]);
    expect(layerYearsMissing(noted, day("2019-01-01"), day("2020-12-31"))).toEqual([]);
  });

  it("adds to what the country has not announced", () => {
    expect(noticesMissing(widened, day("2026-12-20"), day("2027-01-10"))).toEqual([
      "cn/2027",
      "xinjiang/2026",
      "xinjiang/2027",
    ]);
  });

  it("before the first year it has leaves the counts open too", () => {
    expect(workingDaysBetween(widened, day("2018-03-04"), day("2018-03-09"))).toEqual({
      least: 1,
      greatest: 5,
    });
  });
});

describe("a layer past the last notice", () => {
  const closure: Layer = {
    ...layer,
    id: "closure",
    years: [
      {
        year: 2027,
        published: "2026-11-20",
        source: "通知",
        // Wednesday 17 March lies beyond all holidays; Thursday 4 February may be off for Spring Festival anyway.
        rest: [{ name: "停诊", days: ["2027-02-04", "2027-03-17"] }],
        work: [{ name: "补班", days: ["2027-03-20"] }],
      },
    ],
  };
  const calendar = compileCalendar(cnData, { layers: [closure], missingYear: "note" });

  it("counts for what it is where no holiday is near: 15, 16, 18, 19 and Saturday 20 March 2027", () => {
    expect(show(nthWorkingDayAfter(calendar, day("2027-03-14"), 5))).toBe("2027-03-20");
    expect(show(nthWorkingDayAfter(cn, day("2027-03-14"), 5))).toBe("2027-03-19");
  });

  it("counts once where two layers set the same day", () => {
    const layers = [closure, { ...closure, id: "again" }];
    const twice = compileCalendar(cnData, { layers, missingYear: "note" });
    expect(show(nthWorkingDayAfter(twice, day("2027-03-14"), 5))).toBe("2027-03-20");
  });

  it("widens where a holiday may have taken the day anyway", () => {
    const span = [day("2027-01-15"), day("2027-03-10")] as const;
    const plain = workingDaysBetween(cn, ...span);
    expect(workingDaysBetween(calendar, ...span)).toEqual({
      least: plain.least - 1,
      greatest: plain.greatest,
    });
  });
});
