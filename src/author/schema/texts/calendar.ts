import type { KeyTexts, StructureTexts } from "./key-texts.js";

const namedDays: KeyTexts = {
  name: { zh: "为哪个节日", en: "the holiday they are for" },
  days: { zh: "日期 YYYY-MM-DD", en: "the days, YYYY-MM-DD" },
};

const publication: KeyTexts = {
  notice: { zh: "文号", en: "its number" },
  signed: { zh: "成文日期", en: "the day it was signed" },
  published: { zh: "公布日期：从这一天起才知道", en: "the day it was published: it is known from then on" },
};

const dayTexts: KeyTexts = {
  rest: {
    zh: "放假的日子，通知一并说到的周末也在内",
    en: "days off, with those weekends that the notice counts among them",
  },
  work: { zh: "调休上班的周末", en: "weekend days that are worked in exchange" },
};

/** The keys of notices, calendars and layers. */
export const calendarTexts: StructureTexts = {
  notice: {
    year: { zh: "安排哪一年", en: "the year it arranges" },
    ...publication,
    ...dayTexts,
    adjacentWeekend: {
      zh: "通知提到的、与假期相连的普通周末",
      en: "ordinary weekends that the notice mentions beside a holiday",
    },
    amendments: { zh: "后来的调整", en: "later notices that change it" },
  },
  "notice.rest": namedDays,
  "notice.work": namedDays,
  "notice.amendments": {
    ...publication,
    title: { zh: "标题", en: "its title" },
    source: { zh: "出处", en: "where it is found" },
    restAdded: { zh: "增加的放假日", en: "days off that it adds" },
    restRemoved: { zh: "取消的放假日", en: "days off that it takes back" },
    workAdded: { zh: "增加的上班日", en: "weekend days that it has worked" },
    workRemoved: { zh: "取消的上班日", en: "weekend days that it gives back" },
  },
  "notice.amendments.restAdded": namedDays,
  "notice.amendments.workAdded": namedDays,
  calendar: {
    id: { zh: "日历的标识，与文件夹同名", en: "its id: the name of its folder" },
    title: { zh: "名称", en: "its title" },
    zone: { zh: "时区", en: "its time zone" },
    statutory: { zh: "法定节日，按法律的修订分段", en: "the statutory days, by version of the law" },
    arrangements: {
      zh: "历年安排的做法：没有公布的年份按它估算范围",
      en: "what past notices allow: the ranges of years not announced rest on it",
    },
    lunar: { zh: "农历节日各年在哪一天", en: "where the movable holidays fall each year" },
  },
  "calendar.statutory": {
    from: { zh: "自哪一天起施行", en: "the first day of this version" },
    source: { zh: "出处", en: "its source" },
    days: { zh: "各节日的法定假日", en: "the statutory days of each holiday" },
  },
  "calendar.statutory.days": {
    holiday: { zh: "节日", en: "the holiday" },
    on: { zh: "固定日期 MM-DD", en: "fixed dates, MM-DD" },
    plus: {
      zh: "从农历表中的那一天起第几天（0 是当天）",
      en: "days counted from its date in the lunar table; 0 is that day",
    },
  },
  "calendar.arrangements": {
    reason: { zh: "依据什么归纳", en: "what they are drawn from" },
    makeUp: {
      zh: "调休上班日离法定假日最远几天",
      en: "how far from the statutory days a make-up day lies at most",
    },
    holidays: { zh: "各节日的界限", en: "the bounds of each holiday" },
  },
  "calendar.arrangements.makeUp": {
    before: { zh: "之前最多几天", en: "days before, at most" },
    after: { zh: "之后最多几天", en: "days after, at most" },
  },
  "calendar.arrangements.holidays": {
    holidays: {
      zh: "一个节日；或者相近时一并安排的两个",
      en: "one holiday; or two that are arranged together when near",
    },
    within: { zh: "两个节日相距几天以内一并安排", en: "together if within so many days of each other" },
    before: { zh: "第一个法定假日以前最多放几天", en: "days off before the first statutory day, at most" },
    after: { zh: "最后一个法定假日以后最多放几天", en: "days off after the last statutory day, at most" },
    longest: { zh: "一次连休最多几天", en: "the most days of a block" },
    moved: { zh: "最多调休几个工作日", en: "the most weekdays that are made up for" },
    reach: { zh: "法定假日以前最早影响到几天", en: "nothing earlier than so many days before is touched" },
  },
  "calendar.lunar": {
    year: { zh: "年份", en: "the year" },
    days: { zh: "节日: 日期", en: "the day of each holiday" },
  },
  layer: {
    id: { zh: "标识", en: "its id" },
    title: { zh: "名称", en: "its title" },
    jurisdiction: { zh: "行政区划代码，与案件的一致", en: "the code of the region, as in a case" },
    source: { zh: "依据", en: "its legal basis" },
    atMost: {
      zh: "没有数据的年份最多几天：按此放宽范围",
      en: "the most days of a year without an entry: its counts stay open by so many",
    },
    years: { zh: "各年的安排", en: "the years that are known" },
  },
  "layer.atMost": {
    rest: { zh: "最多放假几天", en: "days off, at most" },
    work: { zh: "最多上班几个周末日", en: "weekend days worked, at most" },
  },
  "layer.years": {
    year: { zh: "年份", en: "the year" },
    published: { zh: "公布日期", en: "the day it was published" },
    source: { zh: "出处", en: "where it is found" },
    ...dayTexts,
  },
  "layer.years.rest": namedDays,
  "layer.years.work": namedDays,
};
