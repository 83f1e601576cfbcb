import type { Language } from "../../diagnostic/text.js";

type Checked = (checked: number, errors: number, warnings: number) => string;

/** The last line of a check. */
export const checkedWords: Readonly<Record<Language, Checked>> = {
  zh: (checked, errors, warnings) => `检查了${checked}项：${errors}个错误，${warnings}个警告`,
  en: (checked, errors, warnings) =>
    `${checked} checked: ${counted(errors, "error")}, ${counted(warnings, "warning")}`,
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
