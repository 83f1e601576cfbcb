import type { Language } from "../../diagnostic/text.js";

interface DueEventWords {
  readonly calendar: (id: string) => string;
  readonly due: (what: string) => string;
  readonly overdue: (what: string) => string;
  readonly window: (what: string) => string;
  readonly notBefore: (what: string) => string;
  readonly category: string;
}

/** Due days as a calendar program shows them. */
export const dueEventWords: Readonly<Record<Language, DueEventWords>> = {
  zh: {
    calendar: (id) => `案件 ${id} 的到期日`,
    due: (what) => `到期：${what}`,
    overdue: (what) => `到期（已逾期）：${what}`,
    window: (what) => `到期日在此期间：${what}`,
    notBefore: (what) => `到期不早于此日：${what}`,
    category: "到期",
  },
  en: {
    calendar: (id) => `Due days of case ${id}`,
    due: (what) => `Due: ${what}`,
    overdue: (what) => `Due (overdue): ${what}`,
    window: (what) => `Due within these days: ${what}`,
    notBefore: (what) => `Due not before this day: ${what}`,
    category: "due",
  },
};
