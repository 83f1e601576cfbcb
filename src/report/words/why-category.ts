import type { Language } from "../../diagnostic/text.js";

interface WhyCategoryWords {
  readonly title: (of: string) => string;
  readonly declared: (label: string) => string;
  readonly undeclared: string;
  readonly byDeclaration: (label: string, clause: string) => string;
  readonly byCriteria: (label: string, clause: string) => string;
  readonly undecided: (oneOf: string) => string;
  readonly criteria: string;
  readonly proofs: string;
  readonly otherwise: (label: string) => string;
  readonly asDeclared: string;
  readonly notAsked: string;
  readonly notThisClass: string;
  readonly proofOf: (label: string) => string;
}

/** Why a resource is of its class. */
export const whyCategoryWords: Readonly<Record<Language, WhyCategoryWords>> = {
  zh: {
    title: (of) => `分类：${of}`,
    declared: (label) => `目录所载为“${label}”；`,
    undeclared: "目录没有载明类型；",
    byDeclaration: (label, clause) => `没有标准另作判定，以所载为准：“${label}”（${clause}）。`,
    byCriteria: (label, clause) => `按标准判定为“${label}”（${clause}）。`,
    undecided: (oneOf) => `尚不能判断，可能是：${oneOf}。`,
    criteria: "标准",
    proofs: "依据",
    otherwise: (label) => `其余：${label}`,
    asDeclared: "以目录所载为准",
    notAsked: "（前面的标准已经符合，不再看）",
    notThisClass: "（不是所载的类型，不必提供）",
    proofOf: (label) => `列入“${label}”的依据`,
  },
  en: {
    title: (of) => `Class: ${of}`,
    declared: (label) => `The catalogue says "${label}"; `,
    undeclared: "The catalogue does not say; ",
    byDeclaration: (label, clause) => `no criterion says otherwise, so that stands: "${label}" (${clause}).`,
    byCriteria: (label, clause) => `by the criteria it is "${label}" (${clause}).`,
    undecided: (oneOf) => `it cannot be said yet; it may be: ${oneOf}.`,
    criteria: "Criteria",
    proofs: "Basis",
    otherwise: (label) => `Otherwise: ${label}`,
    asDeclared: "as the catalogue says",
    notAsked: " (an earlier criterion is met: not looked at)",
    notThisClass: " (not the class declared: not needed)",
    proofOf: (label) => `basis of "${label}"`,
  },
};
