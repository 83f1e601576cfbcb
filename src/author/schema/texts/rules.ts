import { amountTexts } from "./amount.js";
import type { KeyTexts, StructureTexts } from "./key-texts.js";

const read: KeyTexts = {
  from: {
    zh: "从哪里读：引起义务的事件（start）或者一项事实",
    en: "where to read it: start, or a fact of the case",
  },
  path: { zh: "在其中的路径，指向一个期限或日期", en: "the path in it to a length of time or a day" },
};

const members: KeyTexts = {
  ...amountTexts,
  ...read,
  ceiling: {
    zh: "这是法定上限：承诺比它长，是提示",
    en: "the statutory ceiling: a promise above it is a warning",
  },
};

/** The keys of rules.json. */
export const rulesTexts: StructureTexts = {
  rules: {
    conditions: { zh: "有名称的条件，供几条规则引用", en: "named conditions that several rules refer to" },
    rules: {
      zh: "规则；每条只有 must、mustNot、may 之一",
      en: "the rules; each has one of must, mustNot and may",
    },
  },
  rule: {
    id: { zh: "规则的标识", en: "the id of the rule" },
    legalSource: {
      zh: "依据的条款，如 第二十一条第二款",
      en: "the clause it encodes, such as 第二十一条第二款",
    },
    part: { zh: "该条款的哪一部分", en: "which part of that clause" },
    alsoFrom: { zh: "同时依据的其他条款", en: "further clauses that say the same" },
    summary: { zh: "一句话说明规则", en: "the rule in one sentence" },
    case: { zh: "在哪种案件中检查", en: "the kinds of case it is read in" },
    bearer: { zh: "义务人：谁应当、不得或者可以", en: "who must, must not or may" },
    on: {
      zh: "由什么引起：事件、事实或者每年",
      en: "what opens an instance: an event, a fact, or each year",
    },
    when: {
      zh: "只有条件成立才适用；未知则待定",
      en: "only where this holds; where it is unknown, undecided",
    },
    unless: { zh: "条件成立就不适用", en: "not where this holds" },
    otherLaw: {
      zh: "“法律另有规定的除外”：由这项事实说明；未知时视为没有，并列明",
      en: "an exception reserved to other law, as this fact says; unknown, it is taken as absent and listed",
    },
    must: {
      zh: "应当：做一件事、处于一种状态、或者在某事之后",
      en: "must: do something, be in a state, or come after something",
    },
    mustNot: {
      zh: "不得：{} 表示引起的行为本身就被禁止",
      en: "must not; {} says that the triggering act itself is forbidden",
    },
    may: {
      zh: "可以：延长、扣除、重新起算期限，或者解除规则；权利的期限（可以在几日内申请）没有写法，列进 nonOperative",
      en: "may: extend, exclude or restart a clock, or lift rules; a right with a term has no form: nonOperative",
    },
    endedBy: {
      zh: "这些事件使义务终止（此前的迟延仍在）",
      en: "events that discharge it; lateness before them stays",
    },
    covers: {
      zh: "一次履行覆盖此前所有未了的义务",
      en: "one fulfilment answers all open instances before it",
    },
    force: { zh: "原则性要求：最多是提示，不是违法", en: "a principle: at most a warning" },
    reading: { zh: "所依据的读法", en: "the readings it rests on" },
    counterpart: { zh: "上位规定中同一义务的规则", en: "the rules of superior texts on the same duty" },
    tags: {
      zh: "带到结论上的标签，如要素、阶段",
      en: "tags carried to the findings, such as element and phase",
    },
  },
  "rule.alsoFrom": {
    legalSource: { zh: "条款", en: "the clause" },
    part: { zh: "该条款的哪一部分", en: "which part of it" },
  },
  "rule.case": { any: { zh: "这些种类的案件之一", en: "any of these kinds of case" } },
  "rule.otherLaw": {
    fact: { zh: "说明是否另有规定的事实", en: "the fact that says so" },
    path: { zh: "在该事实中的路径", en: "the path in it" },
  },
  "rule.counterpart": {
    regulation: { zh: "上位规定的规则包", en: "the pack of the superior text" },
    rule: { zh: "其中的规则", en: "the rule in it" },
    reading: {
      zh: "两者不同时以哪一部为准、自哪一日起；两者同时适用于一项时印出",
      en: "which of the two governs where they differ, and from which day; printed where the two meet",
    },
  },
  bearer: {
    anyOf: { zh: "其中之一履行即可；未履行时都列出", en: "one of them suffices; a finding names all" },
    each: { zh: "分别履行，各是各的义务", en: "each on its own" },
    jointly: { zh: "共同履行", en: "together" },
    actorOf: {
      zh: "做出该行为的人；start：引起义务的行为",
      en: "whoever did that act; start: the act that opened it",
    },
    namedBy: {
      zh: "由引起义务的事件指明：在事件中的路径",
      en: "whom the opening event names: the path in it",
    },
  },
  trigger: {
    any: { zh: "其中任何一个事件", en: "any of these events" },
    event: { zh: "这个事件", en: "this event" },
    notBefore: {
      zh: "如果这个事件已发生而上一个没有记载，义务不早于它开始",
      en: "where this one happened and the other is not recorded, it opened no earlier than this",
    },
    fact: { zh: "由一项事实引起，每个案件一次", en: "a fact: once a case" },
    path: { zh: "在该事实中的路径", en: "the path in that fact" },
    each: {
      zh: "其中的列表：每一项一次，条件中称 item",
      en: "a list in it: once for each element, seen as item",
    },
    every: { zh: "每年一次", en: "once each year" },
    first: {
      zh: "从哪一年度起；年度是所报告的那一年，不是到期的那一年",
      en: "the first such year: the one reported on, not the one it is due in",
    },
  },
  must: {
    do: { zh: "应当发生的事件", en: "the events that fulfil it" },
    within: { zh: "期限", en: "how long there is for it" },
    by: { zh: "每年的截止日", en: "the day of the year by which" },
    be: { zh: "应当成立的条件", en: "the state that must hold" },
    after: { zh: "只能在这些事件之后", en: "the events that must come before" },
  },
  "must-not": {
    do: { zh: "不得发生的事件", en: "the events that must not happen" },
    within: { zh: "在这段时间内不得", en: "not before so much time has passed" },
    moreThan: { zh: "不得多于几次", en: "not more often than this" },
  },
  events: {
    any: { zh: "其中之一即可", en: "any of them" },
    all: { zh: "全部都要", en: "all of them" },
  },
  member: {
    event: { zh: "事件", en: "the event" },
    when: {
      zh: "哪些这样的事件算数（event 是候选者）",
      en: "which such events count; event is the candidate",
    },
    neededIf: { zh: "什么情况下才需要它", en: "whether it is owed at all" },
  },
  limit: {
    ...read,
    least: { zh: "几个期限中最短的", en: "the shortest of several" },
    greatest: { zh: "几个期限中最长的", en: "the longest of several" },
    open: {
      zh: "没有数字的期限，如 及时；数字只在案件的 openTerms 里，过了只是提示，不是违法",
      en: "a term without a number, such as 及时; only a case's openTerms has one, and past it there is a warning, no violation",
    },
  },
  "limit.least": members,
  "limit.greatest": members,
  "yearly-day": {
    day: { zh: "几月几日：MM-DD，或者 MM-last（月末）", en: "MM-DD, or MM-last for the end of the month" },
    yearsAfter: {
      zh: "在所报年度之后第几年；不写：当年",
      en: "so many years after the period; none, if nothing is said",
    },
    unnamed: {
      zh: "条文没有写哪一天：以期末为读法",
      en: "the text names no day: the end of the period is a reading",
    },
  },
  may: {
    extend: { zh: "延长这些规则的期限", en: "extends the limits of these rules" },
    exclude: { zh: "从这些规则的期限中扣除一段时间", en: "takes time out of the limits of these rules" },
    restart: { zh: "使这些规则的期限重新起算", en: "starts the limits of these rules anew" },
    lifts: { zh: "有效行使后，这些规则不再适用", en: "a valid exercise makes these rules inapplicable" },
    from: { zh: "扣除从哪个事件开始", en: "the event that begins the excluded time" },
    to: { zh: "扣除到哪个事件为止", en: "the event that ends it" },
    atMost: { zh: "上限", en: "its ceiling" },
    over: {
      zh: "上限按每次算，还是合计；不写：合计（sum）",
      en: "is the ceiling for each exercise, or for their sum; sum, if nothing is said",
    },
    requires: { zh: "行使的条件", en: "what a valid exercise requires" },
  },
  "may.atMost": {
    ...amountTexts,
    onBreach: { zh: "超过上限的后果", en: "what becomes of an exercise above it" },
  },
  requirement: {
    when: { zh: "行使时须成立的条件", en: "what must hold of the exercise" },
    event: { zh: "须有的另一事件", en: "another event that must be there" },
    times: { zh: "最多几次", en: "so many times at most" },
    before: { zh: "须在届满以前行使", en: "it must be exercised before the limit ends" },
    onBreach: { zh: "不满足的后果", en: "what becomes of the exercise otherwise" },
    reading: {
      zh: "条文没有写明时的读法；写了它，不满足只是提示（warning），不是违法",
      en: "the reading, where the text is silent; with it, a requirement not met is a warning, no violation",
    },
  },
};
