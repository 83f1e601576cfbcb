import type { Language } from "../../diagnostic/text.js";
import type { PackChange, PackPiece } from "../../regulation/pack-change.js";

interface PackChangesWords {
  readonly title: (before: string, after: string) => string;
  readonly same: string;
  readonly counts: (count: number) => string;
  readonly pieces: Readonly<Record<PackPiece, string>>;
  readonly change: Readonly<Record<PackChange["change"], string>>;
  readonly renamedFrom: (id: string) => string;
  readonly where: Readonly<Record<string, string>>;
  readonly criterionOf: (label: string) => string;
  readonly proofOf: (label: string) => string;
  readonly limit: string;
  readonly none: string;
  readonly fromTo: (before: string, after: string) => string;
  readonly added: (what: string) => string;
  readonly removed: (what: string) => string;
  readonly groups: Readonly<Record<"all" | "any" | "not", (members: string) => string>>;
  readonly named: (name: string) => string;
  readonly stated: Readonly<Record<"true" | "false", string>>;
  readonly colon: string;
  readonly comma: string;
  readonly cases: string;
  readonly casesRead: (cases: number, moved: number, rows: number) => string;
  readonly columns: readonly [string, string, string, string, string];
  readonly nothing: string;
  readonly unexplained: string;
}

/** What changed from one version of a pack to another. */
export const packChangesWords: Readonly<Record<Language, PackChangesWords>> = {
  zh: {
    title: (before, after) => `规则包的变化：${before} → ${after}`,
    same: "两版内容相同。",
    counts: (count) => `共${count}处变化`,
    pieces: {
      text: "规章本身",
      scope: "适用范围",
      rule: "规则",
      condition: "共用条件",
      category: "分类",
      liability: "责任",
      "no-liability": "不设责任",
      clause: "条款",
      "non-operative": "无可执行内容的条款",
      reading: "读法",
      repair: "校正",
      word: "词汇",
    },
    change: { added: "新增", removed: "删除", renamed: "改名", changed: "修改" },
    renamedFrom: (id) => `原编号 ${id}，内容不变`,
    where: {
      when: "条件",
      unless: "例外",
      be: "要求",
      "do.when": "算数的条件",
      "do.neededIf": "需要的条件",
      requires: "职权的要求",
      defence: "免责",
      "measures.when": "措施的条件",
      scope: "适用的条件",
      condition: "条件",
    },
    criterionOf: (label) => `“${label}”的标准`,
    proofOf: (label) => `“${label}”的依据`,
    limit: "期限",
    none: "无",
    fromTo: (before, after) => `${before} → ${after}`,
    added: (what) => `加上 ${what}`,
    removed: (what) => `去掉 ${what}`,
    groups: {
      all: (members) => `同时符合（${members}）`,
      any: (members) => `符合其一（${members}）`,
      not: (members) => `并非（${members}）`,
    },
    named: (name) => `共用条件“${name}”`,
    stated: { true: "已写明", false: "未写明" },
    colon: "：",
    comma: "、",
    cases: "案件",
    casesRead: (cases, moved, rows) => `读了 ${cases} 个案件，${moved} 个案件的结果有变化，共${rows}处。`,
    columns: ["案件", "事项", "原来", "现在", "原因"],
    nothing: "—",
    unexplained: "间接的变化",
  },
  en: {
    title: (before, after) => `Changes of the pack: ${before} → ${after}`,
    same: "The two versions say the same.",
    counts: (count) => `${count} ${count === 1 ? "change" : "changes"}`,
    pieces: {
      text: "The text itself",
      scope: "Whom it covers",
      rule: "Rules",
      condition: "Shared conditions",
      category: "Categories",
      liability: "Liability",
      "no-liability": "Without liability",
      clause: "Clauses",
      "non-operative": "Clauses without effect of their own",
      reading: "Readings",
      repair: "Repairs",
      word: "Words",
    },
    change: { added: "new", removed: "removed", renamed: "renamed", changed: "changed" },
    renamedFrom: (id) => `was ${id}; its content is the same`,
    where: {
      when: "condition",
      unless: "exception",
      be: "required",
      "do.when": "counts if",
      "do.neededIf": "needed if",
      requires: "the power needs",
      defence: "defence",
      "measures.when": "measure if",
      scope: "applies if",
      condition: "condition",
    },
    criterionOf: (label) => `criterion of "${label}"`,
    proofOf: (label) => `basis of "${label}"`,
    limit: "limit",
    none: "none",
    fromTo: (before, after) => `${before} → ${after}`,
    added: (what) => `added ${what}`,
    removed: (what) => `dropped ${what}`,
    groups: {
      all: (members) => `all of (${members})`,
      any: (members) => `any of (${members})`,
      not: (members) => `not (${members})`,
    },
    named: (name) => `the shared condition "${name}"`,
    stated: { true: "stated", false: "not stated" },
    colon: ": ",
    comma: ", ",
    cases: "Cases",
    casesRead: (cases, moved, rows) =>
      `${cases} ${cases === 1 ? "case" : "cases"} read; ${moved} with another result, ${rows} ${rows === 1 ? "difference" : "differences"} in all.`,
    columns: ["Case", "What", "Before", "Now", "Because of"],
    nothing: "–",
    unexplained: "an indirect change",
  },
};
