import type { KeyTexts, StructureTexts } from "./key-texts.js";

const said: KeyTexts = {
  name: { zh: "名称：一句话", en: "its name: a sentence" },
  note: { zh: "说明，如期限怎样逐日数出", en: "a remark, such as how the due day was counted" },
  asOf: { zh: "截至哪一天评估", en: "the day it is assessed on" },
  knownOn: { zh: "只用这一天以前公布的放假通知", en: "only with the notices published by this day" },
  expect: { zh: "应得的结果，写多少比多少", en: "what must come of it, as far as it is stated" },
  others: {
    zh: "允许有没有写出的义务和结论",
    en: "obligations and findings that are not stated are allowed",
  },
  unconfirmed: {
    zh: "应得的结果还没有人核对过",
    en: "what is expected was not worked out by a person yet",
  },
};

/** The keys of a suite of scenarios. */
export const suiteTexts: StructureTexts = {
  suite: {
    regulations: {
      zh: "用哪些规章评估；不写：所在的规则包",
      en: "the regulations it is about; the pack it lies in, if nothing is said",
    },
    background: { zh: "各场景共同的案件内容", en: "what the cases of all scenarios have in common" },
    scenarios: { zh: "场景", en: "the scenarios" },
  },
  scenario: {
    ...said,
    rule: { zh: "检验哪些规则", en: "the rules it is about" },
    case: { zh: "案件，叠加在 background 上", en: "the case, laid over the background" },
    rows: {
      zh: "表格：每行一个场景，只写不同之处",
      en: "a table: a scenario each row, which says only what differs",
    },
  },
  "equivalent-mutants": {
    mutants: { zh: "哪些改动意思不变", en: "the changes that come to the same" },
  },
  "stated-mutant": {
    mutant: {
      zh: "改动的名称，如 shixian test --mutate 所列",
      en: "the name of the change, as shixian test --mutate lists it",
    },
    reason: { zh: "为什么没有案件能看出区别", en: "why no case could tell the difference" },
  },
  "text-record": {
    source: { zh: "条文的来源", en: "where the text came from" },
    clauses: { zh: "每一条款用词的哈希", en: "a hash of the wording of each clause" },
  },
  row: {
    ...said,
    expect: {
      zh: "应得的结果，叠加在场景的上面：义务逐条叠加，[] 表示没有，其他各项整个取代",
      en: "what must come of it, laid over the scenario's: obligations rule by rule, [] for none; all else takes its place",
    },
    unset: { zh: "从案件中去掉什么（JSON 指针）", en: "what is taken out of the case, by JSON pointer" },
    set: { zh: "在案件中改成什么（JSON 指针: 值）", en: "what is put into the case, by JSON pointer" },
  },
};
