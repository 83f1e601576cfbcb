import type { Language } from "../diagnostic/text.js";
import { parseDay } from "../time/day.js";
import { runsOf } from "./calendar-grid.js";
import { isBounded, legendOf, monthTiles } from "./calendar-months.js";
import type { CalendarYear, HolidayRow } from "./calendar-year.js";
import { dateWords, shortDate, shortRange, weekdayName } from "./dates.js";
import type { CalendarRow } from "./deadline.js";
import { type Document, entries, entry, heading, type Line, paragraph, span, table } from "./document.js";
import { workingDaysWords } from "./words/amount.js";
import { calendarWords } from "./words/calendar.js";
import { noticeWords } from "./words/notices.js";

/** The year as people look at it: the months, a row for each holiday, and what all of it rests on. */
export function describeCalendarYear(year: CalendarYear, language: Language): Document {
  const words = calendarWords[language];
  const legend = legendOf(year, language);
  return [
    heading(1, words.title(year.year)),
    ...notAnnounced(year, language).map((text) => paragraph(span("caution", text))),
    { kind: "tiles", tiles: monthTiles(year, language) },
    ...table(
      [[words.holiday], [words.rest], [words.days], [words.work]],
      year.holidays.map((row) => holidayCells(row, language)),
    ),
    ...entries([
      entry(words.legend, legend),
      ...factsOf(year, language).map(({ term, text }) => entry(term, [text])),
      entry(words.settled, [span("quiet", settledWords(year.calendar, language))]),
    ]),
  ];
}

/** What is to be said of a year beside its days: totals, notices, and what is still open. */
export function factsOf(year: CalendarYear, language: Language): readonly { term: string; text: string }[] {
  const words = calendarWords[language];
  const law = year.announced || year.statutory === null ? [] : [runs(year.statutory, language)];
  return [
    ...law.map((days) => ({ term: words.law, text: words.lawOnly(days) })),
    ...(isBounded(year)
      ? [{ term: words.workingDays, text: workingDaysWords(year.workingDays, language) }]
      : []),
    ...year.notices.map(({ notice, published }, index) => ({
      term: index === 0 ? words.notice : words.amendment,
      text: words.published(notice, dateWords(published, language)),
    })),
    ...alsoSet(year, language).map((text) => ({ term: words.alsoSet, text })),
    ...open(year, language).map((text) => ({ term: words.notSettled, text })),
  ];
}

/** That a year has no notice, and what is known of it all the same. */
export function notAnnounced(
  { year, announced, statutory }: CalendarYear,
  language: Language,
): readonly string[] {
  const words = calendarWords[language];
  if (announced) return [];
  return [statutory === null ? words.unknownYear(year) : words.notAnnounced(year)];
}

/** Dates with those next to each other joined: 2月4日至10日. */
export function runs(dates: readonly string[], language: Language): string {
  return runsOf(dates)
    .map(({ from, to }) => shortRange(from, to, language))
    .join(calendarWords[language].comma);
}

/** The weekend days worked for a holiday, each with its weekday. */
export function workedDays(work: readonly string[], language: Language): string {
  const { worked, comma } = calendarWords[language];
  return work
    .flatMap((date) => parseDay(date) ?? [])
    .map((day) => worked(shortDate(day, language), weekdayName(day, language)))
    .join(comma);
}

function holidayCells({ name, rest, work }: HolidayRow, language: Language): readonly Line[] {
  return [
    [span("strong", name)],
    [span("good", runs(rest, language))],
    [rest.length === 0 ? "" : String(rest.length)],
    [span("caution", workedDays(work, language))],
  ];
}

/** Days that another notice sets than the year's own: the next year's, or a regional one. */
function alsoSet({ days, notices }: CalendarYear, language: Language): readonly string[] {
  const own = new Set(notices.map(({ notice }) => notice));
  const others = [...new Set(days.map(({ notice }) => notice))].filter((notice) => !own.has(notice));
  return others.map((notice) => {
    const dates = days.filter((each) => each.notice === notice).map(({ date }) => date);
    return calendarWords[language].alsoSetBy(runs(dates, language), notice);
  });
}

/** The last days of a year wait for the next year's notice; all of a year without one is open anyway. */
function open({ announced, notSettled, year }: CalendarYear, language: Language): readonly string[] {
  if (!announced) return [];
  return notSettled.map(({ from, to }) => {
    const next = from >= `${year}-12-29` ? year + 1 : year;
    const [first, last] = [parseDay(from), parseDay(to)];
    const days = first === null || last === null ? from : shortRange(first, last, language);
    return calendarWords[language].notSettledUntil(days, next);
  });
}

function settledWords({ settledFrom, settledTo, knownOn }: CalendarRow, language: Language): string {
  return [
    `${settledFrom} — ${settledTo}`,
    ...(knownOn === null ? [] : [noticeWords[language].knownOn(dateWords(knownOn, language))]),
  ].join(" · ");
}
