import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { compileCalendar } from "../../src/calendar/compile.js";
import type { Layer } from "../../src/calendar/layer.js";
import { calendarRow } from "../../src/cli/calendar-row.js";
import { monthGrids } from "../../src/report/calendar-grid.js";
import { calendarHtml } from "../../src/report/calendar-html.js";
import { calendarIcs } from "../../src/report/calendar-ics.js";
import { monthTiles } from "../../src/report/calendar-months.js";
import { describeCalendarYear } from "../../src/report/calendar-text.js";
import { type CalendarYear, calendarYear } from "../../src/report/calendar-year.js";
import { plainText } from "../../src/report/document.js";
import { cnData, day } from "../calendar/shipped.js";

function yearOf(year: number, knownOn: string | null = null, layers: readonly Layer[] = []): CalendarYear {
  const calendar = compileCalendar(cnData, {
    knownOn: knownOn === null ? null : day(knownOn),
    layers,
    missingYear: "note",
  });
  return calendarYear(calendarRow(calendar), cnData, calendar, layers, year);
}

const eidIn2019: Layer = {
  id: "xinjiang",
  title: { zh: "新疆", en: "Xinjiang" },
  jurisdiction: "650000",
  source: "办法",
  atMost: { rest: 4, work: 0 },
  years: [
    {
      year: 2019,
      published: "2019-05-20",
      source: "自治区通知",
      rest: [{ name: "肉孜节", days: ["2019-06-05"] }],
      work: [],
    },
  ],
};

describe("a year as data", () => {
  test("2018 ends with the days that the notice for 2019 sets", () => {
    // 国办发明电〔2018〕15号: 30 December 2018 – 1 January 2019 off, Saturday 29 December worked.
    const published = "2018-12-06";
    const notice = "国办发明电〔2018〕15号";
    expect(yearOf(2018).days.slice(-3)).toEqual([
      { date: "2018-12-29", working: true, name: "元旦", notice, published },
      { date: "2018-12-30", working: false, name: "元旦", notice, published },
      { date: "2018-12-31", working: false, name: "元旦", notice, published },
    ]);
    expect(yearOf(2018).notSettled).toEqual([]);
  });

  test("before that notice was out, 29–31 December 2018 were open", () => {
    expect(yearOf(2018, "2018-12-05").notSettled).toEqual([{ from: "2018-12-29", to: "2018-12-31" }]);
  });

  test("February 2019 has 17 working days: 1; Saturday 2 and Sunday 3; 11–15, 18–22; 25–28", () => {
    expect(yearOf(2019).months[1]).toEqual({ month: 2, workingDays: { least: 17, greatest: 17 } });
  });

  test("the months add up to the year", () => {
    for (const year of [2008, 2015, 2020, 2025]) {
      const { months, workingDays } = yearOf(year);
      const sum = months.reduce((total, each) => total + each.workingDays.least, 0);
      expect(sum).toBe(workingDays.least);
    }
  });

  test("a year that is not announced has no set day, and all of it is open", () => {
    const year = yearOf(2027);
    expect(year.announced).toBe(false);
    expect(year.days).toEqual([]);
    expect(year.notSettled).toEqual([{ from: "2027-01-01", to: "2027-12-31" }]);
  });

  test("a regional festival is a set day with its own source and day", () => {
    expect(yearOf(2019, null, [eidIn2019]).days).toContainEqual({
      date: "2019-06-05",
      working: false,
      name: "肉孜节",
      notice: "自治区通知",
      published: "2019-05-20",
    });
  });
});

describe("month grids", () => {
  test("weeks begin on Monday: 1 February 2019 is a Friday, the 28th a Thursday", () => {
    const weeks = monthGrids(yearOf(2019))[1]?.weeks ?? [];
    expect(weeks.map((week) => week.map((each) => each?.dayOfMonth ?? null))).toEqual([
      [null, null, null, null, 1, 2, 3],
      [4, 5, 6, 7, 8, 9, 10],
      [11, 12, 13, 14, 15, 16, 17],
      [18, 19, 20, 21, 22, 23, 24],
      [25, 26, 27, 28, null, null, null],
    ]);
  });

  test("every day of the year stands in them once, in a leap year too", () => {
    for (const [year, days] of [
      [2019, 365],
      [2020, 366],
    ] as const) {
      const cells = monthGrids(yearOf(year)).flatMap(({ weeks }) => weeks.flat());
      expect(new Set(cells.flatMap((each) => each?.date ?? [])).size).toBe(days);
    }
  });

  test("a month in text: marks beside the numbers, none on ordinary days", () => {
    const february = monthTiles(yearOf(2019), "zh")[1];
    expect(february === undefined ? "" : plainText(february.title)).toBe("2月 · 17个工作日");
    expect(february?.lines.map((line) => plainText(line).trimEnd())).toEqual([
      "一  二  三  四  五  六  日",
      "                 1   2班 3班",
      " 4休 5休 6休 7休 8休 9休10休",
      "11  12  13  14  15  16  17",
      "18  19  20  21  22  23  24",
      "25  26  27  28",
    ]);
  });

  test("the same in English, in one column less a mark", () => {
    const lines = monthTiles(yearOf(2019), "en")[1]?.lines.map((line) => plainText(line).trimEnd());
    expect(lines?.slice(0, 3)).toEqual([
      " M  T  W  T  F  S  S",
      "             1  2+ 3+",
      " 4* 5* 6* 7* 8* 9*10*",
    ]);
  });

  test("29–31 December of the last known year carry a question mark", () => {
    const december = monthTiles(yearOf(2026), "zh")[11]?.lines.map(plainText).at(-1);
    expect(december).toBe("28  29？30？31？            ");
  });

  test("in a year without a notice the statutory days are marked as law, and nothing as a rest day", () => {
    const february = monthTiles(yearOf(2027), "zh")[1]?.lines.map((line) => plainText(line).trimEnd());
    // 6 February 2027 is the lunar new year: its eve and 6–8 February.
    expect(february?.slice(1, 3)).toEqual([" 1   2   3   4   5法 6法 7法", " 8法 9  10  11  12  13  14"]);
    const all = monthTiles(yearOf(2027), "zh").flatMap(({ lines }) => lines.map(plainText));
    expect(all.join("")).not.toMatch(/休|班/);
  });
});

