import { describe, expect, it } from "vitest";
import { readHolidayCn } from "../../src/calendar/holiday-cn.js";
import { parseCalendar } from "../../src/calendar/parse-calendar.js";
import { parseLayer } from "../../src/calendar/parse-layer.js";
import { parseNotice } from "../../src/calendar/parse-notice.js";
import type { Result } from "../../src/diagnostic/diagnostic.js";
import { shippedFiles } from "./shipped.js";

const good = {
  year: 2019,
  notice: "国办发明电〔2018〕15号",
  signed: "2018-12-04",
  published: "2018-12-06",
  rest: [{ name: "劳动节", days: ["2019-05-01"] }],
  work: [{ name: "元旦", days: ["2018-12-29"] }],
  adjacentWeekend: ["2019-04-06"],
  amendments: [],
};
const amendment = {
  notice: "国办发明电〔2019〕3号",
  title: "调整",
  signed: "2019-03-22",
  published: "2019-03-22",
  restAdded: [],
  restRemoved: [],
  workAdded: [],
  workRemoved: [],
};
/** Every detail of a message is filled in, in both languages. */
const faults = (result: Result<unknown>) =>
  result.diagnostics.map(({ code, path, message }) => {
    expect(`${message.zh} ${message.en}`).not.toMatch(/\{\w+\}|undefined/);
    return `${code} ${path}`;
  });
const noticeFaults = (changes: object) => faults(parseNotice({ ...good, ...changes }, "2019.json"));

describe("a notice", () => {
  it("that is right is read as it stands", () => {
    expect(parseNotice(good)).toEqual({ ok: true, value: good, diagnostics: [] });
  });

  it("says which file it is", () => {
    expect(parseNotice({ ...good, signed: "x" }, "2019.json").diagnostics[0]?.file).toBe("2019.json");
  });

  it.each([
    ["a date that is none", { signed: "2018-13-04" }, "calendar.not-a-date /signed"],
    ["published before it was signed", { published: "2018-12-03" }, "calendar.published-before /published"],
    [
      "a rest day of another year",
      { rest: [{ name: "劳动节", days: ["2020-05-01"] }] },
      "calendar.day-of-other-year /rest/0/days/0",
    ],
    [
      "a rest day in November of the year before",
      { rest: [{ name: "元旦", days: ["2018-11-30"] }] },
      "calendar.day-of-other-year /rest/0/days/0",
    ],
    [
      "a day both off and worked",
      { rest: [{ name: "元旦", days: ["2018-12-29"] }] },
      "calendar.rest-and-work /work/0/days/0",
    ],
    [
      "a day off twice",
      { rest: [{ name: "劳动节", days: ["2019-05-01", "2019-05-01"] }] },
      "calendar.day-twice /rest/0/days/1",
    ],
    [
      "a make-up day on a Friday",
      { work: [{ name: "x", days: ["2019-05-03"] }] },
      "calendar.work-on-weekday /work/0/days/0",
    ],
    [
      "an adjacent weekend on a Friday",
      { adjacentWeekend: ["2019-04-05"] },
      "calendar.not-a-weekend /adjacentWeekend/0",
    ],
    [
      "an amendment before the notice",
      { amendments: [{ ...amendment, signed: "2018-12-01", published: "2018-12-01" }] },
      "calendar.published-before /amendments/0/published",
    ],
    [
      "an amendment that takes out what was not there",
      { amendments: [{ ...amendment, workRemoved: ["2019-05-05"] }] },
      "calendar.nothing-to-remove /amendments/0/workRemoved/0",
    ],
    [
      "an amendment that gives what was given",
      { amendments: [{ ...amendment, restAdded: [{ name: "劳动节", days: ["2019-05-01"] }] }] },
      "calendar.day-twice /amendments/0/restAdded/0/days/0",
    ],
  ])("with %s is refused there", (_, changes, fault) => {
    expect(noticeFaults(changes)).toEqual([fault]);
  });

  it("with a wrong shape says all that is wrong, and what was meant", () => {
    const { published: _, ...rest } = good;
    const result = parseNotice({ ...rest, publishd: "2018-12-06", year: "2019" });
    expect(faults(result).sort()).toEqual([
      "shape.missing ",
      "shape.type /year",
      "shape.unknown-key /publishd",
    ]);
    expect(result.diagnostics.find((each) => each.code === "shape.unknown-key")?.hint?.en).toContain(
      "published",
    );
  });

  it("an amendment may work a day that was off", () => {
    const changed = { ...amendment, restRemoved: ["2019-05-01"] };
    expect(noticeFaults({ amendments: [changed] })).toEqual([]);
  });
});

