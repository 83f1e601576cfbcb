import type { Language } from "../diagnostic/text.js";
import { type Day, parseDay } from "../time/day.js";
import { dateWords, shortDate, shortRange, weekdayName } from "./dates.js";
import type { CalendarRow } from "./deadline.js";
import { type Document, entries, entry, heading, type Line, paragraph, span, table } from "./document.js";
import { workingDaysWords } from "./words/amount.js";
import { calendarWords } from "./words/calendar.js";
import { noticeWords } from "./words/notices.js";

/** A year of a calendar: what its notice arranges, or what the law alone says where there is none yet. */
export interface CalendarYear {
  readonly calendar: CalendarRow;
  readonly year: number;
  readonly announced: boolean;
  /** The notice and the later ones that change it, in order of publication. */
  readonly notices: readonly { readonly notice: string; readonly published: string }[];
  readonly holidays: readonly HolidayRow[];
  /** The days that the law makes rest days, whatever is announced; null where it is not known. */
  readonly statutory: readonly string[] | null;
  readonly workingDays: { readonly least: number; readonly greatest: number };
}

/** A holiday of a notice: the days off, and the weekend days worked for it. */
export interface HolidayRow {
  readonly name: string;
  readonly rest: readonly string[];
  readonly work: readonly string[];
}

/** The year as people read it: a row for each holiday, rest days and make-up days, and the notices. */
export function describeCalendarYear(year: CalendarYear, language: Language): Document {
  const words = calendarWords[language];
  const law = year.statutory === null ? [] : [runs(year.statutory, language)];
  return [
    heading(1, words.title(year.year)),
    ...(year.announced ? [] : [paragraph(span("caution", words.notAnnounced(year.year)))]),
    ...table(
      [[words.holiday], [words.rest], [words.days], [words.work]],
      year.holidays.map((row) => holidayCells(row, language)),
    ),
    ...entries([
      entry(words.law, year.announced ? [] : law),
      entry(words.workingDays, [workingDaysWords(year.workingDays, language)]),
      ...year.notices.map(({ notice, published }, index) =>
        entry(index === 0 ? words.notice : words.amendment, [
          words.published(notice, dateWords(published, language)),
        ]),
      ),
      entry(words.settled, [span("quiet", settledWords(year.calendar, language))]),
    ]),
  ];
}

function holidayCells({ name, rest, work }: HolidayRow, language: Language): readonly Line[] {
  const worked = work.flatMap((date) => {
    const day = parseDay(date);
    return day === null
      ? []
      : [calendarWords[language].worked(shortDate(day, language), weekdayName(day, language))];
  });
  return [
    [span("strong", name)],
    [span("good", runs(rest, language))],
    [rest.length === 0 ? "" : String(rest.length)],
    [span("caution", worked.join(calendarWords[language].comma))],
  ];
}

/** Dates with those next to each other joined: 2月4日至10日. */
function runs(dates: readonly string[], language: Language): string {
  const joined: { from: Day; to: Day }[] = [];
  for (const day of dates.flatMap((date) => parseDay(date) ?? []).sort((a, b) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && day <= last.to + 1) last.to = day;
    else joined.push({ from: day, to: day });
  }
  return joined.map(({ from, to }) => shortRange(from, to, language)).join(calendarWords[language].comma);
}

function settledWords({ settledFrom, settledTo, knownOn }: CalendarRow, language: Language): string {
  return [
    `${settledFrom} — ${settledTo}`,
    ...(knownOn === null ? [] : [noticeWords[language].knownOn(dateWords(knownOn, language))]),
  ].join(" · ");
}
