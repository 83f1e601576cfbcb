import type { Language } from "../../diagnostic/text.js";

interface CalendarWords {
  readonly title: (year: number) => string;
  readonly notAnnounced: (year: number) => string;
  readonly holiday: string;
  readonly rest: string;
  readonly days: string;
  readonly work: string;
  readonly worked: (date: string, weekday: string) => string;
  readonly law: string;
  readonly workingDays: string;
  readonly notice: string;
  readonly amendment: string;
  readonly published: (notice: string, date: string) => string;
  readonly settled: string;
  readonly comma: string;
}

/** A year of a calendar. A holiday's name comes from its notice and is Chinese in both languages. */
export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  zh: {
    title: (year) => `${year} 年放假安排`,
    notAnnounced: (year) => `${year} 年的放假安排通知尚未公布（或者日历中没有），以下只是法定节假日。`,
    holiday: "节日",
    rest: "放假",
    days: "天数",
    work: "调休上班",
    worked: (date, weekday) => `${date}（${weekday}）`,
    law: "法定节假日",
    workingDays: "全年工作日",
    notice: "通知",
    amendment: "调整",
    published: (notice, date) => `${notice}，${date}公布`,
    settled: "日历已定",
    comma: "、",
  },
  en: {
    title: (year) => `Working-day calendar ${year}`,
    notAnnounced: (year) =>
      `The holiday notice for ${year} is not published yet (or not in the calendar); below are only the statutory days.`,
    holiday: "Holiday",
    rest: "Days off",
    days: "Days",
    work: "Make-up working days",
    worked: (date, weekday) => `${date} (${weekday})`,
    law: "Statutory days",
    workingDays: "Working days",
    notice: "Notice",
    amendment: "Amended by",
    published: (notice, date) => `${notice}, published ${date}`,
    settled: "Settled",
    comma: ", ",
  },
};
