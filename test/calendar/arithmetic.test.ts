import { expect, it } from "vitest";
import { amendmentTo } from "../../src/calendar/amendment.js";
import { arithmeticFaults, arithmeticOf } from "../../src/calendar/arithmetic.js";
import { arrangedDays } from "../../src/calendar/arrangement.js";
import { parseCalendar } from "../../src/calendar/parse-calendar.js";
import { cnData, day, shippedFiles } from "./shipped.js";

const notice = { ...cnData.notices.find(({ year }) => year === 2019)!, amendments: [] };
const change = {
  notice: "样例",
  title: "样例",
  signed: "2019-02-01",
  published: "2019-02-01",
  restAdded: [],
  restRemoved: [],
  workAdded: [],
  workRemoved: [],
};

it("each state of a notice is added up for itself: a Monday given and taken back is one too many in between", () => {
  const amendments = [
    { ...change, restAdded: [{ name: "x", days: ["2019-03-04"] }] },
    { ...change, restRemoved: ["2019-03-04"] },
  ];
  const [fault, ...others] = arithmeticFaults(cnData, { ...notice, amendments }, "2019.json");
  expect([fault?.code, fault?.path, fault?.file]).toEqual([
    "calendar.arithmetic",
    "/amendments/0",
    "2019.json",
  ]);
  for (const part of ["2019", "12", "11"]) expect(fault?.message.en).toContain(part);
  expect(others).toEqual([]);
});

it("a statutory day that is worked is not off, and is named", () => {
  // Friday 7 June 2019 is the Dragon Boat festival.
  const rest = notice.rest.map((each) => ({
    ...each,
    days: each.days.filter((date) => date !== "2019-06-07"),
  }));
  const worked = { ...notice, rest, work: [...notice.work, { name: "x", days: ["2019-06-07"] }] };
  expect(arithmeticOf(cnData, 2019, arrangedDays(worked))?.statutoryNotOff).toEqual(["2019-06-07"]);
  const fault = arithmeticFaults(cnData, worked, "2019.json").find(
    ({ code }) => code === "calendar.statutory-not-off",
  );
  expect([fault?.file, fault?.path]).toEqual(["2019.json", ""]);
  expect(fault?.message.en).toContain("2019-06-07");
});

it("the days that a notice sets come in order, those that an amendment gives among them", () => {
  const days = arrangedDays({
    ...notice,
    amendments: [
      { ...change, restAdded: [{ name: "x", days: ["2019-03-04"] }], workRemoved: ["2019-02-02"] },
    ],
  });
  expect(days.map((each) => each.day)).toEqual(days.map((each) => each.day).sort((a, b) => a - b));
  expect(days.find((each) => each.day === day("2019-03-04"))?.notice).toBe("样例");
  expect(days.some((each) => each.day === day("2019-02-02"))).toBe(false);
});

it("a change under two names keeps each day under its own", () => {
  const of = (name: string, date: string) => ({ day: day(date), working: false, name, notice: "样例" });
  const state = [...arrangedDays(notice), of("甲", "2019-03-04"), of("乙", "2019-03-05")];
  expect(amendmentTo(notice, state, change)?.restAdded).toEqual([
    { name: "甲", days: ["2019-03-04"] },
    { name: "乙", days: ["2019-03-05"] },
  ]);
});

it("the notices of a calendar come by year, whatever their files are called, and are checked in the order of those", () => {
  const { calendar, notices } = shippedFiles();
  const files = {
    "c.json": notices["2020.json"],
    "a.json": notices["2021.json"],
    "b.json": notices["2019.json"],
  };
  const result = parseCalendar({ calendar, notices: files });
  expect(result.ok && result.value.notices.map(({ year }) => year)).toEqual([2019, 2020, 2021]);
  expect(result.diagnostics.filter(({ code }) => code === "calendar.year-missing")).toEqual([]);
  const broken = parseCalendar({ calendar, notices: { "c.json": null, "a.json": null, "b.json": null } });
  expect(broken.diagnostics.map(({ file }) => file)).toEqual(["a.json", "b.json", "c.json"]);
});
