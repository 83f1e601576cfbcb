import type { Wording } from "./wording.js";

/** Of conditions. */
export const conditionCodes = {
  "condition.too-early": {
    severity: "error",
    zh: "这里读条件时，“{fact}”还没有确定（次序：类别、职权与时钟、义务、其他规则、责任）",
    en: '"{fact}" is not determined yet where this is read (in order: categories, powers and clocks, obligations, the other rules, liability)',
  },
  "condition.unknown-operator": {
    severity: "error",
    zh: "没有运算符“{name}”",
    en: 'there is no operator "{name}"',
  },
  "condition.unknown-decorator": {
    severity: "error",
    zh: "没有运算符的修饰“{name}”",
    en: 'there is no operator decorator "{name}"',
  },
  "condition.undecorable": {
    severity: "error",
    zh: "“{name}”：stated 不加修饰，其他运算符至多加 {limit} 个",
    en: '"{name}": stated takes no decorator, any other operator at most {limit}',
  },
  "condition.unknown-reference": {
    severity: "error",
    zh: "没有名为“{name}”的条件",
    en: 'no condition is named "{name}"',
  },
  "condition.reference-cycle": {
    severity: "error",
    zh: "条件的引用成了环：{names}",
    en: "the references run in a circle: {names}",
  },
  "condition.path": {
    severity: "error",
    zh: "“{path}”不是由属性名组成的路径",
    en: '"{path}" is not a path of plain property steps',
  },
  "condition.dangerous-name": {
    severity: "error",
    zh: "条件中任何地方都不得使用名称“{name}”",
    en: 'the name "{name}" is not allowed anywhere in a condition',
  },
  "condition.value": {
    severity: "error",
    zh: "“{operator}”要求{zh}，实为 {actual}",
    en: '"{operator}" wants {en}, found {actual}',
  },
  "condition.date-as-number": {
    severity: "error",
    zh: "“{operator}”比较的是数值，不能比较日期“{text}”",
    en: '"{operator}" compares numbers, not dates such as "{text}"',
  },
  "condition.too-deep": {
    severity: "error",
    zh: "条件嵌套或引用超过 {limit} 层",
    en: "the condition is nested, or refers on, more than {limit} levels deep",
  },
  "condition.too-large": {
    severity: "error",
    zh: "条件（连同其引用）超过 {limit} 项",
    en: "the condition, with what it refers to, has more than {limit} parts",
  },
} as const satisfies Readonly<Record<string, Wording>>;
