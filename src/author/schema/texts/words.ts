import type { WordList } from "../word-list.js";

export const specialWords = {
  any: { zh: "任何种类的案件", en: "every kind of case" },
  start: { zh: "引起本次义务的事件", en: "the event that opened the instance" },
} as const;

/** What each operator compares. */
export const operatorWords: WordList = {
  stated: {
    zh: "是否给出了值（null 也算给出）；从不未知",
    en: "is a value given, null included; never unknown",
  },
  equal: { zh: "等于", en: "is equal to" },
  notEqual: { zh: "不等于", en: "is not equal to" },
  in: { zh: "是所列之一", en: "is one of the list" },
  notIn: { zh: "不是所列的任何一个", en: "is none of the list" },
  contains: { zh: "（列表）含有", en: "is a list that holds the value" },
  doesNotContain: { zh: "（列表）不含", en: "is a list that does not hold the value" },
  lessThan: { zh: "小于", en: "is less than" },
  lessThanInclusive: { zh: "小于或等于", en: "is less than or equal to" },
  greaterThan: { zh: "大于", en: "is greater than" },
  greaterThanInclusive: { zh: "大于或等于", en: "is greater than or equal to" },
  before: { zh: "（日期）早于", en: "is a day before" },
  onOrBefore: { zh: "（日期）不晚于", en: "is a day on or before" },
  after: { zh: "（日期）晚于", en: "is a day after" },
  onOrAfter: { zh: "（日期）不早于", en: "is a day on or after" },
  sameDay: { zh: "（日期）是同一天", en: "is the same day" },
  withinWorkingDaysOf: {
    zh: "（日期）在另一日之后若干个工作日以内，个数写在 params.workingDays",
    en: "is a day at most params.workingDays working days after another",
  },
};

/** What each decorator does to the operator after it. */
export const decoratorWords: WordList = {
  someFact: { zh: "事实是列表，至少一项满足", en: "the fact is a list, and some item of it fits" },
  everyFact: { zh: "事实是列表，每一项都满足", en: "the fact is a list, and every item of it fits" },
  someValue: { zh: "值是列表，至少对一项满足", en: "the value is a list, and some item of it fits" },
  everyValue: { zh: "值是列表，对每一项都满足", en: "the value is a list, and every item of it fits" },
  swap: { zh: "事实与值对调", en: "fact and value change places" },
  not: { zh: "取反", en: "the opposite" },
};

/** The facts that the engine itself offers to conditions. */
export const derivedFactWords: WordList = {
  roles: { zh: "案件中的角色，如 $.provider.kind", en: "the roles of the case, such as $.provider.kind" },
  start: {
    zh: "引起本次义务的事件：$.on、$.by、$.data…",
    en: "the event that opened the instance: $.on, $.by, $.data…",
  },
  event: {
    zh: "正在检验的行为：履行、行使职权或者行为本身",
    en: "the act under test: a fulfilment, an exercise of a power, or the act itself",
  },
  item: { zh: "逐项检查时的当前一项", en: "the element at hand, where a rule is read for each" },
  violation: {
    zh: "（责任）违反本身：$.type、$.unmet",
    en: "in liability: the breach itself, $.type and $.unmet",
  },
  classification: {
    zh: "类别：$.share.class（判定的）、$.share.declared（申报的）",
    en: "the class: $.share.class as determined, $.share.declared",
  },
  events: {
    zh: "某类事件的次数和日期：$.count、$.first、$.last、$.inForce；params 给出 type",
    en: "events of a type: $.count, $.first, $.last, $.inForce; params give the type",
  },
  obligations: {
    zh: "某条规则的义务：$.running；params 给出 rule",
    en: "the obligations of a rule: $.running; params give the rule",
  },
};

/** The types that are no list of values. */
export const plainTypeWords: WordList = {
  text: { zh: "文本", en: "a text" },
  number: { zh: "数值", en: "a number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  day: { zh: "日期 YYYY-MM-DD", en: "a day, YYYY-MM-DD" },
  amount: { zh: "期限：{ amount, unit }", en: "a length of time: { amount, unit }" },
  interval: {
    zh: "起止两日：{ from, to }，两端都在内",
    en: "from one day to another, both in: { from, to }",
  },
};
