import type { KeyTexts, StructureTexts } from "./key-texts.js";

const reference: KeyTexts = {
  fact: {
    zh: "事实的名称，或者引擎提供的 start、event、roles 等",
    en: "the name of a fact, or start, event, roles and the like",
  },
  path: {
    zh: "在其中的路径，如 $.data.by；只有属性，没有筛选",
    en: "the path in it, such as $.data.by: plain steps, no filters",
  },
  params: { zh: "向派生事实或运算符提的参数", en: "what a derived fact or an operator is asked" },
};

const params: KeyTexts = {
  type: { zh: "事件的种类", en: "the type of event" },
  rule: { zh: "规则", en: "the rule" },
};

/** The keys of conditions. */
export const conditionTexts: StructureTexts = {
  condition: {
    ...reference,
    operator: {
      zh: "运算符，前面可以加修饰，如 everyFact:in、not:contains",
      en: "the operator, with decorators before it if need be: everyFact:in, not:contains",
    },
    value: {
      zh: "比较的值；{ fact, path } 则从事实中读取",
      en: "what it is compared with; { fact, path } is read from a fact",
    },
    all: { zh: "全部成立", en: "all of these hold" },
    any: { zh: "至少一个成立", en: "at least one of these holds" },
    not: { zh: "不成立", en: "this does not hold" },
    condition: { zh: "rules.json 中有名称的条件", en: "a condition that rules.json names" },
    name: { zh: "名称，只作说明", en: "a label; it changes nothing" },
    priority: {
      zh: "json-rules-engine 的优先级，不影响结果",
      en: "json-rules-engine's priority; it changes no verdict",
    },
  },
  "condition.params": params,
  "fact-reference": reference,
  "fact-reference.params": params,
};
