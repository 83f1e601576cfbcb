import type { Calendar } from "../calendar/calendar.js";
import type { Case, CaseEvent } from "../case/case.js";
import type { Language, Text } from "../diagnostic/text.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

/** What an assessment is told with; without the case its roles and events keep their bare words. */
export interface Telling {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly theCase?: Case;
  /** The regulations it was read under: for the names of classes and of rules that have no row. */
  readonly regulations?: readonly Regulation[];
  /** The calendar it was counted with: for the day count behind a date. */
  readonly calendar?: Calendar;
}

export function inLanguage(text: Text, { language }: Telling): string {
  return text[language];
}

export function eventWords(type: string, telling: Telling): string {
  const { events } = telling.vocabulary;
  return Object.hasOwn(events, type) ? (events[type]?.[telling.language] ?? type) : type;
}

export function eventOf(id: string, telling: Telling): CaseEvent | null {
  return telling.theCase?.events.find((event) => event.id === id) ?? null;
}
