import type { WhyCounts } from "../../assess/why/demand-rows.js";
import type { WhyNot } from "../../assess/why/why-rows.js";
import type { Language } from "../../diagnostic/text.js";

interface WhyNotWords {
  readonly not: Readonly<Record<WhyNot, string>>;
  readonly counts: Readonly<Record<WhyCounts, string>>;
}

/** Why an instance has nothing, and why an event counts or does not. */
export const whyNotWords: Readonly<Record<Language, WhyNotWords>> = {
  zh: {
    not: {
      "not-in-force": "没有适用：这一天规章尚未施行，或者已经失效",
      when: "没有适用：条件不具备",
      unless: "没有适用：属于例外",
      "other-law": "没有适用：其他法律另有规定",
      lifted: "没有适用：依法行使的职权解除了这项要求",
      kept: "适用，没有违反",
      exercised: "职权已经行使，没有违反它的要求",
      "without-effect": "没有可以作用的事项：期限没有因此改变",
      displaced: "上位规定优先，不另作认定",
    },
    counts: {
      answers: "算作完成",
      "may-answer": "也可能针对另一项，案件没有写明（of）",
      condition: "不算：不符合下列条件",
      later: "晚于截至日，没有采用",
      "opens-it": "正是它引起这一项，不能同时完成它",
      "names-other": "写明针对的是另一项",
      "before-start": "早于起算日",
      "answered-before": "没有对应这一项",
      "other-actor": "由另一义务人作出",
      "in-order": "在先，符合次序",
      "out-of-order": "在后，不符合次序",
      "order-unknown": "先后不明",
      "too-soon": "违反",
      "in-time": "没有违反",
      "not-known": "尚不能判断",
    },
  },
  en: {
    not: {
      "not-in-force": "did not apply: on that day the text was not in force",
      when: "did not apply: its condition is not met",
      unless: "did not apply: an exception is met",
      "other-law": "did not apply: other law provides otherwise",
      lifted: "did not apply: a power lawfully used lifted it",
      kept: "applied, and was kept",
      exercised: "the power was used, and what it requires was kept",
      "without-effect": "there was nothing for it to work on: no time limit changed",
      displaced: "the superior text governs; nothing is found under this one",
    },
    counts: {
      answers: "counts",
      "may-answer": "may be meant for another instance; the case does not say (of)",
      condition: "does not count: this condition is not met",
      later: "after the day of the assessment, not read",
      "opens-it": "opens this instance, and so cannot answer it",
      "names-other": "names something else",
      "before-start": "before the start",
      "answered-before": "does not answer this one",
      "other-actor": "done by somebody else who owes it",
      "in-order": "came first, as it must",
      "out-of-order": "came after, not before",
      "order-unknown": "which came first is not known",
      "too-soon": "a breach",
      "in-time": "no breach",
      "not-known": "cannot be said yet",
    },
  },
};
