import type { Language } from "../../diagnostic/text.js";

interface NewRuleWords {
  readonly added: (rule: string) => string;
  readonly choices: string;
  readonly checked: (errors: number, warnings: number) => string;
  readonly next: (pack: string) => string;
}

export const newRuleWords: Readonly<Record<Language, NewRuleWords>> = {
  zh: {
    added: (rule) => `加了规则 ${rule} 和它的场景：`,
    choices: "没有问就这样写了，请对照条文：",
    checked: (errors, warnings) => `检查规则包：${errors}个错误，${warnings}个警告`,
    next: (pack) =>
      `接下来：手算到期日，写进场景；在 liability.json 里写上责任，没有的写进 none；shixian test ${pack}`,
  },
  en: {
    added: (rule) => `added the rule ${rule} and its scenario:`,
    choices: "written without asking; hold it against the text:",
    checked: (errors, warnings) =>
      `the pack, checked: ${counted(errors, "error")}, ${counted(warnings, "warning")}`,
    next: (pack) =>
      `next: work out the due day by hand and write it into the scenario; say in liability.json what follows a breach, or under none why nothing does; shixian test ${pack}`,
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
