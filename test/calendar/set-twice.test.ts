import { describe, expect, it } from "vitest";
import type { Notice } from "../../src/calendar/notice.js";
import { setTwiceFaults } from "../../src/calendar/set-twice.js";

const notice: Notice = {
  year: 2018,
  notice: "甲",
  signed: "2017-11-30",
  published: "2017-11-30",
  rest: [],
  work: [],
  adjacentWeekend: [],
  amendments: [],
};
const days = (...dates: string[]) => [{ name: "元旦", days: dates }];
const earlier: Notice = { ...notice, rest: days("2018-12-30", "2018-12-31") };
const later: Notice = { ...notice, year: 2019, notice: "乙", work: days("2018-12-29", "2018-12-30") };
/** Given in the wrong order: the year decides which is the later. */
const found = (first: Notice, second: Notice) =>
  setTwiceFaults(
    new Map([
      ["2019.json", second],
      ["2018.json", first],
    ]),
  );

describe("a day that two notices set", () => {
  it("differently is said where the later one sets it, with what each says", () => {
    expect(found(earlier, later)).toEqual([
      {
        code: "calendar.set-twice",
        severity: "warning",
        file: "2019.json",
        path: "/work/0/days/1",
        message: {
          zh: expect.stringMatching(/^2018-12-30 在 甲 里已作休息日，这里又作上班日/),
          en: expect.stringMatching(/^2018-12-30 is a rest day in 甲 and a working day here/),
        },
        hint: { zh: expect.stringContaining("两份通知"), en: expect.stringContaining("both notices") },
      },
    ]);
    const [back] = found(
      { ...earlier, rest: [], work: later.work },
      { ...later, work: [], rest: earlier.rest },
    );
    expect(back?.path).toBe("/rest/0/days/0");
    expect(back?.message.zh).toContain("里已作上班日，这里又作休息日");
    expect(back?.message.en).toContain("is a working day in 甲 and a rest day here");
  });

  it("alike, or only one of them, is nothing", () => {
    expect(found(earlier, { ...later, work: [], rest: earlier.rest })).toEqual([]);
    expect(found(earlier, { ...later, work: days("2018-12-29") })).toEqual([]);
  });

  it("by the last amendment that sets it, is said there", () => {
    const amendment = {
      notice: "丙",
      title: "调整",
      signed: "2018-12-20",
      published: "2018-12-20",
      restAdded: [],
      restRemoved: [],
      workAdded: [],
      workRemoved: [],
    };
    const amendments = [
      { ...amendment, workAdded: days("2018-12-30") },
      { ...amendment, restRemoved: ["2018-12-30"], restAdded: days("2018-12-29") },
    ];
    const [fault, ...others] = found(earlier, { ...later, work: [], amendments: amendments.slice(0, 1) });
    expect([fault?.path, others]).toEqual(["/amendments/0/workAdded/0/days/0", []]);
    // The second amendment takes the day back to what it was by itself, a rest day, and sets another.
    expect(found({ ...earlier, work: days("2018-12-29") }, { ...later, work: [], amendments })).toMatchObject(
      [{ path: "/amendments/1/restAdded/0/days/0" }],
    );
  });
});
