import type { Language } from "../../diagnostic/text.js";

/** The words of a count. A holiday's name comes from the notice and is Chinese in both languages. */
interface CountWords {
  readonly is: string;
  readonly between: string;
  /** Days that do not count. */
  readonly off: (days: string, why: string) => string;
  /** A day that counts although its weekday says otherwise. */
  readonly special: (day: string, weekday: string, why: string) => string;
  readonly by: (notices: readonly string[]) => string;
}

export const countWords: Readonly<Record<Language, CountWords>> = {
  zh: {
    is: "＝",
    between: "，",
    off: (days, why) => {
      if (why === "excluded") return `${days}扣除不计`;
      if (why === "not-announced") return `${days}放假安排未公布`;
      return `${days}${why === "weekend" ? "周末" : `${why}放假`}`;
    },
    special: (day, weekday, why) => `${day}（${weekday}，${why === "make-up" ? "调休上班" : why}）`,
    by: (notices) => `（${notices.join("、")}）`,
  },
  en: {
    is: " = ",
    between: ", ",
    off: (days, why) => {
      if (why === "excluded") return `${days} excluded`;
      if (why === "not-announced") return `${days} not announced yet`;
      return `${days} ${why} off`;
    },
    special: (day, weekday, why) => `${day} (${weekday}, ${why === "make-up" ? "make-up day" : why})`,
    by: (notices) => ` (${notices.join(", ")})`,
  },
};
