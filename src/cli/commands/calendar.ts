import type { Command } from "commander";
import { type ArrangedDay, arrangedDays } from "../../calendar/arrangement.js";
import type { Calendar } from "../../calendar/calendar.js";
import type { CalendarData } from "../../calendar/calendar-data.js";
import { compileCalendar } from "../../calendar/compile.js";
import { workingDaysBetween } from "../../calendar/count.js";
import { statutoryDays } from "../../calendar/statutory.js";
import { type CalendarYear, describeCalendarYear, type HolidayRow } from "../../report/calendar-year.js";
import { addDays, dayOf, formatDay } from "../../time/day.js";
import { calendarRow } from "../calendar-row.js";
import { loadCalendarData } from "../load-calendar.js";
import { dayOption } from "../options.js";
import { type Common, printResult, type Session, say } from "../session.js";
import { unusable } from "../unusable.js";

interface CalendarOptions extends Common {
  readonly calendar: string;
  readonly knownOn?: string;
}

export function addCalendar(program: Command, session: Session): void {
  const t = (zh: string, en: string) => say(session, zh, en);
  program
    .command("calendar <year>")
    .description(
      t("一年的放假安排：休息日、调休上班日、通知", "a year: rest days, make-up working days, the notice"),
    )
    .option("--calendar <calendar>", t("日历：编号或者目录", "the calendar: an id or a folder"), "cn")
    .option(
      "--known-on <date>",
      t("只用这一天以前已公布的通知", "only with the notices published by this date"),
    )
    .addHelpText(
      "after",
      `\n${t("例：", "Examples:")}
  shixian calendar 2020
  shixian calendar 2020 --known-on 2020-01-20 --lang en`,
    )
    .action(async (year: string, _: unknown, command: Command) => {
      const options: CalendarOptions = command.optsWithGlobals();
      const data = await loadCalendarData(options.calendar, session.io);
      const knownOn = options.knownOn === undefined ? null : dayOption("--known-on", options.knownOn);
      const result = calendarYear(data, compileCalendar(data, { knownOn }), yearOf(year));
      printResult(session, options, result, () => describeCalendarYear(result, options.lang));
    });
}

function yearOf(text: string): number {
  if (/^[1-9]\d{3}$/.test(text)) return Number(text);
  const hint = { zh: "写作四位数字，例如 2026", en: "write four digits, for example 2026" };
  throw unusable("option.not-a-date", { option: "<year>", text }, { hint });
}

function calendarYear(data: CalendarData, calendar: Calendar, year: number): CalendarYear {
  const notice = calendar.notices.find((each) => each.year === year);
  const statutory = statutoryDays(data, year);
  return {
    calendar: calendarRow(calendar),
    year,
    announced: notice !== undefined,
    notices: notice === undefined ? [] : [notice, ...notice.amendments].map(named),
    holidays: notice === undefined ? [] : holidays(arrangedDays(notice)),
    statutory: statutory?.map(({ day }) => formatDay(day)) ?? null,
    workingDays: workingDaysBetween(calendar, addDays(dayOf(year, 1, 1), -1), dayOf(year, 12, 31)),
  };
}

function named({ notice, published }: { readonly notice: string; readonly published: string }) {
  return { notice, published };
}

function holidays(days: readonly ArrangedDay[]): HolidayRow[] {
  const names = [...new Set(days.map((each) => each.name))];
  const dates = (name: string, working: boolean) =>
    days.filter((each) => each.name === name && each.working === working).map((each) => formatDay(each.day));
  return names.map((name) => ({ name, rest: dates(name, false), work: dates(name, true) }));
}
