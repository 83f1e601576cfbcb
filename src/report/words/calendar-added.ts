import type { Language } from "../../diagnostic/text.js";

interface CalendarAddedWords {
  readonly written: (file: string) => string;
  readonly notWritten: (year: number) => string;
  readonly notice: string;
  readonly arithmetic: string;
  readonly sum: (net: number, statutory: number) => string;
  readonly settled: string;
  readonly use: string;
  readonly howToUse: (folder: string) => string;
  readonly writeAnyway: string;
}

/** A notice that was added to a calendar. */
export const calendarAddedWords: Readonly<Record<Language, CalendarAddedWords>> = {
  zh: {
    written: (file) => `已写入 ${file}`,
    notWritten: (year) => `${year} 年的安排尚未公布，没有写入。`,
    notice: "通知",
    arithmetic: "核算",
    sum: (net, statutory) => `工作日放假减周末上班 ${net} 天，法定 ${statutory} 天`,
    settled: "日历定到",
    use: "使用",
    howToUse: (folder) => `--calendar ${folder}；随包发布的日历要重新构建`,
    writeAnyway: "仍要写入吗？",
  },
  en: {
    written: (file) => `Written: ${file}`,
    notWritten: (year) => `The arrangement of ${year} is not announced; nothing was written.`,
    notice: "Notice",
    arithmetic: "Arithmetic",
    sum: (net, statutory) => `weekdays off less weekend days worked: ${net}; by law: ${statutory}`,
    settled: "Settled to",
    use: "To use it",
    howToUse: (folder) => `--calendar ${folder}; the calendar that ships is built again`,
    writeAnyway: "Write it all the same?",
  },
};
