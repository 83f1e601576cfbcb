import type { Language } from "../../diagnostic/text.js";
import type { MutationOperator } from "../../suite/mutation/mutant.js";

interface MutationWords {
  readonly title: (regulation: string) => string;
  readonly operator: string;
  readonly columns: Readonly<
    Record<"mutants" | "killed" | "survived" | "equivalent" | "invalid" | "score", string>
  >;
  readonly all: string;
  readonly operators: Readonly<Record<MutationOperator, string>>;
  readonly percent: (figure: number) => string;
  readonly byArgument: (count: number) => string;
  readonly byWord: (count: number) => string;
  readonly equivalentTitle: (counts: string) => string;
  readonly survivedTitle: (count: number) => string;
  readonly tried: (count: number) => string;
  readonly witness: (scenario: string, file: string) => string;
  readonly noWitness: string;
  readonly sameDue: string;
  readonly timesAtMost: (times: number) => string;
  readonly into: (was: string, now: string) => string;
  readonly gone: (was: string) => string;
  readonly not: (condition: string) => string;
  readonly members: (form: "all" | "any", members: string) => string;
  readonly named: (condition: string) => string;
  readonly nothing: string;
  readonly between: string;
  readonly comma: string;
  readonly colon: string;
}

export const mutationWords: Readonly<Record<Language, MutationWords>> = {
  zh: {
    title: (regulation) => `变异：${regulation}`,
    operator: "改动",
    columns: {
      mutants: "变异体",
      killed: "被发现",
      survived: "未被发现",
      equivalent: "等价",
      invalid: "无法解读",
      score: "得分",
    },
    all: "合计",
    operators: {
      "rule-removed": "删去规则",
      "limit-amount": "期限加减一",
      "limit-unit": "工作日改为日，日改为工作日",
      "limit-member": "几个期限中的取舍",
      "yearly-day": "每年的日期加减一日",
      years: "年份加减一",
      times: "次数加减一",
      "condition-removed": "删去条件",
      "member-dropped": "条件少一项",
      "group-flipped": "全部改为任一，任一改为全部",
      "operator-flipped": "比较改为相反或者越过边界",
      "value-changed": "比较的值改变",
      "negation-removed": "删去否定",
      "trigger-dropped": "少一种触发事件",
      "kind-dropped": "少一类案件",
      "event-dropped": "少一种完成事件",
      "events-flipped": "完成事件：全部改为任一，任一改为全部",
      "ending-dropped": "少一种终止事件",
      "covers-dropped": "一次完成不再覆盖全部",
      "bearer-changed": "改变义务人",
      "force-toggled": "改变效力（原则性要求与义务）",
      "target-dropped": "职权少一个对象",
      ceiling: "上限改变",
      "sum-each": "上限按合计或者按每次",
      "void-cap": "违反要求：无效改为按上限，反之亦然",
      "requirement-dropped": "职权少一项要求",
      "answers-dropped": "责任少一条规则",
      "measure-dropped": "责任少一项措施",
      "shall-may": "应当改为可以，可以改为应当",
      "persons-changed": "措施的对象或者实施机关改变",
      "order-dropped": "删去逾期不改正的前提",
      "subject-dropped": "责任少一类主体",
      "choice-changed": "措施之间的选择改变",
      "criterion-dropped": "分类少一项标准",
      "criteria-swapped": "相邻标准互换",
      "class-changed": "标准得出另一类",
      "proof-dropped": "删去依据要求",
      "mismatch-changed": "类型不符：违法改为提示，反之亦然",
      "scope-changed": "适用范围改变",
      "pause-days": "中止首尾日是否计入",
    },
    percent: (figure) => `${figure}%`,
    byArgument: (count) => `可论证的${count}个`,
    byWord: (count) => `由人说明的${count}个`,
    equivalentTitle: (counts) => `等价，不计入得分（${counts}）`,
    survivedTitle: (count) => `没有场景发现的${count}个`,
    tried: (count) => (count === 0 ? "没有场景涉及" : `${count}个有关场景都没有发现`),
    witness: (scenario, file) =>
      `在“${scenario}”（${file}）的表格里加上这一行就能发现；预期要由人按条文确认：`,
    sameDue:
      "场景里的日子上，两种期限落到同一个到期日（最后一日遇休息日顺延），所以看不出差别；换一个起算日就看得出。",
    timesAtMost: (times) => `至多${times}次`,
    noWitness: "也没有找到能发现它的案件",
    into: (was, now) => `${was} → ${now}`,
    gone: (was) => `删去：${was}`,
    not: (condition) => `并非（${condition}）`,
    members: (form, members) => `${form === "all" ? "全部" : "任一"}（${members}）`,
    named: (condition) => `条件“${condition}”`,
    nothing: "无",
    between: "；",
    comma: "、",
    colon: "：",
  },
  en: {
    title: (regulation) => `Mutation: ${regulation}`,
    operator: "Change",
    columns: {
      mutants: "mutants",
      killed: "noticed",
      survived: "not noticed",
      equivalent: "equivalent",
      invalid: "unreadable",
      score: "score",
    },
    all: "all",
    operators: {
      "rule-removed": "a rule removed",
      "limit-amount": "a limit one shorter or longer",
      "limit-unit": "working days for days, days for working days",
      "limit-member": "which of several limits counts",
      "yearly-day": "a yearly day one earlier or later",
      years: "a year earlier or later",
      times: "once less or more",
      "condition-removed": "a condition removed",
      "member-dropped": "a condition without one of its members",
      "group-flipped": "all for any, any for all",
      "operator-flipped": "a comparison turned round or over its boundary",
      "value-changed": "another value compared with",
      "negation-removed": "a negation removed",
      "trigger-dropped": "one trigger fewer",
      "kind-dropped": "one kind of case fewer",
      "event-dropped": "one fulfilling event fewer",
      "events-flipped": "fulfilling events: all for any, any for all",
      "ending-dropped": "one ending event fewer",
      "covers-dropped": "one deed no longer covers all",
      "bearer-changed": "somebody else bears it",
      "force-toggled": "a principle for a duty, a duty for a principle",
      "target-dropped": "a power over one rule fewer",
      ceiling: "a ceiling changed",
      "sum-each": "a ceiling on the sum or on each",
      "void-cap": "a requirement broken: void for capped, capped for void",
      "requirement-dropped": "a power with one requirement fewer",
      "answers-dropped": "liability for one rule fewer",
      "measure-dropped": "liability with one measure fewer",
      "shall-may": "shall for may, may for shall",
      "persons-changed": "a measure on or by somebody else",
      "order-dropped": "an order that passed unmet no longer asked for",
      "subject-dropped": "liability of one kind of subject fewer",
      "choice-changed": "another choice between measures",
      "criterion-dropped": "one criterion fewer",
      "criteria-swapped": "two neighbouring criteria swapped",
      "class-changed": "a criterion that gives another class",
      "proof-dropped": "a proof no longer asked for",
      "mismatch-changed": "a mismatch: a warning for a violation and back",
      "scope-changed": "another scope",
      "pause-days": "the end days of a pause counted or not",
    },
    percent: (figure) => `${figure} %`,
    byArgument: (count) => `${count} by argument`,
    byWord: (count) => `${count} by a person's word`,
    equivalentTitle: (counts) => `Equivalent, not counted (${counts})`,
    survivedTitle: (count) => `${count} that no scenario notices`,
    tried: (count) =>
      count === 0 ? "no scenario is about it" : `none of the ${count} scenarios about it notices`,
    witness: (scenario, file) =>
      `this row in the table of "${scenario}" (${file}) would notice; a person confirms what it expects by the law:`,
    sameDue:
      "On the days of the scenarios both limits end on the same due day (a last day that is a rest day moves on), so nothing shows; from another starting day it does.",
    timesAtMost: (times) => `${times} times at most`,
    noWitness: "no case was found that would",
    into: (was, now) => `${was} → ${now}`,
    gone: (was) => `dropped: ${was}`,
    not: (condition) => `not (${condition})`,
    members: (form, members) => `${form} of (${members})`,
    named: (condition) => `the condition "${condition}"`,
    nothing: "none",
    between: "; ",
    comma: ", ",
    colon: ": ",
  },
};