describe("a calendar", () => {
  const files = shippedFiles();
  const calendar = files.calendar as Record<string, unknown>;

  it("with one year in two files is refused", () => {
    const notices = { ...files.notices, "copy.json": files.notices["2019.json"] };
    expect(faults(parseCalendar({ calendar, notices }))).toContain("calendar.year-twice /year");
  });

  it("with a year missing is warned about", () => {
    const { "2019.json": _, ...notices } = files.notices;
    const result = parseCalendar({ calendar, notices });
    expect(result.ok).toBe(true);
    expect(faults(result)).toContain("calendar.year-missing /year");
  });

  it("with days that do not add up is warned about, and told which statutory day is not off", () => {
    const notice = files.notices["2019.json"] as typeof good;
    const rest = notice.rest.filter((each) => each.name !== "端午节");
    const result = parseCalendar({ calendar, notices: { "2019.json": { ...notice, rest } } });
    expect(result.ok).toBe(true);
    expect(faults(result)).toContain("calendar.arithmetic ");
    expect(faults(result)).toContain("calendar.statutory-not-off ");
  });

  it("in a zone that is none, with a lunar date of another year, is refused", () => {
    const wrong = {
      ...calendar,
      zone: "Asia/Jiamusi",
      lunar: [{ year: 2027, days: { qingming: "2026-04-05" } }],
    };
    const result = parseCalendar({ calendar: wrong, notices: {} });
    expect(faults(result)).toEqual([
      "calendar.not-a-zone /zone",
      "calendar.day-of-other-year /lunar/0/days/qingming",
    ]);
  });

  it("with statutory dates that are none is refused", () => {
    const statutory = [{ from: "1999-02-30", source: "x", days: [{ holiday: "new-year", on: ["02-29"] }] }];
    expect(faults(parseCalendar({ calendar: { ...calendar, statutory }, notices: {} }))).toEqual([
      "calendar.not-a-date /statutory/0/from",
      "calendar.not-a-date /statutory/0/days/0/on/0",
    ]);
  });
});

describe("a layer", () => {
  const layer = {
    id: "xinjiang",
    title: { zh: "新疆", en: "Xinjiang" },
    jurisdiction: "650000",
    source: "自治区人民政府",
    atMost: { rest: 4, work: 0 },
    years: [
      {
        year: 2019,
        published: "2019-01-10",
        source: "通知",
        rest: [{ name: "肉孜节", days: ["2019-06-05"] }],
        work: [],
      },
    ],
  };

  it("that is right is read", () => {
    expect(parseLayer(layer)).toEqual({ ok: true, value: layer, diagnostics: [] });
  });

  it("with a day of another year, a year twice and a day set both ways is refused", () => {
    const year = layer.years[0];
    const wrong = {
      ...year,
      rest: [{ name: "x", days: ["2020-06-05"] }],
      work: [{ name: "x", days: ["2020-06-05"] }],
    };
    expect(faults(parseLayer({ ...layer, years: [year, wrong] }))).toEqual([
      "calendar.year-twice /years/1/year",
      "calendar.outside-year /years/1/rest/0/days/0",
      "calendar.outside-year /years/1/work/0/days/0",
      "calendar.rest-and-work /years/1/work/0/days/0",
    ]);
  });
});

describe("a holiday-cn file", () => {
  const publication = { notice: "国办发明电〔2018〕15号", signed: "2018-12-04", published: "2018-12-06" };
  const days = [
    { name: "元旦", date: "2018-12-29", isOffDay: false },
    { name: "元旦", date: "2018-12-31", isOffDay: true },
    { name: "元旦", date: "2018-12-30", isOffDay: true },
    { name: "清明节", date: "2019-04-05", isOffDay: true },
  ];

  it("becomes a notice", () => {
    const result = readHolidayCn({ year: 2019, papers: [], days, $id: "x" }, publication);
    expect(result.ok && result.value).toEqual({
      year: 2019,
      ...publication,
      rest: [
        { name: "元旦", days: ["2018-12-30", "2018-12-31"] },
        { name: "清明节", days: ["2019-04-05"] },
      ],
      work: [{ name: "元旦", days: ["2018-12-29"] }],
      adjacentWeekend: [],
      amendments: [],
    });
  });

  it("without days is a year not announced, not a year without holidays", () => {
    const result = readHolidayCn({ year: 2027, papers: [], days: [] }, publication);
    expect(result.ok && result.value).toBeNull();
    expect(faults(result)).toEqual(["calendar.not-announced /days"]);
  });

  it("with a date that is none is refused", () => {
    const wrong = [{ name: "元旦", date: "2019-02-30", isOffDay: true }];
    expect(faults(readHolidayCn({ year: 2019, days: wrong }, publication))).toEqual([
      "calendar.not-a-date /rest/0/days/0",
    ]);
  });
});
