import type { Language } from "../../diagnostic/text.js";

interface MovesWords {
  readonly title: (from: string, to: string) => string;
  readonly count: (moved: number, cases: number) => string;
  readonly case: string;
  readonly duty: string;
  readonly before: string;
  readonly after: string;
  readonly between: (earliest: string, latest: string | null) => string;
  readonly off: string;
  readonly worked: string;
  readonly settled: string;
  readonly noLonger: string;
  readonly nothing: string;
}

/** Due days that move when the calendar is known better. */
export const movesWords: Readonly<Record<Language, MovesWords>> = {
  zh: {
    title: (from, to) => `按 ${from} 与 ${to} 已公布的通知，到期日有何不同`,
    count: (moved, cases) => `读了 ${cases} 个案件，${moved} 个到期日有变动`,
    case: "案件",
    duty: "事项",
    before: "原到期日",
    after: "现到期日",
    between: (earliest, latest) => (latest === null ? `${earliest} 起，未定` : `${earliest} 至 ${latest}`),
    off: "改为休息",
    worked: "改为上班",
    settled: "新定的日子",
    noLonger: "不再是已定的日子",
    nothing: "两者的日历没有不同。",
  },
  en: {
    title: (from, to) => `Due days with the notices published by ${from} and by ${to}`,
    count: (moved, cases) =>
      `${cases} ${cases === 1 ? "case" : "cases"} read, ${moved} due ${moved === 1 ? "day moves" : "days move"}`,
    case: "Case",
    duty: "Duty",
    before: "Was due",
    after: "Is due",
    between: (earliest, latest) => (latest === null ? `${earliest} or later` : `${earliest} to ${latest}`),
    off: "Now off",
    worked: "Now worked",
    settled: "Newly settled",
    noLonger: "No longer settled",
    nothing: "The calendar is the same on both days.",
  },
};
