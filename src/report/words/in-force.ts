import type { Language } from "../../diagnostic/text.js";

interface InForceWords {
  /** How a text stands on the day of the assessment. */
  readonly lapsed: (to: string) => string;
  readonly notYet: (from: string) => string;
  /** Why what began on a day is not read under it. */
  readonly beganAfter: (on: string, to: string) => string;
  readonly beganBefore: (on: string, from: string) => string;
  readonly rulesAfter: (to: string, rules: string) => string;
  readonly rulesBefore: (from: string, rules: string) => string;
}

/** A regulation's days against a day of the case. */
export const inForceWords: Readonly<Record<Language, InForceWords>> = {
  zh: {
    lapsed: (to) => `施行至 ${to}，已经失效`,
    notYet: (from) => `自 ${from}起施行，尚未施行`,
    beganAfter: (on, to) => `没有适用：${on}规章已经失效（施行至 ${to}）`,
    beganBefore: (on, from) => `没有适用：${on}规章尚未施行（自 ${from}起施行）`,
    rulesAfter: (to, rules) => `开始时规章已经失效（施行至 ${to}），未适用：${rules}`,
    rulesBefore: (from, rules) => `开始时规章尚未施行（自 ${from}起施行），未适用：${rules}`,
  },
  en: {
    lapsed: (to) => `in force until ${to}, no longer`,
    notYet: (from) => `in force from ${from}, not yet`,
    beganAfter: (on, to) =>
      `did not apply: on ${on} the text was no longer in force (it applied until ${to})`,
    beganBefore: (on, from) =>
      `did not apply: on ${on} the text was not yet in force (it applies from ${from})`,
    rulesAfter: (to, rules) =>
      `Not applied, because the text was no longer in force at the start (it applied until ${to}): ${rules}`,
    rulesBefore: (from, rules) =>
      `Not applied, because the text was not yet in force at the start (it applies from ${from}): ${rules}`,
  },
};
