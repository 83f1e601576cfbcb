import { amountTexts } from "./amount.js";
import type { KeyTexts, StructureTexts } from "./key-texts.js";

const row = {
  regulation: { zh: "规章", en: "the regulation" },
  rule: { zh: "规则", en: "the rule" },
  summary: { zh: "规则的一句话说明", en: "the rule in a sentence" },
  instance: { zh: "由什么引起：事件、列表项或年度", en: "what opened it: an event, an element or a year" },
  legalSource: { zh: "依据的条款", en: "the clause" },
  part: { zh: "该条款的哪一部分", en: "which part of it" },
  bearer: { zh: "义务人", en: "the bearer" },
  because: { zh: "所作的比较", en: "the comparisons that decided it" },
  readings: { zh: "所依据的读法", en: "the readings it rests on" },
} as const satisfies KeyTexts;

const { because: _, ...named } = row;
const { rule, instance, legalSource, part, readings } = row;

const compared: KeyTexts = {
  fact: { zh: "事实", en: "the fact" },
  path: { zh: "路径", en: "the path in it" },
  params: { zh: "参数", en: "what it was asked" },
};

/** The keys of what a scenario expects: those of an assessment. */
export const expectationTexts: StructureTexts = {
  expectation: {
    regulations: { zh: "在哪些规章之下", en: "the regulations it was read under" },
    classification: { zh: "类别", en: "the classes" },
    obligations: {
      zh: "义务；不允许有没写出的，除非 others",
      en: "the obligations; all of them, unless others are allowed",
    },
    findings: {
      zh: "结论；不允许有没写出的，除非 others",
      en: "the findings; all of them, unless others are allowed",
    },
    needs: { zh: "还缺什么才能确定", en: "what would decide what is undecided" },
    assumed: { zh: "没有写明而作的假定", en: "what was taken as given" },
    unreadEvents: { zh: "不起作用的事件", en: "the events that changed nothing" },
    notExamined: { zh: "没有检查的规则数", en: "how many rules were not examined" },
    none: {
      zh: "这些规则既没有义务也没有结论，others 时也是",
      en: "rules with neither an obligation nor a finding, though others are allowed",
    },
  },
  "expected-regulation": {
    id: { zh: "规章的标识", en: "its id" },
    title: { zh: "名称", en: "its title" },
    status: { zh: "效力状态", en: "whether it is in force" },
    binding: { zh: "有没有约束力", en: "does it bind" },
    scope: { zh: "是否适用", en: "does it apply" },
    notInForce: {
      zh: "开始时规章还没有或者不再施行的义务",
      en: "instances that began when it did not apply",
    },
    readings,
  },
  "expected-regulation.notInForce": { rule, instance, on: { zh: "哪一天", en: "the day" } },
  "expected-reading": {
    id: { zh: "读法的标识", en: "the id of the reading" },
    legalSource,
    text: { zh: "读法的内容", en: "what is read" },
  },
  "expected-classification": {
    regulation: row.regulation,
    legalSource,
    part,
    because: row.because,
    readings,
    category: { zh: "分类", en: "the category" },
    axis: { zh: "共享还是开放", en: "sharing, or opening" },
    class: { zh: "类别", en: "the class" },
    item: { zh: "哪个组成部分；null：整体", en: "the part it is the class of; null: the whole" },
    label: { zh: "条文中的名称", en: "its name in the text" },
    basis: { zh: "由申报还是由标准得出", en: "as declared, or by the criteria" },
    oneOf: { zh: "待定时还可能是哪些", en: "undecided: the classes that remain possible" },
  },
  "expected-trace": {
    ...compared,
    operator: { zh: "运算符", en: "the operator" },
    expected: { zh: "比较的值", en: "what it was compared with" },
    expectedFrom: { zh: "该值从哪里读来", en: "where that was read" },
    actual: { zh: "事实的值", en: "what the fact was" },
    result: { zh: "成立与否；null：未知", en: "the verdict; null: unknown" },
  },
  "expected-trace.expectedFrom": compared,
  "expected-obligation": {
    ...named,
    state: { zh: "状态", en: "its state" },
    startedOn: { zh: "哪一天开始", en: "the day it began" },
    due: { zh: "到期日；一天，或者最早、最晚", en: "the due day; one day, or the earliest and the latest" },
    certain: { zh: "到期日是否确定", en: "is the due day certain" },
    fulfilledOn: { zh: "哪一天履行", en: "the day it was fulfilled" },
    overdueWorkingDays: { zh: "超过几个工作日", en: "working days overdue" },
    remainingWorkingDays: { zh: "还剩几个工作日", en: "working days left" },
    dueSoon: { zh: "是否临近到期（本系统的界限）", en: "is it due soon, by the host's own threshold" },
    clock: { zh: "哪几天在计时、对谁计时", en: "on which days the clock ran, and against whom" },
    openTerm: { zh: "没有数字的期限，如 及时", en: "a term without a number, such as 及时" },
    limit: { zh: "期限，以及改变它的行为", en: "the limit, and what changed it" },
    displacedBy: { zh: "以哪条上位规则为准", en: "the superior rule that governs instead" },
  },
  "expected-obligation.displacedBy": { regulation: row.regulation, rule },
  "expected-day": {
    earliest: { zh: "最早", en: "the earliest" },
    latest: { zh: "最晚；null：没有已知的终点", en: "the latest; null: nothing known ends it" },
  },
  "expected-count": {
    least: { zh: "至少", en: "at least" },
    greatest: { zh: "至多；null：没有已知的终点", en: "at most; null: nothing known ends it" },
  },
  "expected-clock": {
    from: { zh: "从哪一天", en: "the first day" },
    to: { zh: "到哪一天", en: "the last day" },
    runs: { zh: "计时还是停止", en: "does it run" },
    against: { zh: "对谁计时", en: "against whom" },
    workingDays: { zh: "几个工作日", en: "how many working days" },
  },
  "expected-limit": { ...amountTexts, exercises: { zh: "行使的职权", en: "the powers exercised on it" } },
  "expected-exercise": {
    rule,
    legalSource,
    event: { zh: "行使的事件", en: "the event that exercised it" },
    effect: { zh: "作用", en: "what it does" },
    took: { zh: "是否生效", en: "did it take effect" },
    amount: { zh: "多长", en: "how much" },
  },
  "expected-exercise.amount": amountTexts,
  "expected-finding": {
    ...named,
    because: row.because,
    kind: { zh: "结论的种类", en: "what kind of finding" },
    unmet: { zh: "哪里不符", en: "what went wrong" },
    liability: { zh: "责任", en: "what follows" },
    tags: { zh: "规则的标签", en: "the tags of the rule" },
    events: { zh: "所依据的事件", en: "the events that it rests on" },
  },
  "expected-liability": {
    legalSource,
    part,
    measures: { zh: "措施", en: "the measures" },
    choose: { zh: "由机关选择", en: "the authority chooses" },
    refersTo: { zh: "转引的其他法律", en: "the other law it refers to" },
    readings,
  },
  "expected-measure": {
    measure: { zh: "措施", en: "the measure" },
    on: { zh: "对谁", en: "on whom" },
    by: { zh: "由谁", en: "by whom" },
    mode: { zh: "应当，还是可以", en: "shall, or may" },
    follows: { zh: "在本案中是否适用", en: "does it follow here" },
  },
  "expected-need": {
    fact: { zh: "缺的事实", en: "the fact that is missing" },
    event: { zh: "缺的事件", en: "the event that is missing" },
    notice: { zh: "缺的放假通知", en: "the notice that is missing" },
    path: { zh: "在其中的路径", en: "the path in it" },
    decides: { zh: "它能确定什么", en: "what it would decide" },
  },
  "expected-need.decides": { rule, instance },
  "expected-assumption": {
    assumed: { zh: "哪种假定", en: "what kind of assumption" },
    rule,
    instance,
    text: { zh: "说明", en: "what was taken as given" },
  },
  "expected-unread": {
    event: { zh: "事件", en: "the event" },
    why: { zh: "为什么不起作用", en: "why it changed nothing" },
  },
};
