import type { Language } from "../../diagnostic/text.js";
import type { Side, TimesSide } from "../../suite/coverage/target.js";
import type { MeasureName } from "../../suite/threshold.js";

interface CoverageWords {
  readonly title: string;
  readonly regulation: string;
  readonly measures: Readonly<Record<MeasureName, string>>;
  readonly percent: (figure: number) => string;
  readonly notStated: (regulation: string, count: number) => string;
  /** 规则（条款）：what no scenario states. */
  readonly of: (name: string, clause: string | null, what: string) => string;
  readonly clause: string;
  readonly rule: string;
  readonly state: (state: string, label: string) => string;
  readonly applied: string;
  readonly requirement: (number: number, onBreach: "void" | "cap") => string;
  readonly ceiling: (onBreach: "void" | "cap") => string;
  readonly sides: Readonly<Record<Side, (limit: string) => string>>;
  readonly times: Readonly<Record<TimesSide, (times: number) => string>>;
  readonly beyondReach: (clauses: string) => string;
  readonly missed: (regulation: string, measure: string, percent: number, threshold: number) => string;
  readonly between: string;
}

export const coverageWords: Readonly<Record<Language, CoverageWords>> = {
  zh: {
    title: "覆盖",
    regulation: "规章",
    measures: {
      clause: "条款项",
      rule: "规则",
      state: "状态",
      effect: "职权效果",
      boundary: "边界",
      mutation: "变异",
    },
    percent: (figure) => `${figure}%`,
    notStated: (regulation, count) => `${regulation}：还缺${count}项`,
    of: (name, clause, what) => `${name}${clause === null ? "" : `（${clause}）`}：${what}`,
    clause: "没有场景的预期涉及这一条款",
    rule: "没有场景的预期涉及这条规则",
    state: (state, label) => `没有场景预期状态“${label}”（${state}）`,
    applied: "没有场景预期这项职权生效",
    requirement: (number, onBreach) =>
      `没有场景预期第${number}项要求未满足（${onBreach === "void" ? "不生效" : "限于上限"}）`,
    ceiling: (onBreach) => `没有场景预期超过上限（${onBreach === "void" ? "不生效" : "按上限计"}）`,
    sides: {
      "due-day": (limit) => `没有场景落在到期日当天（${limit}）`,
      "day-after": (limit) => `没有场景落在到期日的次日（${limit}）`,
      "last-day": (limit) => `没有场景落在期间的最后一日（${limit}）`,
      "period-over": (limit) => `没有场景落在期间届满的次日（${limit}）`,
      "ceiling-met": (limit) => `没有场景恰好用满上限（${limit}）`,
      "ceiling-exceeded": (limit) => `没有场景比上限多一（${limit}）`,
    },
    times: {
      "times-met": (times) => `没有场景恰好${times}次`,
      "times-exceeded": (times) => `没有场景比${times}次多一次`,
    },
    beyondReach: (clauses) => `不计在内（评估结果中无从体现）：${clauses}`,
    missed: (regulation, measure, percent, threshold) =>
      `${regulation}：${measure} ${percent}%，低于要求的 ${threshold}%`,
    between: "、",
  },
  en: {
    title: "Coverage",
    regulation: "Regulation",
    measures: {
      clause: "clause parts",
      rule: "rules",
      state: "states",
      effect: "effects",
      boundary: "boundaries",
      mutation: "mutation",
    },
    percent: (figure) => `${figure} %`,
    notStated: (regulation, count) => `${regulation}: ${count} missing`,
    of: (name, clause, what) => `${name}${clause === null ? "" : ` (${clause})`}: ${what}`,
    clause: "no scenario expects anything that rests on it",
    rule: "no scenario expects a row of it",
    state: (state) => `no scenario expects the state "${state}"`,
    applied: "no scenario expects the power to take effect",
    requirement: (number, onBreach) =>
      `no scenario expects requirement ${number} broken (${onBreach === "void" ? "no effect" : "cut to the ceiling"})`,
    ceiling: (onBreach) =>
      `no scenario expects the ceiling broken (${onBreach === "void" ? "no effect" : "cut to the ceiling"})`,
    sides: {
      "due-day": (limit) => `no scenario on the due day (${limit})`,
      "day-after": (limit) => `no scenario on the day after the due day (${limit})`,
      "last-day": (limit) => `no scenario on the last day of the period (${limit})`,
      "period-over": (limit) => `no scenario on the day after the period (${limit})`,
      "ceiling-met": (limit) => `no scenario that uses the whole of the ceiling (${limit})`,
      "ceiling-exceeded": (limit) => `no scenario one above the ceiling (${limit})`,
    },
    times: {
      "times-met": (times) => `no scenario with exactly ${times}`,
      "times-exceeded": (times) => `no scenario with one more than ${times}`,
    },
    beyondReach: (clauses) => `not counted (nothing in an assessment could show it): ${clauses}`,
    missed: (regulation, measure, percent, threshold) =>
      `${regulation}: ${measure} ${percent} %, below the ${threshold} % asked for`,
    between: ", ",
  },
};
