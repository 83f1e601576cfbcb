import type { State } from "../../assess/assessment.js";
import type { Language } from "../../diagnostic/text.js";

interface StandingWords {
  readonly due: (date: string) => string;
  readonly notBefore: (date: string) => string;
  readonly dueBetween: (earliest: string, latest: string) => string;
  readonly open: (term: string | null) => string;
  /** Beside a day or a number of days that the text does not give. */
  readonly ownTerm: (term: string) => string;
  readonly own: string;
  readonly state: Readonly<Record<State, string>>;
  readonly done: (date: string) => string;
  readonly doneLate: (date: string, overdue: string) => string;
  readonly notDone: (asOf: string, overdue: string) => string;
  readonly left: (days: string) => string;
  readonly overdue: (days: string) => string;
  readonly overdueOnRestDays: string;
  readonly dueToday: string;
  readonly stopped: (date: string) => string;
  readonly from: (date: string) => string;
  readonly sameDay: (date: string) => string;
  readonly openedBy: (event: string) => string;
  readonly comma: string;
  readonly exercise: (effect: string, amount: string, by: string, took: string) => string;
  readonly effects: Readonly<Record<"extend" | "exclude" | "restart", string>>;
  readonly took: Readonly<Record<"full" | "capped" | "void" | "undecided", string>>;
  readonly range: (earliest: string, latest: string) => string;
  readonly runs: Readonly<Record<"running" | "stopped", string>>;
}

/** How an obligation stands: by when, and what has become of it. */
export const standingWords: Readonly<Record<Language, StandingWords>> = {
  zh: {
    due: (date) => `应在 ${date}前（含当日）完成`,
    notBefore: (date) => `到期日不早于 ${date}`,
    dueBetween: (earliest, latest) => `到期日在 ${earliest}至 ${latest}之间`,
    ownTerm: (term) => `（天数由本系统自定，条文只写“${term}”）`,
    own: "（本系统自定）",
    open: (term) => (term === null ? "条文没有规定期限" : `条文要求“${term}”，没有规定具体天数`),
    state: {
      inactive: "未开始",
      active: "办理中",
      suspended: "计时停止",
      fulfilled: "按期完成",
      "fulfilled-late": "逾期完成",
      violated: "逾期未完成",
      discharged: "已终止，不再需要办理",
      undecided: "是否逾期尚不能判断",
    },
    done: (date) => `已于 ${date}完成`,
    doneLate: (date, overdue) => `到 ${date}才完成，${overdue}`,
    notDone: (asOf, overdue) => `到 ${asOf}仍未完成，${overdue}`,
    left: (days) => `还有${days}`,
    overdue: (days) => `逾期${days}`,
    overdueOnRestDays: "逾期（其间没有工作日）",
    dueToday: "今日到期",
    stopped: (date) => `计时已停止；即使次日恢复，到期日也不早于 ${date}`,
    from: (date) => `自 ${date}的次日起`,
    sameDay: (date) => `${date}当日`,
    openedBy: (event) => `（${event}）`,
    comma: "，",
    exercise: (effect, amount, by, took) => `${effect}${amount}（${by}）${took}`,
    effects: { extend: "延长", exclude: "扣除", restart: "重新起算" },
    took: { full: "", capped: "，以上限为准", void: "，无效", undecided: "，是否有效待定" },
    range: (earliest, latest) => `${earliest}至 ${latest}之间`,
    runs: { running: "计时", stopped: "停止" },
  },
  en: {
    due: (date) => `Due by ${date}`,
    notBefore: (date) => `Due not before ${date}`,
    dueBetween: (earliest, latest) => `Due between ${earliest} and ${latest}`,
    ownTerm: (term) => ` (the number of days is this system's own; the text only says "${term}")`,
    own: " (this system's own)",
    open: (term) =>
      term === null ? "The text states no limit" : `The text says "${term}" and gives no number of days`,
    state: {
      inactive: "not begun",
      active: "running",
      suspended: "the clock is stopped",
      fulfilled: "done in time",
      "fulfilled-late": "done late",
      violated: "not done in time",
      discharged: "ended; nothing is owed any more",
      undecided: "whether it is late cannot be said yet",
    },
    done: (date) => `done on ${date}`,
    doneLate: (date, overdue) => `done only on ${date}, ${overdue}`,
    notDone: (asOf, overdue) => `not done by ${asOf}, ${overdue}`,
    left: (days) => `${days} left`,
    overdue: (days) => `${days} late`,
    overdueOnRestDays: "late (no working day since)",
    dueToday: "due today",
    stopped: (date) =>
      `the clock is stopped; if it ran again tomorrow, the due day would be ${date} at the earliest`,
    from: (date) => `from the day after ${date}, `,
    sameDay: (date) => `${date}, the same day`,
    openedBy: (event) => ` (${event})`,
    comma: ", ",
    exercise: (effect, amount, by, took) =>
      `${[effect, amount].filter((each) => each !== "").join(" ")} (${by})${took}`,
    effects: { extend: "extended by", exclude: "days excluded", restart: "restarted" },
    took: { full: "", capped: ", cut to the ceiling", void: ", void", undecided: ", effect not decided" },
    range: (earliest, latest) => `between ${earliest} and ${latest}`,
    runs: { running: "running", stopped: "stopped" },
  },
};
