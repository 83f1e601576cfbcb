import type { Language } from "../../diagnostic/text.js";

interface DeadlineWords {
  readonly due: (date: string) => string;
  readonly notBefore: (date: string) => string;
  readonly between: (earliest: string, latest: string) => string;
  readonly startBy: (date: string) => string;
  readonly startBetween: (earliest: string, latest: string) => string;
  readonly startUnknownBefore: (date: string) => string;
  readonly sameDay: string;
  readonly startNotBefore: (date: string) => string;
  readonly workingDays: (from: string, to: string, count: string) => string;
  readonly start: string;
  readonly limit: string;
  readonly extended: string;
  readonly excluded: string;
  readonly count: string;
  readonly rolled: string;
  readonly calendar: string;
  readonly startExcluded: string;
  readonly settled: (from: string, to: string) => string;
}

/** What the answer to a single limit says. */
export const deadlineWords: Readonly<Record<Language, DeadlineWords>> = {
  zh: {
    due: (date) => `${date}到期`,
    notBefore: (date) => `不早于 ${date}到期，最晚到期日尚不能确定`,
    between: (earliest, latest) => `到期日在 ${earliest}至 ${latest}之间`,
    startBy: (date) => `最迟 ${date}起算`,
    startBetween: (earliest, latest) =>
      `${earliest}以前（含当日）起算，肯定来得及；${latest}以后起算，肯定来不及`,
    startUnknownBefore: (date) => `${date}以后起算，肯定来不及；更早的日子尚不能确定`,
    sameDay: "当日",
    startNotBefore: (date) => `${date}以前（含当日）起算，肯定来得及；更晚的日子尚不能确定`,
    workingDays: (from, to, count) => `${from}的次日至 ${to}：${count}`,
    start: "起算",
    limit: "期限",
    extended: "延长",
    excluded: "扣除",
    count: "计日",
    rolled: "顺延",
    calendar: "日历",
    startExcluded: "当日不计入",
    settled: (from, to) => `${from} 至 ${to} 已定`,
  },
  en: {
    due: (date) => `Due on ${date}`,
    notBefore: (date) => `Due not before ${date}; the last possible day cannot be said yet`,
    between: (earliest, latest) => `Due between ${earliest} and ${latest}`,
    startBy: (date) => `To be started by ${date}`,
    startBetween: (earliest, latest) =>
      `Started by ${earliest} it is certainly in time, after ${latest} certainly too late`,
    startUnknownBefore: (date) =>
      `Started after ${date} it is certainly too late; of earlier days nothing can be said`,
    sameDay: "the same day",
    startNotBefore: (date) => `Started by ${date} it is certainly in time; of later days nothing can be said`,
    workingDays: (from, to, count) => `From the day after ${from} to ${to}: ${count}`,
    start: "From",
    limit: "Limit",
    extended: "Extended by",
    excluded: "Excluded",
    count: "Count",
    rolled: "Moved",
    calendar: "Calendar",
    startExcluded: "this day is not counted",
    settled: (from, to) => `settled from ${from} to ${to}`,
  },
};
