import type { Text } from "../../../diagnostic/text.js";

/** Why a mutant says the same as the law. */
export const argumentsFor = {
  draft: {
    zh: "草案的发现只是假定，不附带责任",
    en: "what is found under a draft is hypothetical and carries no liability",
  },
  noViolation: {
    zh: "违反它最多是提示，不是违法，所以不附带责任",
    en: "its breach is at most a warning, never a violation, so that no liability follows",
  },
  noTerm: {
    zh: "条文没有给出期限，本来就最多是提示",
    en: "the text gives it no term, so that it is at most a warning either way",
  },
  nobodyNamed: {
    zh: "没有要求、也没有上限的职权，不会有写明义务人的结果",
    en: "a power without requirement or ceiling has no row that could name who bears it",
  },
  notYetLaw: {
    zh: "这一年尚未施行，两种写法都没有义务",
    en: "that year lies before the regulation applied: nothing is owed either way",
  },
  oneInstance: {
    zh: "每个案件只有一项，完成时总是对应它",
    en: "a case has one instance of it, which every deed answers",
  },
  noClock: {
    zh: "解除禁止的职权没有时限可以变动",
    en: "a power that lifts a ban has no clock that this could change",
  },
  noCriteria: {
    zh: "没有分类标准，登记的类型无从不符",
    en: "without criteria a declared class can contradict nothing",
  },
  sameOutcome: {
    zh: "按词汇允许的每一种取值，无论已知未知，结果都相同",
    en: "with every value that the vocabulary allows, known or not, it comes to the same",
  },
} as const satisfies Readonly<Record<string, Text>>;
