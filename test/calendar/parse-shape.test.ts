/** Files that have not even the shape of a calendar's, a notice's, a layer's. */
import { describe, expect, it } from "vitest";
import { readHolidayCn } from "../../src/calendar/holiday-cn.js";
import { parseCalendar } from "../../src/calendar/parse-calendar.js";
import { parseLayer } from "../../src/calendar/parse-layer.js";
import { parseNotice } from "../../src/calendar/parse-notice.js";
import type { Result } from "../../src/diagnostic/diagnostic.js";
import { cnData, shippedFiles } from "./shipped.js";

/** Every detail of a message is filled in, in both languages. */
const faults = (result: Result<unknown>) =>
  result.diagnostics.map(({ code, path, message }) => {
    expect(`${message.zh} ${message.en}`).not.toMatch(/\{\w+\}|undefined/);
    return `${code} ${path}`;
  });
const hints = (result: Result<unknown>) => result.diagnostics.map(({ hint }) => hint?.en ?? null);
const places = (result: Result<unknown>) => [...new Set(result.diagnostics.map(({ file }) => file))];
const tooMany = Array.from({ length: 10_001 }, () => "2019-05-01");

const files = shippedFiles();
const calendar = files.calendar as Record<string, unknown>;
const good = files.notices["2019.json"] as Record<string, unknown>;
const layer = {
  id: "xinjiang",
  title: { zh: "新疆", en: "Xinjiang" },
  jurisdiction: "650000",
  source: "自治区人民政府",
  atMost: { rest: 4, work: 0 },
  years: [{ year: 2019, published: "2019-01-10", source: "通知", rest: [], work: [] }],
};

describe("a calendar", () => {
  const parsed = (changes: object, notices: Readonly<Record<string, unknown>> = {}) =>
    parseCalendar({ calendar: { ...calendar, ...changes }, notices });

  it("of the wrong shape is refused, with what was meant and with what is wrong with the notices", () => {
    const result = parsed({ zoen: "Asia/Shanghai", zone: 8 }, { "2019.json": { ...good, signed: "x" } });
    expect(result.ok).toBe(false);
    expect(faults(result).sort()).toEqual([
      "calendar.not-a-date /signed",
      "shape.type /zone",
      "shape.unknown-key /zoen",
    ]);
    expect(hints(result).join()).toContain("zone");
    expect(places(result)).toEqual(["calendar.json", "2019.json"]);
  });

  it("hears of its own keys only where they may stand", () => {
    const result = parsed({ title: { zh: "日历", en: "calendar", zoen: "x" } });
    expect(faults(result)).toEqual(["shape.unknown-key /title/zoen"]);
    expect(hints(result)).toEqual([null]);
  });

  it("that is too large is not looked at, its notices are", () => {
    const result = parsed({ lunar: tooMany, id: 5 }, { "2019.json": { ...good, signed: "x" } });
    expect(result.ok).toBe(false);
    expect(faults(result)).toEqual(["shape.too-many /lunar", "calendar.not-a-date /signed"]);
    expect(places(result)).toEqual(["calendar.json", "2019.json"]);
  });

  it("with a notice that is none is refused, whatever the others are", () => {
    const result = parsed({}, { "2019.json": good, "2020.json": null });
    expect([result.ok, faults(result)]).toEqual([false, ["shape.type "]]);
    expect(places(result)).toEqual(["2020.json"]);
  });

  it("with a lunar year twice, or a lunar date that is none, is refused there", () => {
    const days = { qingming: "2027-04-05" };
    const lunar = [
      { year: 2027, days },
      { year: 2027, days: { qingming: "2027-04-31" } },
    ];
    const result = parsed({ lunar });
    expect(faults(result)).toEqual([
      "calendar.year-twice /lunar/1/year",
      "calendar.not-a-date /lunar/1/days/qingming",
    ]);
    expect(places(result)).toEqual(["calendar.json"]);
    expect(result.diagnostics[0]?.message.en).toContain("2027");
    expect(result.diagnostics[1]?.message.en).toContain("2027-04-31");
    expect(result.diagnostics[1]?.message.en).toContain("YYYY-MM-DD");
  });

  it("says which year is missing, before which, in the file of that one", () => {
    const notices = { "a.json": files.notices["2021.json"], "b.json": files.notices["2019.json"] };
    const [gap] = parsed({}, notices).diagnostics.filter((each) => each.code === "calendar.year-missing");
    expect(gap).toMatchObject({ file: "a.json", path: "/year" });
    for (const year of ["2019", "2020", "2021"]) expect(gap?.message.en).toContain(year);
  });

  it("says nothing of the sum of a year that the law or the lunar table does not reach", () => {
    const rest = [{ name: "元旦", days: ["2019-01-01"] }];
    const notices = { "2019.json": { ...good, rest, work: [], amendments: [] } };
    expect(faults(parsed({}, notices))).toContain("calendar.arithmetic ");
    expect(faults(parsed({ lunar: [] }, notices))).toEqual([]);
    const statutory = cnData.statutory.map((each) => ({ ...each, from: "2020-01-01" }));
    expect(faults(parsed({ statutory }, notices))).toEqual([]);
  });
});

