import type { Language } from "../diagnostic/text.js";
import { type Document, entries, entry, paragraph, span } from "./document.js";
import { calendarAddedWords } from "./words/calendar-added.js";

/** A year that was added to a calendar, or that was not announced and left as it was. */
export interface AddedNotice {
  readonly year: number;
  readonly file: string;
  /** Null: the year is not announced, nothing was written. */
  readonly written: {
    readonly notice: string;
    /** Weekdays off less weekend days worked, and what the law gives; null where the law is not known. */
    readonly net: number | null;
    readonly statutory: number | null;
    readonly settledTo: string;
    readonly folder: string;
  } | null;
}

export function describeAdded({ year, file, written }: AddedNotice, language: Language): Document {
  const words = calendarAddedWords[language];
  if (written === null) return [paragraph(span("caution", words.notWritten(year)))];
  const { notice, net, statutory, settledTo, folder } = written;
  return [
    paragraph(span("good", words.written(file))),
    ...entries([
      entry(words.notice, [notice]),
      entry(words.arithmetic, net === null || statutory === null ? [] : [words.sum(net, statutory)]),
      entry(words.settled, [settledTo]),
      entry(words.use, [span("quiet", words.howToUse(folder))]),
    ]),
  ];
}