describe("the year in words", () => {
  const textOf = (year: CalendarYear, language: "zh" | "en") =>
    JSON.stringify(describeCalendarYear(year, language));

  test("what is open is said, with the notice that will settle it", () => {
    expect(textOf(yearOf(2026), "zh")).toContain("12月29日至31日，要看 2027 年的通知");
    expect(textOf(yearOf(2026), "en")).toContain("29–31 Dec, until the notice for 2027 is known");
  });

  test("what another notice set is said with that notice", () => {
    expect(textOf(yearOf(2018), "zh")).toContain("12月29日至31日：国办发明电〔2018〕15号");
    expect(textOf(yearOf(2019, null, [eidIn2019]), "zh")).toContain("6月5日：自治区通知");
  });
});

describe("the year as a page", () => {
  const html = calendarHtml(yearOf(2019), "zh");

  test("it stands alone: nothing is loaded, nothing runs", () => {
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import|https?:/);
    expect(html).toContain('<html lang="zh-CN">');
    expect(calendarHtml(yearOf(2019), "en")).toContain('<html lang="en">');
  });

  test("a rest day and a make-up day have a mark in words, a name, and a machine-readable date", () => {
    expect(html).toContain(
      '<td class="marked rest" title="春节 · 放假"><time datetime="2019-02-04">4</time><span class="mark">休</span><span class="name">春节</span></td>',
    );
    expect(html).toMatch(
      /title="春节 · 调休上班"><time datetime="2019-02-02">2<\/time><span class="mark">班<\/span>/,
    );
  });

  test("twelve months, each with its name, heads and days", () => {
    expect(html.match(/<table class="month">/g)).toHaveLength(12);
    expect(html.match(/<caption>/g)).toHaveLength(12);
    expect(html.match(/<time /g)).toHaveLength(365);
  });

  test("what a layer says is text, never markup", () => {
    const [entry] = eidIn2019.years;
    const layer: Layer = {
      ...eidIn2019,
      years: [{ ...entry!, rest: [{ name: '<img src="x">&', days: ["2019-06-05"] }] }],
    };
    const page = calendarHtml(yearOf(2019, null, [layer]), "zh");
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img src=&quot;x&quot;&gt;&amp;");
  });
});

describe("the year for a calendar program", () => {
  const eventsOf = (year: CalendarYear) => {
    const text = calendarIcs(year, "zh");
    if (text === null) return [];
    return new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((each) => new ICAL.Event(each))
      .map((each) => ({
        uid: each.uid,
        from: each.startDate.toString(),
        until: each.endDate.toString(),
        summary: each.summary,
        stamp: each.component.getFirstPropertyValue("dtstamp")?.toString(),
      }));
  };

  test("one event for the days off of a holiday, one for each make-up day", () => {
    const spring = eventsOf(yearOf(2019)).filter(({ summary }) => summary.startsWith("春节"));
    const stamp = "2018-12-06T00:00:00Z";
    expect(spring).toEqual([
      {
        uid: "cn-work-2019-02-02@shixian",
        from: "2019-02-02",
        until: "2019-02-03",
        summary: "春节调休上班",
        stamp,
      },
      {
        uid: "cn-work-2019-02-03@shixian",
        from: "2019-02-03",
        until: "2019-02-04",
        summary: "春节调休上班",
        stamp,
      },
      {
        uid: "cn-rest-2019-02-04@shixian",
        from: "2019-02-04",
        until: "2019-02-11",
        summary: "春节放假",
        stamp,
      },
    ]);
  });

  test("劳动节 2019 keeps its name for programs when it grows from one day to four, and is stamped anew", () => {
    const labour = (year: CalendarYear) => eventsOf(year).find(({ summary }) => summary === "劳动节放假");
    const uid = "cn-rest-2019-05-01@shixian";
    const from = "2019-05-01";
    expect(labour(yearOf(2019, "2019-03-21"))).toMatchObject({
      uid,
      from,
      until: "2019-05-02",
      stamp: "2018-12-06T00:00:00Z",
    });
    expect(labour(yearOf(2019))).toMatchObject({
      uid,
      from,
      until: "2019-05-05",
      stamp: "2019-03-22T00:00:00Z",
    });
  });

  test("every shipped year is read again as it was written: as many days off and worked, no name twice", () => {
    for (const { year } of cnData.notices) {
      const data = yearOf(year);
      const events = eventsOf(data);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      const days = events
        .map(({ from, until }) => day(until) - day(from))
        .reduce((sum, length) => sum + length, 0);
      expect(days).toBe(data.days.length);
    }
  });

  test("the same year gives the same bytes; a year that is not announced gives none", () => {
    expect(calendarIcs(yearOf(2025), "zh")).toBe(calendarIcs(yearOf(2025), "zh"));
    expect(calendarIcs(yearOf(2027), "zh")).toBeNull();
  });
});
