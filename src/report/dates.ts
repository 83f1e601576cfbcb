import type { Language } from "../diagnostic/text.js";
import { civilDate, type Day, parseDay, weekday } from "../time/day.js";

const weekdays = {
  zh: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
} as const;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 2019年2月13日（周三）, Wed 13 Feb 2019. */
export function longDate(day: Day, language: Language): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return language === "zh"
    ? `${year}年${month}月${dayOfMonth}日（${weekdayName(day, language)}）`
    : `${weekdayName(day, language)} ${dayOfMonth} ${months[month - 1]} ${year}`;
}

/** 2月13日, 13 Feb: where the year is plain from what stands around it. */
export function shortDate(day: Day, language: Language): string {
  const { month, day: dayOfMonth } = civilDate(day);
  return language === "zh" ? `${month}月${dayOfMonth}日` : `${dayOfMonth} ${months[month - 1]}`;
}

/** 1月28日至2月1日, 28 Jan–1 Feb, 2月4日至8日; one day where both ends are the same. */
export function shortRange(from: Day, to: Day, language: Language): string {
  if (from === to) return shortDate(from, language);
  const sameMonth = civilDate(from).month === civilDate(to).month && to - from < 31;
  if (language === "zh") {
    return `${shortDate(from, language)}至${sameMonth ? `${civilDate(to).day}日` : shortDate(to, language)}`;
  }
  return `${sameMonth ? civilDate(from).day : shortDate(from, language)}–${shortDate(to, language)}`;
}

export function weekdayName(day: Day, language: Language): string {
  return weekdays[language][weekday(day) - 1] ?? "";
}

/** A date of a result in words; a text that is no date is shown as it stands. */
export function dateWords(date: string, language: Language): string {
  const day = parseDay(date);
  return day === null ? date : longDate(day, language);
}
