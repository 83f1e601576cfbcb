import type { Wording } from "./wording.js";

/** Of packs that can be read, and say something that cannot be meant. */
export const lintCodes = {
  "condition.always-true": {
    severity: "warning",
    zh: "条件里出现的值无论怎样组合，这个条件都成立",
    en: "this condition is true whichever of the values it names the case has",
  },
  "condition.always-false": {
    severity: "error",
    zh: "条件里出现的值无论怎样组合，这个条件都不成立",
    en: "this condition is false whichever of the values it names the case has",
  },
  "condition.not-examined": {
    severity: "note",
    zh: "值的组合超过 {limit} 种，没有逐一试过",
    en: "more than {limit} combinations of values: they were not tried",
  },
  "category.covered": {
    severity: "error",
    zh: "第 {later} 项标准够不到：凡符合它的，都先符合{earlierZh}",
    en: "criterion {later} is never reached: whatever meets it meets {earlierEn} first",
  },
  "category.class-unreachable": {
    severity: "warning",
    zh: "没有任何标准会得出“{class}”",
    en: 'no criterion ever gives the class "{class}"',
  },
  "rule.no-start-day": {
    severity: "error",
    zh: "期限没有起算日：由事实触发的规则没有自己的日期，天数总从评估当日算起，永远不会届满",
    en: "the limit has no start: a rule on a fact has no day of its own, so the days are always counted from the day of the assessment and never end",
  },
  "rule.no-start-event": {
    severity: "error",
    zh: "这里读取“{fact}”，但这条规则不由事件触发，没有这样的事件",
    en: 'this reads "{fact}", and no event opens this rule: there is none to read',
  },
  "rule.power-without-exercise": {
    severity: "error",
    zh: "职权由事件行使，这条规则却不由事件触发，永远无从行使",
    en: "a power is exercised by an event, and no event opens this rule: it can never be exercised",
  },
  "rule.power-over-other-case": {
    severity: "error",
    zh: "“{id}”与这项职权没有共同的案件类型，永远不会受它影响",
    en: '"{id}" and this power have no kind of case in common: it is a power over nothing',
  },
  "rule.over-without-ceiling": {
    severity: "error",
    zh: "写了 over，却没有 atMost：没有上限可以累计",
    en: '"over" without "atMost": there is no ceiling to be reached',
  },
  "rule.no-ceiling": {
    severity: "warning",
    zh: "延长没有写上限（atMost）{becauseZh}",
    en: "an extension has no ceiling (atMost){becauseEn}",
  },
  "rule.extends-after-expiry": {
    severity: "warning",
    zh: "届满以后也可以延长：延长会使已经届满的期限重新有效",
    en: "an extension counts after expiry too: it brings a limit back that has ended",
  },
  "rule.no-effect-data": {
    severity: "error",
    zh: "事件“{event}”没有“{key}”（{type}）：行使了也不知道{zh}",
    en: 'the event "{event}" carries no "{key}" ({type}): an exercise never says {en}',
  },
  "rule.exercise-differs": {
    severity: "warning",
    zh: "词汇表说“{event}”是 {exercise}，这条规则却是 {effect}",
    en: 'the vocabulary calls "{event}" an exercise of {exercise}, this rule says {effect}',
  },
  "rule.never-met": {
    severity: "error",
    zh: "这项要求永远无法满足：{zh}",
    en: "this requirement can never be met: {en}",
  },
  "rule.requirement-idle": {
    severity: "error",
    zh: "这项要求从不起作用：{zh}",
    en: "this requirement is never looked at: {en}",
  },
  "rule.mixed-units": {
    severity: "warning",
    zh: "单位不一：{zh}",
    en: "different units: {en}",
  },
  "rule.circle": {
    severity: "warning",
    zh: "履行一项就引发下一项，永无止境：{rules}",
    en: "each is fulfilled by what opens the next, without end: {rules}",
  },
  "rule.unknown-counterpart": {
    severity: "error",
    zh: "规章“{regulation}”没有编号为“{id}”的规则",
    en: 'the regulation "{regulation}" has no rule "{id}"',
  },
  "rule.counterpart-not-known": {
    severity: "warning",
    zh: "不知道规章“{regulation}”：没有随程序提供，也不在所检查的范围内，无法比较",
    en: 'the regulation "{regulation}" neither ships nor is among what is checked: nothing is compared',
  },
  "rule.counterpart-not-superior": {
    severity: "warning",
    zh: "“{regulation}”不是上位规定：这里的对应永远不起作用",
    en: '"{regulation}" is no superior text: naming it here has no effect',
  },
  "rule.weaker-than-counterpart": {
    severity: "warning",
    zh: "比上位规定宽松：{zh}",
    en: "weaker than the superior rule: {en}",
  },
  "pack.clause-in-both": {
    severity: "error",
    zh: "{clause}列入 nonOperative，却又有规则引用：{rules}",
    en: "{clause} is listed under nonOperative, and yet cited: {rules}",
  },
  "pack.scope-covered": {
    severity: "error",
    zh: "永远轮不到：前面第 {earlier} 项没有 when，凡案件都已归它",
    en: 'never reached: entry {earlier} has no "when", so that every case is settled there',
  },
  "pack.no-scenario": {
    severity: "warning",
    zh: "没有场景涉及规则“{rule}”",
    en: 'no scenario is about the rule "{rule}"',
  },
  "pack.no-scenarios": {
    severity: "warning",
    zh: "规则包没有场景：{count}条规则都没有试过",
    en: "the pack has no scenarios: none of its {count} rules has been tried",
  },
  "pack.spans-overlap": {
    severity: "error",
    zh: "与“{other}”重叠：{zh}",
    en: 'overlaps "{other}": {en}',
  },
  "pack.spans-gap": {
    severity: "warning",
    zh: "没有计算期间的依据：{zh}",
    en: "nothing says how days are counted: {en}",
  },
  "liability.misses-bearer": {
    severity: "warning",
    zh: "“{rule}”由 {bearer} 承担，而这一项只及于 {subjects}",
    en: '"{rule}" is borne by {bearer}, and this item reaches only {subjects}',
  },
  "liability.not-under": {
    severity: "error",
    zh: "{clause}不在{under}之下，不能从那里继承主体和措施",
    en: "{clause} is no item of {under}: it cannot have its subjects and measures from there",
  },
  "liability.answered-and-not": {
    severity: "error",
    zh: "“{rule}”既在“{clause}”的 of 里，又在 none 里",
    en: '"{rule}" stands in the "of" of {clause} and in "none"',
  },
  "liability.nothing-to-break": {
    severity: "warning",
    zh: "“{rule}”不会被违反：{zh}",
    en: '"{rule}" cannot be broken: {en}',
  },
  "liability.lead-circle": {
    severity: "error",
    zh: "under 成了环：{clauses}",
    en: '"under" runs in a circle: {clauses}',
  },
  "liability.lead-of-lead": {
    severity: "error",
    zh: "只从“{under}”继承一层，它自己没有{what}",
    en: 'only one level is inherited, and "{under}" has no {what} of its own',
  },
  "liability.choose-not-inherited": {
    severity: "warning",
    zh: "措施继承自“{under}”，那里的 choose 并不随之继承",
    en: 'the measures come from "{under}", and its "choose" does not come with them',
  },
  "case.unknown-open-term": {
    severity: "warning",
    zh: "所看的规章都没有“{term}”这一用语，这个天数不会用到",
    en: 'none of the regulations looked at has the open term "{term}": this number is not used',
  },
  "calendar.set-twice": {
    severity: "warning",
    zh: "{date} 在 {other} 里已作{asZh}，这里又作{hereZh}（以后者为准）",
    en: "{date} is {asEn} in {other} and {hereEn} here (the later notice has the last word)",
  },
  "calendar.layer-gap": {
    severity: "warning",
    zh: "{before} 年之后缺 {missing} 年",
    en: "{missing} is missing after {before}",
  },
} as const satisfies Readonly<Record<string, Wording>>;
