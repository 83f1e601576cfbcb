import type { FindingKind, State } from "../../assess/assessment.js";
import type { Language } from "../../diagnostic/text.js";
import type { Standing } from "../../regulation/beside.js";

interface CompareWords {
  readonly title: (id: string, asOf: string) => string;
  readonly parts: Readonly<Record<"class" | "obligation" | "finding", string>>;
  readonly axes: Readonly<Record<"share" | "open", string>>;
  readonly what: string;
  readonly nothing: string;
  readonly states: Readonly<Record<State, string>>;
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly due: (days: string) => string;
  readonly notBefore: (day: string) => string;
  readonly beside: string;
  readonly standing: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly noLimit: string;
  readonly readings: string;
  /** Between a clause and what is read of it. */
  readonly is: string;
}

/** The words of two texts side by side. */
export const compareWords: Readonly<Record<Language, CompareWords>> = {
  zh: {
    title: (id, asOf) => `案件 ${id}，截至 ${asOf}，在各部规章之下`,
    parts: { class: "分类", obligation: "义务", finding: "发现" },
    axes: { share: "共享", open: "开放" },
    what: "事项",
    nothing: "—",
    states: {
      inactive: "未开始",
      active: "进行中",
      suspended: "中止",
      fulfilled: "已按时完成",
      "fulfilled-late": "逾期完成",
      violated: "逾期未完成",
      discharged: "已终结",
      undecided: "尚不能判断",
    },
    kinds: {
      violation: "违法",
      hypothetical: "草案下的假定违法",
      warning: "提示",
      conflict: "数据矛盾",
      undecided: "尚不能判断",
    },
    due: (days) => `${days} 到期`,
    notBefore: (day) => `不早于 ${day}`,
    beside: "与上位规定对照",
    standing: "对照",
    standings: {
      same: "相同",
      stricter: "更严",
      weaker: "更松",
      different: "无法直接比较",
      "local-silent": "地方未规定",
      "superior-silent": "上位未规定期限",
    },
    noLimit: "无期限",
    readings: "以哪一部为准",
    is: "：",
  },
  en: {
    title: (id, asOf) => `Case ${id} as of ${asOf}, under each regulation`,
    parts: { class: "Classes", obligation: "Obligations", finding: "Findings" },
    axes: { share: "sharing", open: "opening" },
    what: "What",
    nothing: "–",
    states: {
      inactive: "not begun",
      active: "running",
      suspended: "suspended",
      fulfilled: "fulfilled in time",
      "fulfilled-late": "fulfilled late",
      violated: "overdue",
      discharged: "discharged",
      undecided: "undecided",
    },
    kinds: {
      violation: "violation",
      hypothetical: "hypothetical under a draft",
      warning: "warning",
      conflict: "conflict",
      undecided: "undecided",
    },
    due: (days) => `due ${days}`,
    notBefore: (day) => `not before ${day}`,
    beside: "Beside the superior text",
    standing: "Standing",
    standings: {
      same: "same",
      stricter: "stricter",
      weaker: "weaker",
      different: "not directly comparable",
      "local-silent": "the local text is silent",
      "superior-silent": "the superior text gives no limit",
    },
    noLimit: "no limit",
    readings: "Which of the two governs",
    is: ": ",
  },
};
