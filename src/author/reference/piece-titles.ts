import type { Text } from "../../diagnostic/text.js";

/** What each named piece of the schemas is called. */
export const pieceTitles: Readonly<Record<string, Text>> = {
  text: { zh: "双语文本", en: "text in both languages" },
  "plain-text": { zh: "文本或双语文本", en: "text, or text in both languages" },
  amount: { zh: "期限的长度", en: "length of time" },
  condition: { zh: "条件", en: "condition" },
  "fact-reference": { zh: "事实的引用", en: "reference to a fact" },
  "compared-value": { zh: "比较的值", en: "value compared with" },
  reading: { zh: "读法", en: "reading" },
  rule: { zh: "规则", en: "rule" },
  trigger: { zh: "引起（on）", en: "trigger (on)" },
  bearer: { zh: "义务人（bearer）", en: "bearer" },
  must: { zh: "应当（must）", en: "must" },
  "must-not": { zh: "不得（mustNot）", en: "must not (mustNot)" },
  may: { zh: "可以（may）", en: "may" },
  requirement: { zh: "行使的条件（requires）", en: "requirement (requires)" },
  events: { zh: "事件组", en: "group of events" },
  member: { zh: "组中的事件", en: "event in a group" },
  limit: { zh: "期限（within）", en: "limit (within)" },
  "yearly-day": { zh: "每年的日子（by）", en: "day of the year (by)" },
  "liability-item": { zh: "责任条款", en: "liability item" },
  "measure-row": { zh: "措施", en: "measure" },
  category: { zh: "分类", en: "category" },
  field: { zh: "字段", en: "field" },
  type: { zh: "类型", en: "type" },
  "event-word": { zh: "事件词", en: "event word" },
  scenario: { zh: "场景", en: "scenario" },
  row: { zh: "表格的一行", en: "row of a table" },
  "event-of-case": { zh: "案件的事件", en: "event of a case" },
  expectation: { zh: "应得的结果（expect）", en: "expectation (expect)" },
  "expected-text": { zh: "文本", en: "text" },
  "expected-day": { zh: "日期或范围", en: "day or range" },
  "expected-count": { zh: "数目或范围", en: "number or range" },
  "expected-trace": { zh: "所作的比较", en: "comparison made" },
  "expected-reading": { zh: "所依据的读法", en: "reading rested on" },
  "expected-regulation": { zh: "结果中的规章", en: "regulation in a result" },
  "expected-classification": { zh: "结果中的类别", en: "class in a result" },
  "expected-clock": { zh: "计时的一段", en: "stretch of a clock" },
  "expected-exercise": { zh: "职权的行使", en: "exercise of a power" },
  "expected-limit": { zh: "结果中的期限", en: "limit in a result" },
  "expected-obligation": { zh: "结果中的义务", en: "obligation in a result" },
  "expected-measure": { zh: "结果中的措施", en: "measure in a result" },
  "expected-liability": { zh: "结果中的责任", en: "liability in a result" },
  "expected-finding": { zh: "结果中的结论", en: "finding in a result" },
  "expected-need": { zh: "缺少的", en: "what is needed" },
  "expected-assumption": { zh: "假定", en: "assumption" },
  "expected-unread": { zh: "不起作用的事件", en: "event that changed nothing" },
};

/** The pieces that are words: what they are called, and where the words come from. */
export const wordPieces: Readonly<Record<string, { readonly title: Text; readonly from: Text }>> = {
  event: word("事件", "event", "events"),
  fact: word("事实", "fact", "facts"),
  role: word("角色", "role", "roles"),
  "role-kind": word("角色的种类", "kind of role", "roleKinds"),
  kind: word("案件种类", "kind of case", "kinds"),
  measure: word("措施", "measure", "measures"),
  reason: word("无规则的原因", "reason", "reasons"),
  subject: {
    title: { zh: "角色或其种类", en: "role or kind of role" },
    from: { zh: "词汇表的 `roles` 或 `roleKinds`", en: "`roles` or `roleKinds` of the vocabulary" },
  },
  "kind-or-any": {
    title: { zh: "案件种类或 any", en: "kind of case, or any" },
    from: { zh: "词汇表的 `kinds`；`any`：任何种类", en: "`kinds` of the vocabulary; `any`: every kind" },
  },
  "start-or-fact": {
    title: { zh: "start 或事实", en: "start, or a fact" },
    from: {
      zh: "`start`：引起义务的事件；或词汇表的 `facts`",
      en: "`start`, the opening event; or `facts` of the vocabulary",
    },
  },
  "condition-fact": {
    title: { zh: "条件中的事实", en: "fact of a condition" },
    from: {
      zh: "词汇表的 `facts`，或下面引擎提供的事实",
      en: "`facts` of the vocabulary, or those the engine offers, below",
    },
  },
  operator: {
    title: { zh: "运算符", en: "operator" },
    from: { zh: "见下面的运算符和修饰", en: "the operators and decorators below" },
  },
  "type-name": {
    title: { zh: "类型名", en: "name of a type" },
    from: {
      zh: "词汇表的 `values`，或下面的基本类型",
      en: "`values` of the vocabulary, or the plain types below",
    },
  },
  citation: {
    title: { zh: "条款", en: "clause" },
    from: {
      zh: "条、款、项，如 `第二十一条第二款`、`第三十九条第(七)项`、`三(三)第一款`",
      en: "article, paragraph, item: `第二十一条第二款`, `第三十九条第(七)项`, `三(三)第一款`",
    },
  },
  path: {
    title: { zh: "路径", en: "path" },
    from: {
      zh: "只有属性和序号，如 `$.data.by`、`$.items[0].name`；没有筛选和通配",
      en: "plain steps, such as `$.data.by` and `$.items[0].name`; no filters or wildcards",
    },
  },
  "facts-of-case": {
    title: { zh: "事实的记录", en: "record of facts" },
    from: {
      zh: "键是词汇表的 `facts`，值按其类型；`null` 表示没有",
      en: "keys are `facts` of the vocabulary, values of their types; `null` says that there is none",
    },
  },
  "case-part": {
    title: { zh: "案件的一部分", en: "part of a case" },
    from: {
      zh: "与[案件](#case)相同，都可以不写：背景、场景和表格的行叠加起来才是案件",
      en: "as a [case](#case), with nothing that must be there: background, scenario and row make it up together",
    },
  },
  "rule-id": {
    title: { zh: "规则标识", en: "id of a rule" },
    from: { zh: "本规则包的规则", en: "a rule of the same pack" },
  },
  "breachable-id": {
    title: { zh: "可违反者的标识", en: "id of what can be breached" },
    from: { zh: "本规则包的规则、分类或类别依据", en: "a rule, category or proof of the same pack" },
  },
  "reading-id": {
    title: { zh: "读法标识", en: "id of a reading" },
    from: { zh: "regulation.json 的 `readings`", en: "`readings` of regulation.json" },
  },
  "condition-name": {
    title: { zh: "条件名", en: "name of a condition" },
    from: { zh: "rules.json 的 `conditions`", en: "`conditions` of rules.json" },
  },
};

function word(zh: string, en: string, section: string) {
  return {
    title: { zh, en },
    from: { zh: `词汇表的 \`${section}\``, en: `\`${section}\` of the vocabulary` },
  };
}
