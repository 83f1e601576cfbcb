import type { FindingKind } from "../../assess/assessment.js";
import type { Language } from "../../diagnostic/text.js";

type Section = FindingKind | "owed" | "displaced" | "done";

interface AssessmentWords {
  readonly case: string;
  readonly asOf: string;
  readonly under: string;
  readonly calendar: string;
  readonly status: Readonly<Record<"in-force" | "draft" | "superseded", string>>;
  readonly scope: Readonly<Record<"yes" | "by-analogy" | "no" | "undecided", string>>;
  readonly sections: Readonly<Record<Section, string>>;
  readonly tally: Readonly<Record<Section, (count: number) => string>>;
  readonly clean: string;
  readonly nothing: string;
  readonly nothingIn: (from: string, to: string) => string;
  readonly notObserved: string;
  readonly nextDue: (date: string) => string;
  readonly between: string;
  readonly end: string;
  readonly who: string;
  readonly whoUnsaid: string;
  readonly clause: string;
  readonly limit: string;
  readonly count: string;
  readonly rolled: string;
  readonly clock: string;
  readonly liability: string;
  readonly reasons: string;
  readonly readings: string;
  readonly events: string;
  readonly needed: string;
  readonly classes: string;
  readonly classBasis: Readonly<Record<"declared" | "criteria", string>>;
  readonly classUndecided: (oneOf: string) => string;
  readonly needs: string;
  readonly assumed: string;
  readonly unread: Readonly<Record<"later" | "answers-nothing", (events: string) => string>>;
  readonly notInForce: (rules: string) => string;
  readonly notExamined: (count: number) => string;
  readonly receipt: string;
}

/** The frame of an assessment: its sections and the names of its lines. */
export const assessmentWords: Readonly<Record<Language, AssessmentWords>> = {
  zh: {
    case: "案件",
    asOf: "截至",
    under: "依据",
    calendar: "日历",
    status: { "in-force": "现行有效", draft: "征求意见稿，无约束力", superseded: "已被取代" },
    scope: { yes: "", "by-analogy": "参照适用", no: "不适用", undecided: "是否适用待定" },
    sections: {
      violation: "违法",
      hypothetical: "假如草案生效即为违法",
      conflict: "数据矛盾",
      owed: "待办",
      undecided: "尚不能判断",
      warning: "提示",
      displaced: "让位于上位规定",
      done: "已了结",
    },
    tally: {
      violation: (count) => `违法${count}项`,
      hypothetical: (count) => `草案下的假定违法${count}项`,
      conflict: (count) => `数据矛盾${count}项`,
      owed: (count) => `待办${count}项`,
      undecided: (count) => `尚不能判断${count}项`,
      warning: (count) => `提示${count}项`,
      displaced: (count) => `让位于上位规定${count}项`,
      done: (count) => `已了结${count}项`,
    },
    clean: "未发现违法",
    nothing: "没有触发任何义务",
    nothingIn: (from, to) => `观察期间 ${from}至 ${to}内没有触发任何义务，在此以外到期的年度不看`,
    notObserved: "案件没有写明观察期间（observed），每年度的义务没有看",
    nextDue: (date) => `最近一项应于 ${date}以前办结`,
    between: "；",
    end: "。",
    who: "义务人",
    whoUnsaid: "案件未写明",
    clause: "条款",
    limit: "期限",
    count: "计日",
    rolled: "顺延",
    clock: "计时",
    liability: "责任",
    reasons: "理由",
    readings: "读法",
    events: "事件",
    needed: "待补",
    classes: "分类",
    classBasis: { declared: "按目录所载", criteria: "按标准判定" },
    classUndecided: (oneOf) => `尚不能判断（${oneOf}）`,
    needs: "补充下列信息即可判断",
    assumed: "推定",
    unread: {
      later: (events) => `晚于截至日的事件未采用：${events}`,
      "answers-nothing": (events) => `没有对应任何事项的事件未采用：${events}`,
    },
    notInForce: (rules) => `开始时尚未施行或者已经失效，未适用：${rules}`,
    notExamined: (count) => `另有${count}条规则与本案无关或者未触发。`,
    receipt: "凭据",
  },
  en: {
    case: "Case",
    asOf: "as of",
    under: "Under",
    calendar: "Calendar",
    status: { "in-force": "in force", draft: "draft, not binding", superseded: "superseded" },
    scope: {
      yes: "",
      "by-analogy": "applies by analogy",
      no: "does not apply",
      undecided: "undecided whether it applies",
    },
    sections: {
      violation: "Violations",
      hypothetical: "Violations if the draft were law",
      conflict: "Contradictory data",
      owed: "Owed",
      undecided: "Not decided yet",
      warning: "Warnings",
      displaced: "Giving way to the superior text",
      done: "Settled",
    },
    tally: {
      violation: (count) => `${count} violation${count === 1 ? "" : "s"}`,
      hypothetical: (count) => `${count} violation${count === 1 ? "" : "s"} if the draft were law`,
      conflict: (count) => `${count} contradiction${count === 1 ? "" : "s"} in the data`,
      owed: (count) => `${count} owed`,
      undecided: (count) => `${count} not decided yet`,
      warning: (count) => `${count} warning${count === 1 ? "" : "s"}`,
      displaced: (count) => `${count} giving way to the superior text`,
      done: (count) => `${count} settled`,
    },
    clean: "No violation found",
    nothing: "nothing was triggered",
    nothingIn: (from, to) =>
      `nothing was triggered in the observed days, ${from} to ${to}; years due outside them are not looked at`,
    notObserved: "the case does not say which days were observed: yearly duties were not looked at",
    nextDue: (date) => `the next is due by ${date}`,
    between: "; ",
    end: ".",
    who: "Who",
    whoUnsaid: "the case does not say",
    clause: "Clause",
    limit: "Limit",
    count: "Count",
    rolled: "Moved",
    clock: "Clock",
    liability: "Liability",
    reasons: "Because",
    readings: "Reading",
    events: "Events",
    needed: "Needed",
    classes: "Class",
    classBasis: { declared: "as declared in the catalogue", criteria: "by the criteria" },
    classUndecided: (oneOf) => `not decided (${oneOf})`,
    needs: "What would decide",
    assumed: "Assumed",
    unread: {
      later: (events) => `Events after the day of the assessment were not read: ${events}`,
      "answers-nothing": (events) => `Events that answer nothing changed nothing: ${events}`,
    },
    notInForce: (rules) => `Not applied, because it was not in force at the start: ${rules}`,
    notExamined: (count) =>
      `${count} other rule${count === 1 ? " is" : "s are"} for other cases or were not triggered.`,
    receipt: "Receipt",
  },
};
