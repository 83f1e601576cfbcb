import type { Wording } from "./wording.js";

/** Of files, options and arguments of the command line. */
export const commandCodes = {
  "input.not-found": {
    severity: "error",
    zh: "找不到“{path}”",
    en: 'there is no "{path}"',
  },
  "input.unreadable": {
    severity: "error",
    zh: "无法读取“{path}”（{reason}）",
    en: '"{path}" cannot be read ({reason})',
  },
  "input.unrecognised": {
    severity: "error",
    zh: "看不出“{path}”是规则包、日历、词汇表、案件还是场景",
    en: '"{path}" is neither a pack nor a calendar, a vocabulary, a case or a suite, as far as can be seen',
  },
  "output.unwritable": {
    severity: "error",
    zh: "写不出 {path}（{reason}）",
    en: "cannot write {path} ({reason})",
  },
  "usage.wrong": { severity: "error", zh: "{zh}", en: "{en}" },
  "option.not-a-date": {
    severity: "error",
    zh: "{option}：“{text}”不是存在的日期",
    en: '{option}: "{text}" is not a date that exists',
  },
  "option.not-a-count": {
    severity: "error",
    zh: "{option}：“{text}”不是整数",
    en: '{option}: "{text}" is not a whole number',
  },
  "option.not-a-limit": {
    severity: "error",
    zh: "{option}：“{text}”不是期限",
    en: '{option}: "{text}" is not a limit',
  },
  "option.not-a-threshold": {
    severity: "error",
    zh: "{option}：“{text}”不是 0 至 100 的百分数",
    en: '{option}: "{text}" is not a percentage from 0 to 100',
  },
  "option.not-a-measure": {
    severity: "error",
    zh: "{option}：“{text}”不是可以衡量的项目",
    en: '{option}: "{text}" is nothing that is measured',
  },
  "option.not-measured": {
    severity: "error",
    zh: "{option}：没有要求衡量“{text}”",
    en: '{option}: "{text}" is not measured in this run',
  },
  "option.not-a-citation": {
    severity: "error",
    zh: "{option}：“{text}”不是条款的写法",
    en: '{option}: "{text}" is not how a clause is cited',
  },
  "option.not-an-interval": {
    severity: "error",
    zh: "{option}：“{text}”不是起止日期",
    en: '{option}: "{text}" is not an interval of dates',
  },
  "option.backwards": {
    severity: "error",
    zh: "{option}：{to} 早于 {from}",
    en: "{option}: {to} is before {from}",
  },
  "option.unknown-code": {
    severity: "error",
    zh: "没有诊断代码“{name}”",
    en: 'there is no diagnostic code "{name}"',
  },
  "option.unknown-regulation": {
    severity: "error",
    zh: "没有名为“{id}”的规章，也没有含 regulation.json 的这个目录",
    en: 'no regulation has the id "{id}", and there is no folder of that name with a regulation.json',
  },
  "option.unknown-rule": {
    severity: "error",
    zh: "{option}：规章中没有名为“{id}”的规则、分类或者依据",
    en: '{option}: no rule, category or proof of the regulation has the id "{id}"',
  },
  "option.unknown-calendar": {
    severity: "error",
    zh: "没有名为“{id}”的日历，也没有含 calendar.json 的这个目录",
    en: 'no calendar has the id "{id}", and there is no folder of that name with a calendar.json',
  },
} as const satisfies Readonly<Record<string, Wording>>;
