import type { Wording } from "./wording.js";

/** Of rules, citations and whole packs. */
export const packCodes = {
  "rule.one-modality": {
    severity: "error",
    zh: "一条规则只能有 must、mustNot、may 之一，实有：{zh}",
    en: "a rule says exactly one of must, mustNot and may; found: {en}",
  },
  "rule.limit-type": {
    severity: "error",
    zh: "时限所指的“{path}”不是期间也不是日期",
    en: 'the limit points to "{path}", which is neither an amount nor a day',
  },
  "rule.period": {
    severity: "error",
    zh: "按年度的规则（on.every）用 by 定日，其他规则不能用 by",
    en: 'a rule on every calendar year says "by" which day; no other rule can',
  },
  "rule.ceiling-of-no-amount": {
    severity: "error",
    zh: "上限（{key}）只用于延长：扣除和重新计算不是给多少天",
    en: '"{key}" is for extensions: an exclusion or a restart grants no amount that could have a ceiling',
  },
  "rule.no-clock": {
    severity: "error",
    zh: "“{id}”没有时限，无从延长、扣除或重新计算",
    en: '"{id}" has no clock that could be extended, stopped or started again',
  },
  "citation.unreadable": {
    severity: "error",
    zh: "读不懂引用“{citation}”，应如“第二十一条第二款第(三)项”或“三(三)第一款”",
    en: 'cannot read the citation "{citation}"; write it like 第二十一条第二款第(三)项 or 三(三)第一款',
  },
  "citation.twice": {
    severity: "error",
    zh: "条目“{citation}”在提纲里出现了两次",
    en: 'the clause "{citation}" stands twice in the outline',
  },
  "citation.not-in-outline": {
    severity: "error",
    zh: "提纲里没有“{citation}”",
    en: 'the outline has no clause "{citation}"',
  },
  "citation.no-such-part": {
    severity: "error",
    zh: "“{citation}”没有名为“{part}”的部分",
    en: 'the clause "{citation}" has no part "{part}"',
  },
  "pack.not-a-day": {
    severity: "error",
    zh: "“{text}”不是存在的日期（{form}）",
    en: '"{text}" is not a date that exists ({form})',
  },
  "pack.zone": {
    severity: "error",
    zh: "未知的时区“{zone}”，应如 Asia/Shanghai",
    en: 'unknown zone "{zone}"; write it like Asia/Shanghai',
  },
  "pack.no-start": {
    severity: "error",
    zh: "只有草案可以没有施行日期，状态却是“{status}”",
    en: 'only a draft has no first day; the status is "{status}"',
  },
  "pack.id-twice": { severity: "error", zh: "编号“{id}”出现了两次", en: 'the id "{id}" is given twice' },
  "pack.unknown-rule": { severity: "error", zh: "没有编号为“{id}”的规则", en: 'there is no rule "{id}"' },
  "pack.unknown-reading": {
    severity: "error",
    zh: "regulation.json 里没有编号为“{id}”的读法",
    en: 'regulation.json records no reading "{id}"',
  },
  "pack.unknown-lead": {
    severity: "error",
    zh: "责任条款里没有“{under}”",
    en: 'no liability item is "{under}"',
  },
  "pack.file-missing": {
    severity: "error",
    zh: "规则包缺少 {name}",
    en: "the pack has no {name}",
  },
  "pack.unaccounted": {
    severity: "error",
    zh: "{clause}没有规则引用，也没有列入 nonOperative",
    en: "{clause} is cited by no rule and not listed under nonOperative",
  },
  "pack.no-liability": {
    severity: "error",
    zh: "“{rule}”不在任何责任条款的 of 里，也不在 none 里",
    en: '"{rule}" stands in no "of" of a liability item, nor in "none"',
  },
} as const satisfies Readonly<Record<string, Wording>>;