describe("a notice", () => {
  it("hears of its own keys only where they may stand", () => {
    const result = parseNotice({ ...good, rest: [{ name: "x", days: ["2019-05-01"], signd: "x" }] });
    expect(faults(result)).toContain("shape.unknown-key /rest/0/signd");
    expect(hints(result)).toEqual([null]);
  });

  it("that is too large is not looked at", () => {
    const result = parseNotice({ ...good, adjacentWeekend: tooMany, signed: 5 }, "x.json");
    expect([result.ok, faults(result), places(result)]).toEqual([
      false,
      ["shape.too-many /adjacentWeekend"],
      ["x.json"],
    ]);
  });

  it("with an amendment that takes out a date that is none says that, and nothing of its being there", () => {
    const [first] = good.amendments as readonly object[];
    const amendments = [{ ...first, restRemoved: ["2019-02-30"], workRemoved: [] }];
    expect(faults(parseNotice({ ...good, amendments }))).toEqual([
      "calendar.not-a-date /amendments/0/restRemoved/0",
    ]);
  });

  it("with a day off that is also named an ordinary weekend has it twice", () => {
    const { code, path, message } = parseNotice({ ...good, adjacentWeekend: ["2019-02-09"] }).diagnostics[0]!;
    expect([code, path]).toEqual(["calendar.day-twice", "/adjacentWeekend/0"]);
    expect(message.en).toContain("2019-02-09");
  });
});

describe("a layer", () => {
  const parsed = (changes: object) => parseLayer({ ...layer, ...changes }, "xinjiang.json");
  const year = layer.years[0]!;

  it("of the wrong shape is refused, with what was meant", () => {
    const result = parsed({ sorce: "x", source: undefined, years: [{ ...year, yaer: 2019 }] });
    expect(faults(result).sort()).toEqual([
      "shape.missing ",
      "shape.unknown-key /sorce",
      "shape.unknown-key /years/0/yaer",
    ]);
    const hinted = result.diagnostics.filter(({ hint }) => hint !== null).map(({ path }) => path);
    expect(hinted).toEqual(["/sorce"]);
    expect(places(result)).toEqual(["xinjiang.json"]);
  });

  it("that is too large is not looked at", () => {
    const result = parsed({ years: tooMany, id: 5 });
    expect([result.ok, faults(result)]).toEqual([false, ["shape.too-many /years"]]);
  });

  it("with dates that are none, a day twice and a day both off and worked, is refused there", () => {
    const rest = [{ name: "肉孜节", days: ["2019-06-05", "2019-06-05", "2019-06-31"] }];
    const work = [{ name: "补班", days: ["2019-06-08", "2019-06-05"] }];
    const result = parsed({ years: [{ ...year, published: "2019-1-10", rest, work }] });
    expect(faults(result)).toEqual([
      "calendar.not-a-date /years/0/published",
      "calendar.day-twice /years/0/rest/0/days/1",
      "calendar.not-a-date /years/0/rest/0/days/2",
      "calendar.rest-and-work /years/0/work/0/days/1",
    ]);
    const texts = ["2019-1-10", "2019-06-05", "2019-06-31", "2019-06-05"];
    for (const [index, text] of texts.entries()) {
      expect(result.diagnostics[index]?.message.en).toContain(text);
    }
  });
});

it("a holiday-cn file of the wrong shape is refused", () => {
  const publication = { notice: "x", signed: "2018-12-04", published: "2018-12-06" };
  const result = readHolidayCn(
    { year: 1899, days: [{ name: "", date: "2019-01-01" }] },
    publication,
    "x.json",
  );
  expect(result.ok).toBe(false);
  expect(faults(result)).toEqual([
    "shape.invalid /year",
    "shape.invalid /days/0/name",
    "shape.missing /days/0",
  ]);
  expect(places(result)).toEqual(["x.json"]);
});
