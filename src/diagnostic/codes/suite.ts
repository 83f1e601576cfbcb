import type { Wording } from "./wording.js";

/** Of scenario suites. */
export const suiteCodes = {
  "suite.not-a-day": {
    severity: "error",
    zh: "“{text}”不是存在的日期（YYYY-MM-DD）",
    en: '"{text}" is not a date that exists (YYYY-MM-DD)',
  },
  "suite.expects-nothing": {
    severity: "error",
    zh: "没有写明预期（expect）：这样的场景不会失败",
    en: "nothing is expected here: such a scenario cannot fail",
  },
  "suite.other-regulation": {
    severity: "error",
    zh: "这组场景不涉及规章“{id}”",
    en: 'the suite is not about a regulation "{id}"',
  },
  "suite.pointer": {
    severity: "error",
    zh: "“{pointer}”在案件里找不到位置，应如 /events/1/on 或 /facts/resource",
    en: '"{pointer}" leads nowhere in the case; write it like /events/1/on or /facts/resource',
  },
  "suite.no-regulation": {
    severity: "error",
    zh: "不知道用哪部规章：写明 regulations，或者放在规则包的 scenarios 目录里",
    en: 'which regulation? name it under "regulations", or put the file into a pack\'s scenarios folder',
  },
  "suite.empty": {
    severity: "warning",
    zh: "还没有场景",
    en: "there is no scenario yet",
  },
  "suite.unconfirmed": {
    severity: "error",
    zh: "{zh}的预期还没有人核实",
    en: "nobody has confirmed yet what is expected in {en}",
  },
  "suite.left-out": {
    severity: "warning",
    zh: "{count} 个没有核实的场景没有运行",
    en: "scenarios that nobody has confirmed were not run: {count}",
  },
  "suite.nothing-to-write": {
    severity: "warning",
    zh: "规则“{rule}”没有写出场景：造不出到期日确定的案件",
    en: 'no scenario was written for the rule "{rule}": no case could be made in which it is owed by a certain day',
  },
  "suite.none-found": {
    severity: "error",
    zh: "“{path}”里没有场景文件",
    en: 'there is no suite in "{path}"',
  },
  "suite.none-selected": {
    severity: "error",
    zh: "没有场景符合 {text}",
    en: "no scenario fits {text}",
  },
  "suite.unknown-mutant": {
    severity: "error",
    zh: "没有名为“{mutant}”的改动：规章变了，说明也要改",
    en: 'no change is named "{mutant}": the regulation has changed, and this statement must too',
  },
  "suite.mutant-noticed": {
    severity: "warning",
    zh: "“{mutant}”说是等价的，场景“{scenario}”却能发现：按已发现计算",
    en: '"{mutant}" is said to be equivalent, but the scenario "{scenario}" notices it: it counts as noticed',
  },
} as const satisfies Readonly<Record<string, Wording>>;
