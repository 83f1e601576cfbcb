import type { Language } from "../../diagnostic/text.js";
import type { GridKind } from "../calendar-grid.js";

interface CalendarWords {
  readonly title: (year: number) => string;
  readonly notAnnounced: (year: number) => string;
  /** Not even the law's days of the year are known. */
  readonly unknownYear: (year: number) => string;
  readonly month: (month: number) => string;
  /** Over a month's grid: how many of its days are worked. */
  readonly worksIn: (count: string) => string;
  readonly weekdays: readonly string[];
  /** What stands beside a day's number, all of one width; and what it means. */
  readonly marks: Readonly<Record<GridKind, string>>;
  readonly meanings: Readonly<Record<"rest" | "work" | "law" | "open", string>>;
  readonly allOpen: string;
  readonly legend: string;
  readonly holiday: string;
  readonly rest: string;
  readonly days: string;
  readonly work: string;
  readonly worked: (date: string, weekday: string) => string;
  readonly law: string;
  readonly lawOnly: (days: string) => string;
  readonly workingDays: string;
  readonly notice: string;
  readonly amendment: string;
  readonly published: (notice: string, date: string) => string;
  readonly alsoSet: string;
  readonly alsoSetBy: (days: string, notice: string) => string;
  readonly notSettled: string;
  readonly notSettledUntil: (days: string, year: number) => string;
  readonly settled: string;
  readonly comma: string;
  readonly dayOff: (name: string) => string;
  readonly madeUp: (name: string) => string;
  readonly by: (notice: string) => string;
}

/** A year of a calendar. A holiday's name comes from its notice and is Chinese in both languages. */
export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  zh: {
    title: (year) => `${year} 年放假安排`,
    notAnnounced: (year) =>
      `${year} 年的放假安排通知尚未公布（或者日历中没有），以下只是法定节假日，哪些天放假、哪些周末上班都还不知道。`,
    unknownYear: (year) => `日历中没有 ${year} 年的放假安排通知，也不能推知这一年的法定节假日。`,
    month: (month) => `${month}月`,
    worksIn: (count) => `${count}个工作日`,
    weekdays: ["一", "二", "三", "四", "五", "六", "日"],
    marks: { rest: "休", work: "班", law: "法", open: "？", weekend: "  ", weekday: "  " },
    meanings: { rest: "放假", work: "调休上班", law: "法定节假日（安排未公布）", open: "未定" },
    allOpen: "其余各日都未定",
    legend: "图例",
    holiday: "节日",
    rest: "放假",
    days: "天数",
    work: "调休上班",
    worked: (date, weekday) => `${date}（${weekday}）`,
    law: "法定节假日",
    lawOnly: (days) => `${days}（仅依法律，不是放假安排）`,
    workingDays: "全年工作日",
    notice: "通知",
    amendment: "调整",
    published: (notice, date) => `${notice}，${date}公布`,
    alsoSet: "另据",
    alsoSetBy: (days, notice) => `${days}：${notice}`,
    notSettled: "未定",
    notSettledUntil: (days, year) => `${days}，要看 ${year} 年的通知`,
    settled: "日历已定",
    comma: "、",
    dayOff: (name) => `${name}放假`,
    madeUp: (name) => `${name}调休上班`,
    by: (notice) => `依据：${notice}`,
  },
  en: {
    title: (year) => `Working-day calendar ${year}`,
    notAnnounced: (year) =>
      `The holiday notice for ${year} is not published yet (or not in the calendar); below are only the statutory days. Which days will be off, and which weekends worked, is not known.`,
    unknownYear: (year) =>
      `The calendar has no holiday notice for ${year}, and the statutory days of that year are not known to it either.`,
    month: (month) =>
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1] ?? "",
    worksIn: (count) => `${count} worked`,
    weekdays: ["M", "T", "W", "T", "F", "S", "S"],
    marks: { rest: "*", work: "+", law: "#", open: "?", weekend: " ", weekday: " " },
    meanings: {
      rest: "day off",
      work: "make-up working day",
      law: "statutory (not arranged yet)",
      open: "open",
    },
    allOpen: "all other days are open",
    legend: "Legend",
    holiday: "Holiday",
    rest: "Days off",
    days: "Days",
    work: "Make-up working days",
    worked: (date, weekday) => `${date} (${weekday})`,
    law: "Statutory days",
    lawOnly: (days) => `${days} (by law only, not an arrangement)`,
    workingDays: "Working days",
    notice: "Notice",
    amendment: "Amended by",
    published: (notice, date) => `${notice}, published ${date}`,
    alsoSet: "Also set",
    alsoSetBy: (days, notice) => `${days}: ${notice}`,
    notSettled: "Not settled",
    notSettledUntil: (days, year) => `${days}, until the notice for ${year} is known`,
    settled: "Settled",
    comma: ", ",
    dayOff: (name) => `${name} (day off)`,
    madeUp: (name) => `${name} (make-up working day)`,
    by: (notice) => `Notice: ${notice}`,
  },
};
