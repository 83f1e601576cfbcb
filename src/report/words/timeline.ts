import type { Language } from "../../diagnostic/text.js";

/** What a stretch of a row means. */
export type BarKind = "running" | "stopped" | "late" | "maybe-late" | "left";

/** What a shaded day means. */
export type ShadeKind = "weekend" | "holiday" | "make-up" | "not-announced";

interface TimelineWords {
  readonly title: (id: string, from: string, to: string) => string;
  readonly part: (part: number, parts: number) => string;
  readonly asOf: (date: string) => string;
  readonly due: (date: string) => string;
  readonly dueWindow: (days: string) => string;
  readonly dueNotBefore: (date: string) => string;
  readonly open: (term: string) => string;
  readonly unstated: string;
  readonly done: (days: string) => string;
  readonly doneLate: (days: string, overdue: string) => string;
  readonly who: (who: string) => string;
  readonly chronology: string;
  readonly day: string;
  readonly what: string;
  readonly dueRow: (title: string, who: string) => string;
  readonly fromThen: (date: string) => string;
  readonly bars: Readonly<Record<BarKind, string>>;
  readonly window: string;
  readonly shades: Readonly<Record<ShadeKind, string>>;
  /** In the cell of a day, where there is room: as Chinese calendars print them. */
  readonly badges: Readonly<Record<"holiday" | "make-up", string>>;
  readonly month: (month: number) => string;
  readonly year: (year: number) => string;
  readonly yearAndMonth: (year: number, month: number) => string;
  readonly between: string;
  readonly end: string;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The case drawn on an axis of days. */
export const timelineWords: Readonly<Record<Language, TimelineWords>> = {
  zh: {
    title: (id, from, to) => `案件 ${id} 的时间轴，${from}至 ${to}`,
    part: (part, parts) => `（${part}／${parts}）`,
    asOf: (date) => `截至 ${date}`,
    due: (date) => `${date}到期`,
    dueWindow: (days) => `${days}之间到期`,
    dueNotBefore: (date) => `不早于 ${date}到期`,
    open: (term) => `“${term}”，没有具体天数`,
    unstated: "没有规定期限",
    done: (days) => `${days}完成`,
    doneLate: (days, overdue) => `${days}完成，${overdue}`,
    who: (who) => who,
    chronology: "经过",
    day: "日期",
    what: "事项",
    dueRow: (title, who) => `到期：${title}，${who}`,
    fromThen: (date) => `${date}以后`,
    bars: {
      running: "计时",
      stopped: "停止计时",
      late: "逾期",
      "maybe-late": "可能逾期",
      left: "剩余",
    },
    window: "到期日的范围",
    shades: {
      weekend: "周末",
      holiday: "放假",
      "make-up": "调休上班",
      "not-announced": "放假安排未公布",
    },
    badges: { holiday: "休", "make-up": "班" },
    month: (month) => `${month}月`,
    year: (year) => `${year}年`,
    yearAndMonth: (year, month) => `${year}年${month}月`,
    between: "；",
    end: "。",
  },
  en: {
    title: (id, from, to) => `Timeline of case ${id}, ${from} to ${to}`,
    part: (part, parts) => ` (${part} of ${parts})`,
    asOf: (date) => `as of ${date}`,
    due: (date) => `due ${date}`,
    dueWindow: (days) => `due within ${days}`,
    dueNotBefore: (date) => `due not before ${date}`,
    open: (term) => `"${term}": no number of days`,
    unstated: "no limit stated",
    done: (days) => `done ${days}`,
    doneLate: (days, overdue) => `done ${days}, ${overdue}`,
    who: (who) => who.replace(/^./, (first) => first.toUpperCase()),
    chronology: "Course of events",
    day: "Day",
    what: "What",
    dueRow: (title, who) => `Due: ${title}, ${who}`,
    fromThen: (date) => `${date} or later`,
    bars: {
      running: "clock running",
      stopped: "clock stopped",
      late: "overdue",
      "maybe-late": "perhaps overdue",
      left: "time left",
    },
    window: "range of the due day",
    shades: {
      weekend: "weekend",
      holiday: "holiday",
      "make-up": "make-up working day",
      "not-announced": "not announced yet",
    },
    badges: { holiday: "H", "make-up": "W" },
    month: (month) => months[month - 1] ?? "",
    year: (year) => `${year}`,
    yearAndMonth: (year, month) => `${months[month - 1] ?? ""} ${year}`,
    between: "; ",
    end: ".",
  },
};
