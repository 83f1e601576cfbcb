/**
 * Every diagnostic the library can give: its severity and its words. `{name}` is filled in by the place that
 * gives the diagnostic. Codes are stable: a host may match on them.
 */
export const codes = {
  "json.unreadable": {
    severity: "error",
    zh: "不是可读的 JSON：{problem}",
    en: "not readable as JSON: {problem}",
  },
  "json.duplicate-key": {
    severity: "error",
    zh: "键“{key}”出现了两次，后一个会盖掉前一个",
    en: 'the key "{key}" stands here twice; the second would hide the first',
  },
  "shape.type": {
    severity: "error",
    zh: "应为{expected}，实为{actual}",
    en: "expected {expected}, found {actual}",
  },
  "shape.value": {
    severity: "error",
    zh: "应为 {expected}，实为 {actual}",
    en: "expected {expected}, found {actual}",
  },
  "shape.missing": {
    severity: "error",
    zh: "缺少必需的键“{key}”",
    en: 'the required key "{key}" is missing',
  },
  "shape.unknown-key": { severity: "error", zh: "未知的键“{key}”", en: 'unknown key "{key}"' },
  "shape.invalid": { severity: "error", zh: "不合要求：{problem}", en: "not acceptable: {problem}" },
  "word.unknown": {
    severity: "error",
    zh: "词汇表（{section}）里没有“{word}”",
    en: 'the vocabulary ({section}) has no word "{word}"',
  },
  "word.twice": {
    severity: "error",
    zh: "共用词汇表里已有“{word}”，不能再定义一次",
    en: 'the shared vocabulary has the word "{word}" already',
  },
  "case.not-a-day": {
    severity: "error",
    zh: "“{text}”不是存在的日期（YYYY-MM-DD）或时刻（ISO 8601）",
    en: '"{text}" is not a date that exists (YYYY-MM-DD) nor an instant (ISO 8601)',
  },
  "case.range-backwards": {
    severity: "error",
    zh: "起日 {from} 晚于止日 {to}",
    en: "the range begins on {from}, after its end {to}",
  },
  "case.id-twice": {
    severity: "error",
    zh: "事件编号“{id}”出现了两次",
    en: 'two events have the id "{id}"',
  },
  "case.answers-nothing": {
    severity: "error",
    zh: "of 指向“{id}”，但案件里没有这个事件，也不是期间（如 2018）",
    en: '"of" names "{id}", which is neither an event of this case nor a period such as 2018',
  },
  "case.answers-itself": {
    severity: "error",
    zh: "事件“{id}”不能答复它自己",
    en: 'the event "{id}" cannot answer itself',
  },
  "calendar.not-a-date": {
    severity: "error",
    zh: "“{date}”不是日期",
    en: '"{date}" is not a date',
  },
  "calendar.not-a-zone": {
    severity: "error",
    zh: "“{zone}”不是时区",
    en: '"{zone}" is not a time zone',
  },
  "calendar.day-of-other-year": {
    severity: "error",
    zh: "{date} 不属于 {year} 年的安排（只可涉及上一年 12 月）",
    en: "{date} is no day of the arrangement of {year} (it may reach into the December before)",
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
} as const satisfies Readonly<Record<string, { severity: "error" | "warning"; zh: string; en: string }>>;

/** The stable name of a kind of fault. */
export type Code = keyof typeof codes;
