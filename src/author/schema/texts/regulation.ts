import type { StructureTexts } from "./key-texts.js";

/** The keys of regulation.json. */
export const regulationTexts: StructureTexts = {
  regulation: {
    id: {
      zh: "规则包的标识：结果、场景集和 counterpart 用它称呼；一般与文件夹同名",
      en: "the id by which results, suites and counterparts call the pack; usually the name of its folder",
    },
    title: { zh: "规章的名称", en: "the title of the text" },
    issuer: { zh: "制定机关", en: "who issued it" },
    jurisdiction: {
      zh: "行政区划代码，六位数字（GB/T 2260）",
      en: "the GB/T 2260 code of its region, six digits",
    },
    rank: { zh: "效力位阶", en: "its rank among legal texts" },
    status: { zh: "效力状态；征求意见稿没有约束力", en: "whether it is in force; a draft never binds" },
    appliesFrom: {
      zh: "自哪一天起施行；只有征求意见稿可以是 null",
      en: "the first day it applies; null only for a draft",
    },
    appliesTo: { zh: "施行到哪一天；null：没有终日", en: "the last day it applies; null: no end" },
    zone: {
      zh: "计日所用的时区，如 Asia/Shanghai",
      en: "the time zone days are counted in, such as Asia/Shanghai",
    },
    counting: { zh: "怎样计算期限", en: "how limits are counted" },
    scope: {
      zh: "适用范围：依次看，第一个成立的算数",
      en: "to which cases it applies: in order, the first that holds",
    },
    outline: {
      zh: "条款大纲：全部条、款、项；一款说几件事的，写出各部分",
      en: "every clause of the text; with its parts where one says several things",
    },
    numbering: { zh: "条款编号是公布时的，还是补上的", en: "are the numbers as published, or restored" },
    nonOperative: {
      zh: "没有规则的条款，以及为什么没有；每一款不在规则里，就在这里",
      en: "the clauses without a rule, and why: whatever no rule cites stands here",
    },
    readings: {
      zh: "读法：条文没有写明而作的选择",
      en: "readings: the choices made where the text is silent",
    },
    repairs: {
      zh: "勘误：条文有误之处，原文、改读和理由",
      en: "repairs: what stands there, what is read instead, and why",
    },
    unfinished: {
      zh: "规则包还没有写完：没有着落的条款只是警告",
      en: "marks a pack that is still being written: missing clauses are only warnings",
    },
  },
  "regulation.counting": {
    startDay: { zh: "起算事件当天算不算", en: "does the day of the starting event count" },
    pauseEndDays: { zh: "中止期间的首尾两天算不算在期限内", en: "do the two end days of a pause count" },
    basis: { zh: "计算方法的依据，按施行日期分段", en: "the sources of the counting, each for its time" },
    regionalYear: {
      zh: "地方日历没有某年的数据时怎么办",
      en: "what becomes of a year that a regional calendar lacks",
    },
    reading: { zh: "条文没有写明时采用的读法", en: "the reading taken where the text is silent" },
  },
  "regulation.counting.basis": {
    appliesFrom: { zh: "这一依据自哪一天起", en: "the first day of this source" },
    appliesTo: { zh: "到哪一天；null：至今", en: "its last day; null: still in force" },
    source: { zh: "法律名称和条号", en: "the statute and its articles" },
    by: { zh: "直接适用，还是参照", en: "does it apply itself, or by analogy" },
  },
  "regulation.scope": {
    scope: { zh: "适用、参照适用或者不适用", en: "does the text apply" },
    when: { zh: "案件满足什么条件时；不写：总是", en: "to which cases; always, if nothing is said" },
    legalSource: { zh: "依据的条款", en: "the clause that says so" },
    part: { zh: "该条款的哪一部分", en: "which part of that clause" },
    reading: { zh: "所依据的读法", en: "the reading it rests on" },
  },
  "regulation.outline": {
    clause: { zh: "条款", en: "the clause" },
    parts: { zh: "这一款所说的几件事，各起一个名称", en: "a name for each thing that the clause says" },
  },
  "regulation.nonOperative": {
    clause: { zh: "条款", en: "the clause" },
    part: { zh: "只是其中的哪一部分", en: "only this part of it" },
    reason: { zh: "为什么没有规则", en: "why it has no rule" },
    note: { zh: "补充说明", en: "a remark" },
  },
  "regulation.readings": {
    id: { zh: "读法的标识，供规则引用", en: "the id that rules refer to" },
    legalSource: { zh: "所读的条款", en: "the clause that is read" },
    part: { zh: "该条款的哪一部分", en: "which part of it" },
  },
  "regulation.repairs": {
    clause: { zh: "条款", en: "the clause" },
    stands: { zh: "原文写的", en: "what stands there" },
    read: { zh: "改读作", en: "what is read" },
    reason: { zh: "理由", en: "why" },
  },
};
