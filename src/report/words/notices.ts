import type { Language } from "../../diagnostic/text.js";

interface NoticeWords {
  readonly missing: (year: string) => string;
  readonly layerYearMissing: (layer: string, year: string) => string;
  readonly knownOn: (date: string) => string;
}

/** What can be said of the notices a count rests on: one that is not there, or only those of a day. */
export const noticeWords: Readonly<Record<Language, NoticeWords>> = {
  zh: {
    missing: (year) => `${year} 年的放假安排通知尚未公布（或者日历中没有）`,
    layerYearMissing: (layer, year) => `地方安排 ${layer} 没有 ${year} 年`,
    knownOn: (date) => `按 ${date}当日已公布的通知`,
  },
  en: {
    missing: (year) => `the holiday notice for ${year} is not published yet (or not in the calendar)`,
    layerYearMissing: (layer, year) => `the layer ${layer} has nothing for ${year}`,
    knownOn: (date) => `with the notices published by ${date}`,
  },
};
