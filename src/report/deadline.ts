import type { CountRow } from "../calendar/explain.js";
import type { Language } from "../diagnostic/text.js";
import type { Amount } from "../time/limit.js";
import { countLine } from "./count-stretches.js";
import { dateWords } from "./dates.js";
import { type Document, entries, entry, type Line, paragraph, span } from "./document.js";
import { amountWords, workingDaysWords } from "./words/amount.js";
import { deadlineWords } from "./words/deadline.js";
import { noticeWords } from "./words/notices.js";

/** The calendar that an answer rests on, as results name it. */
export interface CalendarRow {
  readonly id: string;
  readonly knownOn: string | null;
  readonly settledFrom: string;
  readonly settledTo: string;
  /** The regional layers over it; absent where there are none. */
  readonly layers?: readonly string[];
}

type Range = { readonly earliest: string; readonly latest: string | null };

/** The question that was asked: one limit forwards, one backwards, or the days between two. */
export type DeadlineQuestion =
  | {
      readonly from: string;
      readonly limit: Amount;
      readonly extensions: readonly Amount[];
      readonly excluded: readonly { readonly from: string; readonly to: string }[];
    }
  | { readonly by: string; readonly limit: Amount }
  | { readonly from: string; readonly to: string };

/** The answer, with the count behind it. */
export type DeadlineAnswer = {
  readonly certain: boolean;
  readonly calendar: CalendarRow;
  readonly count: readonly CountRow[];
} & (
  | { readonly due: Range }
  | { readonly start: Range }
  | { readonly workingDays: { readonly least: number; readonly greatest: number } }
);

/** One limit in words: the day first, then how it was counted. */
export function describeDeadline(
  question: DeadlineQuestion,
  answer: DeadlineAnswer,
  told: { readonly missing: readonly string[]; readonly rolled: string | null },
  language: Language,
): Document {
  const words = deadlineWords[language];
  const { calendar } = answer;
  const notices = told.missing.map((notice) => missingWords(notice, calendar.id, language));
  return [
    paragraph(span(answer.certain ? "good" : "caution", `${verdict(question, answer, language)}`)),
    ...(notices.length === 0
      ? []
      : [paragraph(span("caution", notices.join(language === "zh" ? "；" : "; ")))]),
    ...entries([
      ...questionEntries(question, language),
      entry(words.count, countOf(question, answer, language)),
      entry(words.rolled, told.rolled === null ? [] : [told.rolled]),
      entry(words.calendar, [
        span(
          "quiet",
          [
            `${[calendar.id, ...(calendar.layers ?? [])].join(" + ")} · ${words.settled(calendar.settledFrom, calendar.settledTo)}`,
            ...(calendar.knownOn === null
              ? []
              : [noticeWords[language].knownOn(dateWords(calendar.knownOn, language))]),
          ].join(" · "),
        ),
      ]),
    ]),
  ];
}

/** What is missing is named `<calendar>/<year>` or `<layer>/<year>`. */
function missingWords(missing: string, calendar: string, language: Language): string {
  const [id = "", year = ""] = missing.split("/");
  const words = noticeWords[language];
  return id === calendar ? words.missing(year) : words.layerYearMissing(id, year);
}

/** Days, months and years are not counted in working days: their count explains nothing. */
function countOf(question: DeadlineQuestion, { count }: DeadlineAnswer, language: Language): Line {
  const counted = !("limit" in question) || question.limit.unit === "working-day";
  return counted && count.length > 0 ? [countLine(count, language)] : [];
}

function verdict(question: DeadlineQuestion, answer: DeadlineAnswer, language: Language): string {
  const words = deadlineWords[language];
  const say = (date: string) => dateWords(date, language);
  if ("workingDays" in answer && "to" in question) {
    const count = workingDaysWords(answer.workingDays, language);
    return words.workingDays(say(question.from), say(question.to), count);
  }
  if ("due" in answer) {
    const { earliest, latest } = answer.due;
    if (latest === null) return words.notBefore(say(earliest));
    return earliest === latest ? words.due(say(earliest)) : words.between(say(earliest), say(latest));
  }
  if (!("start" in answer)) return "";
  const { earliest, latest } = answer.start;
  if (latest === null) return words.startNotBefore(say(earliest));
  // Before the first notice nothing bounds the search backwards.
  if (earliest < answer.calendar.settledFrom) return words.startUnknownBefore(say(latest));
  return earliest === latest ? words.startBy(say(earliest)) : words.startBetween(say(earliest), say(latest));
}

function questionEntries(question: DeadlineQuestion, language: Language) {
  const words = deadlineWords[language];
  if (!("limit" in question)) return [];
  const amount = ({ amount: number, unit }: Amount) => amountWords(number, unit, language);
  const limit = entry(words.limit, [question.limit.amount === 0 ? words.sameDay : amount(question.limit)]);
  if ("by" in question) return [limit];
  const excluded = question.excluded.map(({ from, to }) => `${from} — ${to}`);
  return [
    entry(words.start, [dateWords(question.from, language), span("quiet", ` · ${words.startExcluded}`)]),
    limit,
    entry(
      words.extended,
      question.extensions.length === 0 ? [] : [question.extensions.map(amount).join(" + ")],
    ),
    entry(words.excluded, excluded.length === 0 ? [] : [excluded.join(", ")]),
  ];
}
