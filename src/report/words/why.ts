import type { Language } from "../../diagnostic/text.js";

interface WhyWords {
  readonly title: string;
  readonly rule: string;
  readonly clause: string;
  readonly opened: string;
  readonly when: string;
  readonly unless: string;
  readonly otherLaw: string;
  readonly lifted: string;
  readonly must: string;
  readonly done: string;
  readonly ended: string;
  readonly order: string;
  readonly tooSoon: string;
  readonly tooOften: string;
  readonly powers: string;
  readonly liability: string;
  readonly needed: string;
  readonly assumed: string;
  readonly readings: string;
  readonly groups: Readonly<Record<"all" | "any" | "not", string>>;
  readonly exercisedPerhaps: string;
  readonly scope: string;
  readonly otherKind: (kinds: string, kind: string) => string;
  readonly anyKind: string;
  readonly notObserved: string;
  readonly noYearDue: (from: string, to: string) => string;
  readonly yearDue: (year: string, due: string) => string;
  readonly noTrigger: (what: string) => string;
  readonly laterTrigger: (events: string) => string;
  readonly event: (types: string) => string;
  readonly fact: (label: string) => string;
  readonly each: (label: string) => string;
  readonly period: string;
  readonly applies: string;
  readonly appliesUnknown: string;
  readonly countsUnknown: string;
  readonly noneSuch: (type: string) => string;
  readonly unrecorded: (type: string) => string;
  readonly notOwed: (type: string) => string;
  readonly members: Readonly<Record<"any" | "all", string>>;
  readonly periodTo: (date: string) => string;
  readonly atMostTimes: (count: number, most: number) => string;
  readonly otherLawSays: Readonly<Record<"true" | "false" | "unknown", string>>;
  readonly lifts: Readonly<Record<"true" | "false" | "unknown", string>>;
  readonly notExamined: string;
  readonly ofOtherKinds: (kind: string) => string;
  readonly displacedBy: (rule: string) => string;
  readonly year: (year: string) => string;
  readonly element: (list: string, place: number) => string;
  readonly ends: string;
  readonly quoted: (text: string) => string;
  readonly or: string;
  readonly comma: string;
  readonly colon: string;
  readonly open: string;
  readonly close: string;
  readonly end: string;
  readonly rules: (count: number) => string;
}

