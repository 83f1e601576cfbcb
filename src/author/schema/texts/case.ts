import { amountTexts } from "./amount.js";
import type { KeyTexts, StructureTexts } from "./key-texts.js";

const theCase: KeyTexts = {
  id: { zh: "案件的标识", en: "the id of the case" },
  kind: { zh: "案件的种类", en: "the kind of case" },
  jurisdiction: { zh: "行政区划代码，六位数字", en: "the code of its region, six digits" },
  observed: {
    zh: "观察哪段时间：每年的义务只看到期日落在其中的年度；不写：一个年度也不看",
    en: "what time is looked at: of yearly duties only the periods whose due day lies in it; none without it",
  },
  roles: { zh: "各角色是谁", en: "who has which role" },
  facts: {
    zh: "事实；没有写的是未知，null 是已知没有",
    en: "the facts; absent is unknown, null is known to be none",
  },
  unrecorded: {
    zh: "没有记录的事件种类：没有列出不等于没有发生",
    en: "types of event that were not recorded: not listed does not mean not happened",
  },
  openTerms: {
    zh: "“及时”一类的期限，本系统自己的数字；过了也只是提示",
    en: "the host's own numbers for terms such as 及时; past them there is a warning only",
  },
  events: { zh: "发生的事件", en: "what happened" },
};

const days: KeyTexts = {
  from: { zh: "起日", en: "the first day" },
  to: { zh: "止日", en: "the last day" },
};

const role: KeyTexts = {
  name: { zh: "名称", en: "the name" },
  kind: { zh: "角色的种类", en: "what kind of body or person it is" },
};

/** The keys of a case. */
export const caseTexts: StructureTexts = {
  case: theCase,
  "case.observed": days,
  "case.roles": role,
  "case-part": theCase,
  "case-part.observed": days,
  "case-part.roles": role,
  amount: amountTexts,
  interval: days,
  "event-of-case": {
    id: { zh: "事件的标识，供 of 引用", en: "its id, which `of` refers to" },
    type: { zh: "事件的种类", en: "what kind of event" },
    on: {
      zh: "哪一天：日期、时刻，或者 { from, to } 之间",
      en: "when: a date, an instant, or between { from, to }",
    },
    by: { zh: "由哪个角色做出", en: "the role that did it" },
    of: {
      zh: "回应哪个事件或年度（标识，或者列表）",
      en: "what it answers: the id of an event, a year, or a list",
    },
    data: { zh: "该种事件携带的数据", en: "the data that such an event carries" },
  },
  "event-of-case.on": days,
};
