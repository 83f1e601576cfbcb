import type { StructureTexts } from "./key-texts.js";

const clause = {
  legalSource: { zh: "依据的条款", en: "the clause" },
  part: { zh: "该条款的哪一部分", en: "which part of it" },
  reading: { zh: "所依据的读法", en: "the readings it rests on" },
} as const;

/** The keys of liability.json and categories.json. */
export const liabilityTexts: StructureTexts = {
  liability: {
    items: { zh: "责任条款，一项一条", en: "the liability clauses, an item each" },
    none: {
      zh: "违反了没有责任条款的规则，以及原因",
      en: "the rules whose breach no clause answers, and why",
    },
  },
  "liability.none": {
    of: { zh: "哪些规则、类别依据", en: "which rules, categories and proofs" },
    reason: { zh: "原因", en: "why" },
  },
  "liability-item": {
    ...clause,
    under: {
      zh: "所属的条（主句）：对象和措施从那里来",
      en: "the lead it stands under: subjects and measures come from there",
    },
    of: {
      zh: "违反哪些规则；主句写 []",
      en: "the rules, proofs and powers whose breach it answers; [] for a lead",
    },
    subjects: { zh: "只追究这些角色或种类的责任", en: "only these roles or kinds of role are liable" },
    when: { zh: "只有条件成立才追究", en: "only where this holds" },
    defence: { zh: "免责事由：免除责任，不免除违反", en: "what excuses liability, never the breach" },
    measures: { zh: "措施", en: "the measures" },
    choose: { zh: "由机关从措施中选择（视情形）", en: "the authority chooses among the measures" },
    openList: { zh: "所列行为没有列尽（其他情形）", en: "the list of conduct is open" },
    refersTo: { zh: "转引的其他法律", en: "the other law it refers to" },
  },
  "measure-row": {
    measure: { zh: "措施", en: "the measure" },
    on: { zh: "对谁", en: "on whom" },
    by: { zh: "由谁；null：条文没有写", en: "by whom; null: the text does not say" },
    mode: { zh: "应当，还是可以", en: "shall, or may" },
    when: { zh: "什么情况下", en: "in which case" },
    after: { zh: "先责令改正，逾期未改正之后", en: "only after an order that passed unmet" },
    either: { zh: "when 与 after 满足其一即可", en: "either of when and after suffices" },
  },
  "measure-row.after": {
    order: { zh: "责令的事件", en: "the event that orders" },
    until: { zh: "在该事件中的路径：改正的截止日", en: "the path in it to the day set" },
    metBy: { zh: "哪些事件算改正", en: "the events that meet it" },
  },
  categories: { categories: { zh: "分类", en: "the classifications" } },
  category: {
    id: { zh: "分类的标识", en: "its id" },
    case: {
      zh: "用于哪些种类的案件；不写：全部",
      en: "the kinds of case it is read in; all, if nothing is said",
    },
    reading: clause.reading,
    axis: { zh: "共享还是开放", en: "sharing, or opening" },
    classes: { zh: "类别及其名称、依据", en: "the classes, with their names and clauses" },
    declared: { zh: "目录申报的类别写在哪里", en: "where the catalogue's own class stands" },
    criteria: {
      zh: "判断标准，依次看，第一个成立的算数；null：以申报为准",
      en: "how it is determined: in order, the first that holds; null: as declared",
    },
    proof: { zh: "各类别须有的依据", en: "what a class must be proved with" },
    mismatch: { zh: "申报与判断不一致时", en: "what it is where declared and determined class differ" },
    bearer: { zh: "由谁负责", en: "who answers for it" },
  },
  "category.case": { any: { zh: "这些种类的案件之一", en: "any of these kinds of case" } },
  "category.classes": {
    class: { zh: "类别", en: "the class" },
    label: { zh: "条文中的名称", en: "its name in the text" },
    legalSource: clause.legalSource,
    part: clause.part,
  },
  "category.declared": {
    fact: { zh: "事实", en: "the fact" },
    path: { zh: "类别所在的路径", en: "the path to the class" },
    items: {
      zh: "组成部分的列表：各自分类，取最严的",
      en: "the list of its parts: each is classed, and the strictest counts",
    },
  },
  "category.criteria": {
    ...clause,
    class: { zh: "成立时的类别", en: "the class, where it holds" },
    when: { zh: "条件", en: "the condition" },
    otherwise: {
      zh: "都不成立时的类别；declared：以申报为准",
      en: "the class where none holds; declared: as declared",
    },
  },
  "category.proof": {
    ...clause,
    id: { zh: "标识，供责任条款引用", en: "its id, for liability items" },
    class: { zh: "哪个类别须有", en: "the class that needs it" },
    be: { zh: "应当成立的条件", en: "what must hold" },
  },
};