/** Why a rule fired or did not. */
export const whyWords: Readonly<Record<Language, WhyWords>> = {
  zh: {
    title: "为什么",
    rule: "规则",
    clause: "条款",
    opened: "触发",
    when: "条件",
    unless: "例外",
    otherLaw: "另有规定",
    lifted: "解除",
    must: "要求",
    done: "完成",
    ended: "终结",
    order: "在先",
    tooSoon: "不得早于",
    tooOften: "次数",
    powers: "职权",
    liability: "责任",
    needed: "待补",
    assumed: "推定",
    readings: "读法",
    groups: { all: "须全部符合", any: "符合其中一项即可", not: "须不是这样" },
    exercisedPerhaps: "职权已经行使，是否有效尚不能判断",
    scope: "没有适用：规章不适用于本案",
    otherKind: (kinds, kind) => `没有适用：只适用于${kinds}案件，本案是${kind}`,
    anyKind: "任何",
    notObserved: "没有触发：案件没有写明观察期间（observed），看不出哪些年度应当报告",
    noYearDue: (from, to) => `没有触发：观察期间 ${from}至 ${to}内没有到期的年度`,
    yearDue: (year, due) => `${year} 年度在 ${due}到期`,
    noTrigger: (what) => `没有触发：案件中没有${what}`,
    laterTrigger: (events) => `（${events}晚于截至日，没有采用）`,
    event: (types) => `事件${types}`,
    fact: (label) => `事实“${label}”`,
    each: (label) => `“${label}”中的每一项`,
    period: "每一年度",
    applies: "适用",
    appliesUnknown: "是否适用，尚不能判断",
    countsUnknown: "是否算，尚不能判断",
    noneSuch: (type) => `没有“${type}”`,
    unrecorded: (type) => `“${type}”不在案件的记录范围内，是否发生不可知`,
    notOwed: (type) => `“${type}”不必进行`,
    members: { any: "下列任一事件", all: "下列全部事件" },
    periodTo: (date) => `期间至 ${date}（含当日）`,
    atMostTimes: (count, most) => `已有${count}次，至多${most}次`,
    otherLawSays: { true: "有，因此不适用", false: "没有", unknown: "未知，按没有计算" },
    lifts: { true: "有效，解除", false: "无效，不解除", unknown: "是否有效待定" },
    notExamined: "没有触发的规则",
    ofOtherKinds: (kind) => `不适用于“${kind}”案件的规则`,
    displacedBy: (rule) => `上位规定（${rule}）给的时间更短，以它为准。`,
    year: (year) => `${year} 年度`,
    element: (list, place) => `“${list}”的第${place}项`,
    ends: "这一项自此终结",
    quoted: (text) => `“${text}”`,
    or: "或者",
    comma: "，",
    colon: "：",
    open: "（",
    close: "）",
    end: "。",
    rules: (count) => `${count}条`,
  },
  en: {
    title: "Why",
    rule: "Rule",
    clause: "Clause",
    opened: "Opened by",
    when: "Condition",
    unless: "Exception",
    otherLaw: "Other law",
    lifted: "Lifted",
    must: "Required",
    done: "Done by",
    ended: "Ended by",
    order: "Before it",
    tooSoon: "Not before",
    tooOften: "How often",
    powers: "Powers",
    liability: "Liability",
    needed: "Needed",
    assumed: "Assumed",
    readings: "Reading",
    groups: { all: "all of these", any: "any of these", not: "must not be so" },
    exercisedPerhaps: "the power was used; whether validly cannot be said yet",
    scope: "did not apply: the text does not reach this case",
    otherKind: (kinds, kind) => `did not apply: it is for cases of the kind ${kinds}; this one is ${kind}`,
    anyKind: "any",
    notObserved:
      "not triggered: the case does not say which days were observed, so no year is known to be due",
    noYearDue: (from, to) => `not triggered: no year came due in the observed days, ${from} to ${to}`,
    yearDue: (year, due) => `the year ${year} is due on ${due}`,
    noTrigger: (what) => `not triggered: the case has no ${what}`,
    laterTrigger: (events) => ` (${events} came after the day of the assessment and was not read)`,
    event: (types) => `event ${types}`,
    fact: (label) => `fact "${label}"`,
    each: (label) => `element of "${label}"`,
    period: "year",
    applies: "applies",
    appliesUnknown: "whether it applies cannot be said yet",
    countsUnknown: "whether it counts cannot be said yet",
    noneSuch: (type) => `no "${type}"`,
    unrecorded: (type) => `the case does not record "${type}": whether it happened is not known`,
    notOwed: (type) => `"${type}" is not needed`,
    members: { any: "any of these events", all: "all of these events" },
    periodTo: (date) => `the period ends on ${date}, that day included`,
    atMostTimes: (count, most) => `${count} so far; ${most} at most`,
    otherLawSays: {
      true: "there is one, so it does not apply",
      false: "there is none",
      unknown: "not known: taken as absent",
    },
    lifts: {
      true: "valid: lifted",
      false: "void: not lifted",
      unknown: "whether it is valid cannot be said yet",
    },
    notExamined: "Rules that were not triggered",
    ofOtherKinds: (kind) => `rules that are not for cases of the kind "${kind}"`,
    displacedBy: (rule) => ` The superior text (${rule}) gives less time and governs.`,
    year: (year) => `year ${year}`,
    element: (list, place) => `"${list}", no. ${place}`,
    ends: "ends this instance",
    quoted: (text) => `"${text}"`,
    or: " or ",
    comma: ", ",
    colon: ": ",
    open: " (",
    close: ")",
    end: ".",
    rules: (count) => `${count} ${count === 1 ? "rule" : "rules"}`,
  },
};
