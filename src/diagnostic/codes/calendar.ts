import type { Wording } from "./wording.js";

/** Of notices, layers and calendars. */
export const calendarCodes = {
  "calendar.amendments-lost": {
    severity: "warning",
    zh: "已有的调整 {notices} 不在新文件里，写入后就没有了",
    en: "the changes {notices} are not in the new file and would be gone",
  },
  "calendar.not-a-date": {
    severity: "error",
    zh: "“{date}”不是存在的日期（{form}）",
    en: '"{date}" is not a date that exists ({form})',
  },
  "calendar.not-a-zone": {
    severity: "error",
    zh: "未知的时区“{zone}”，应如 Asia/Shanghai",
    en: 'unknown zone "{zone}"; write it like Asia/Shanghai',
  },
  "calendar.day-of-other-year": {
    severity: "error",
    zh: "{date} 不属于 {year} 年的安排（只可涉及上一年 12 月）",
    en: "{date} is no day of the arrangement of {year} (it may reach into the December before)",
  },
  "calendar.outside-year": {
    severity: "error",
    zh: "{date} 不在 {year} 年",
    en: "{date} does not lie in {year}",
  },
  "calendar.not-announced": {
    severity: "warning",
    zh: "{year} 年的安排尚未公布（空表不是“没有假日”）",
    en: "the arrangement of {year} is not announced (an empty list does not mean no holidays)",
  },
  "calendar.rest-and-work": {
    severity: "error",
    zh: "{date} 既列为休息日又列为工作日",
    en: "{date} is listed as a rest day and as a working day",
  },
  "calendar.day-twice": {
    severity: "error",
    zh: "{date} 列了两次",
    en: "{date} is listed twice",
  },
  "calendar.work-on-weekday": {
    severity: "error",
    zh: "{date} 本来就是工作日，不是调休上班日",
    en: "{date} is a weekday: it is worked anyway and makes up for nothing",
  },
  "calendar.not-a-weekend": {
    severity: "error",
    zh: "{date} 不是周六或周日",
    en: "{date} is no Saturday or Sunday",
  },
  "calendar.nothing-to-remove": {
    severity: "error",
    zh: "{date} 原来没有这样安排，无从取消",
    en: "{date} was not so arranged before: nothing to remove",
  },
  "calendar.published-before": {
    severity: "error",
    zh: "公布日 {published} 早于 {before}",
    en: "published on {published}, before {before}",
  },
  "calendar.running-out": {
    severity: "warning",
    zh: "{day} 以后，日历只有 {left} 天是已定的（定到 {settledTo}）",
    en: "after {day} the calendar has only {left} settled days (to {settledTo})",
  },
  "calendar.layer-year-left-out": {
    severity: "warning",
    zh: "地方安排 {layer} 没有 {year} 年，未计入",
    en: "the layer {layer} has nothing for {year}; that is left out of the count",
  },
  "calendar.no-events": {
    severity: "warning",
    zh: "{year} 年没有已公布的安排，没有写出 {path}",
    en: "nothing is arranged for {year} yet: {path} was not written",
  },
  "calendar.other-year": {
    severity: "error",
    zh: "文件是 {found} 年的，不是 {year} 年的",
    en: "the file is about {found}, not {year}",
  },
  "calendar.year-exists": {
    severity: "error",
    zh: "{path} 已经存在",
    en: "{path} exists already",
  },
  "calendar.year-absent": {
    severity: "error",
    zh: "没有 {path}，无从调整",
    en: "there is no {path} to amend",
  },
  "calendar.amends-nothing": {
    severity: "error",
    zh: "与 {year} 年现有的安排没有不同",
    en: "nothing differs from the arrangement of {year} as it stands",
  },
  "calendar.unconfirmed": {
    severity: "error",
    zh: "{year} 年的通知有上述出入，没有写入",
    en: "the notice of {year} differs as said above: nothing was written",
  },
  "calendar.year-twice": {
    severity: "error",
    zh: "{year} 年已在 {other} 中",
    en: "the year {year} is already in {other}",
  },
  "calendar.year-missing": {
    severity: "warning",
    zh: "{before} 年之后缺 {missing} 年的通知，{year} 年因此不作为已知",
    en: "the notice of {missing} is missing after {before}, so {year} does not count as known",
  },
  "calendar.arithmetic": {
    severity: "warning",
    zh: "{year} 年：工作日放假减周末上班为 {given} 天，法定为 {statutory} 天",
    en: "{year}: weekdays off minus weekend days worked are {given}, the law gives {statutory}",
  },
  "calendar.statutory-not-off": {
    severity: "warning",
    zh: "法定节假日 {date} 没有列为休息日",
    en: "the statutory holiday {date} is not listed as a rest day",
  },
} as const satisfies Readonly<Record<string, Wording>>;
