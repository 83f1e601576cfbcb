import type { Language } from "../../diagnostic/text.js";

type Checked = (checked: number, errors: number, warnings: number, notes: number) => string;

/** The last line of a check. */
export const checkedWords: Readonly<Record<Language, Checked>> = {
  zh: (checked, errors, warnings, notes) =>
    `检查了${checked}项：${errors}个错误，${warnings}个警告${notes === 0 ? "" : `；${notes}个条件没有逐一试过（--verbose）`}`,
  en: (checked, errors, warnings, notes) =>
    `${checked} checked: ${counted(errors, "error")}, ${counted(warnings, "warning")}${
      notes === 0 ? "" : `; ${counted(notes, "condition")} not examined (--verbose)`
    }`,
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
