import type { StructureTexts } from "./key-texts.js";

/** The keys of a vocabulary. */
export const vocabularyTexts: StructureTexts = {
  vocabulary: {
    kinds: { zh: "案件的种类", en: "the kinds of case" },
    roles: { zh: "角色：案件中的各方", en: "the roles: the parties of a case" },
    roleKinds: { zh: "角色的种类：部门、公民等", en: "the kinds of role: department, citizen and so on" },
    measures: { zh: "责任措施", en: "the measures of liability" },
    reasons: { zh: "条款没有规则的原因", en: "why a clause has no rule" },
    values: { zh: "取值表：名称，以及各个值", en: "lists of values: a name, and the values" },
    facts: { zh: "事实及其类型", en: "the facts, with their types" },
    events: { zh: "事件及其数据", en: "the events, with the data they carry" },
  },
  field: {
    type: { zh: "类型", en: "its type" },
    orFact: { zh: "事件没有写时，以哪项事实为准", en: "the fact that stands in when the event does not say" },
  },
  "field.orFact": {
    fact: { zh: "事实", en: "the fact" },
    path: { zh: "在其中的路径", en: "the path in it" },
  },
  type: {
    list: { zh: "列表，各项的类型", en: "a list, of items of this type" },
    fields: { zh: "记录，各字段的类型", en: "a record, with these fields" },
  },
  "event-word": {
    data: { zh: "事件携带的数据", en: "the data it carries" },
    contradicts: {
      zh: "不能与它同时回应一件事的事件",
      en: "events that cannot answer the same start as well",
    },
    endedBy: { zh: "使它开始的状态结束的事件", en: "the events that end what it begins" },
    exercise: { zh: "它行使哪种职权", en: "the power that it exercises" },
  },
};
