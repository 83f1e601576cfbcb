import type { Language } from "../../diagnostic/text.js";

interface RegulationWords {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly status: string;
  readonly statuses: Readonly<Record<"in-force" | "draft" | "superseded", string>>;
  readonly applies: string;
  readonly neverApplied: string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly coverage: string;
  readonly covered: (clauses: number, encoded: number, nonOperative: number) => string;
  readonly uncovered: (count: number) => string;
  readonly limits: string;
  readonly clauses: string;
  readonly clause: string;
  readonly limit: string;
  readonly rule: string;
  readonly unaccounted: string;
  readonly scope: string;
  readonly liability: string;
  readonly readings: string;
  readonly repaired: (clause: string, stands: string, read: string) => string;
  readonly effects: Readonly<Record<"extend" | "exclude" | "restart" | "retain", string>>;
  readonly yearly: (day: string, yearsAfter: number) => string;
  readonly byCase: (where: string) => string;
  readonly unstated: string;
}

export const regulationWords: Readonly<Record<Language, RegulationWords>> = {
  zh: {
    id: "编号",
    title: "名称",
    issuer: "制定机关",
    status: "效力",
    statuses: { "in-force": "现行有效", draft: "征求意见稿", superseded: "已被取代" },
    applies: "施行",
    neverApplied: "未施行",
    from: (date) => `自 ${date}起`,
    until: (date) => `，至 ${date}止`,
    coverage: "条款",
    covered: (clauses, encoded, nonOperative) =>
      `共${clauses}个：${encoded}个已编码，${nonOperative}个无可执行内容`,
    uncovered: (count) => `，${count}个尚未处理`,
    limits: "期限",
    clauses: "条款去向",
    clause: "条款",
    limit: "期限",
    rule: "事项",
    unaccounted: "尚未处理",
    scope: "适用范围",
    liability: "责任条款",
    readings: "读法与校正",
    repaired: (clause, stands, read) => `${clause}：原文“${stands}”，读作“${read}”。`,
    effects: { extend: "可延长 ", exclude: "可扣除 ", restart: "可重新计 ", retain: "至少满 " },
    yearly: (day, yearsAfter) => {
      const when = yearsAfter === 0 ? "当年" : yearsAfter === 1 ? "次年" : `${yearsAfter}年后`;
      if (day === "period-end") return `${when}年底（条文未写明日期）`;
      const [month, date] = day.split("-");
      return `${when}${Number(month)}月${date === "last" ? "底" : `${Number(date)}日`}以前`;
    },
    byCase: (where) => `由案件写明（${where}）`,
    unstated: "未定期限",
  },
  en: {
    id: "Id",
    title: "Title",
    issuer: "Issued by",
    status: "Status",
    statuses: { "in-force": "in force", draft: "draft", superseded: "superseded" },
    applies: "Applies",
    neverApplied: "never applied",
    from: (date) => `from ${date}`,
    until: (date) => ` to ${date}`,
    coverage: "Clauses",
    covered: (clauses, encoded, nonOperative) =>
      `${clauses}: ${encoded} encoded, ${nonOperative} without effect of their own`,
    uncovered: (count) => `, ${count} not accounted for yet`,
    limits: "Limits",
    clauses: "What became of each clause",
    clause: "Clause",
    limit: "Limit",
    rule: "What",
    unaccounted: "not accounted for yet",
    scope: "scope",
    liability: "liability",
    readings: "Readings and repairs",
    repaired: (clause, stands, read) => `${clause}: the text has "${stands}", read as "${read}". `,
    effects: {
      extend: "extension up to ",
      exclude: "exclusion up to ",
      restart: "restart with ",
      retain: "not before ",
    },
    yearly: (day, yearsAfter) => {
      const when =
        yearsAfter === 0 ? "the same year" : yearsAfter === 1 ? "the next year" : `${yearsAfter} years later`;
      if (day === "period-end") return `by the end of ${when} (the text names no day)`;
      return `by ${day.replace("-last", ", its last day,")} of ${when}`;
    },
    byCase: (where) => `as the case says (${where})`,
    unstated: "no time stated",
  },
};
