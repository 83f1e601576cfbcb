import type { Language } from "../../diagnostic/text.js";

interface NewRuleWords {
  readonly added: (rule: string) => string;
  readonly checked: (errors: number, warnings: number) => string;
  readonly next: string;
  readonly steps: (pack: string) => readonly string[];
}

export const newRuleWords: Readonly<Record<Language, NewRuleWords>> = {
  zh: {
    added: (rule) => `加了规则 ${rule} 和它的场景：`,
    checked: (errors, warnings) => `检查规则包：${errors}个错误，${warnings}个警告`,
    next: "接下来：",
    steps: (pack) => [
      "手算到期日，写进场景的 due；加上按期、逾期的行",
      `shixian test ${pack}`,
      "在 liability.json 里写上违反它的责任，没有的写进 none",
    ],
  },
  en: {
    added: (rule) => `added the rule ${rule} and its scenario:`,
    checked: (errors, warnings) =>
      `the pack, checked: ${counted(errors, "error")}, ${counted(warnings, "warning")}`,
    next: "next:",
    steps: (pack) => [
      "work out the due day by hand and write it into the scenario as due; add rows in time and late",
      `shixian test ${pack}`,
      "write in liability.json what follows its breach, or under none why nothing does",
    ],
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
