export { type AssessOptions, assess } from "./assess/assess.js";
export type {
  Answer,
  Assessment,
  Assumption,
  ClassificationRow,
  ClockRow,
  CountOrRange,
  DayOrRange,
  Due,
  ExerciseRow,
  Finding,
  FindingKind,
  LiabilityRow,
  LimitRow,
  MeasureRow,
  Need,
  ObligationRow,
  ReadingRow,
  Receipt,
  RegulationRow,
  State,
  UnreadEvent,
} from "./assess/assessment.js";
export { compile } from "./assess/compile.js";
export { type DueThen, type MovedDue, movedDues } from "./assess/moves.js";
export type { Rulebook } from "./assess/rulebook.js";
export { version } from "./assess/version.js";
export type { WhyCategory } from "./assess/why/category-rows.js";
export { type WhyOptions, why } from "./assess/why/why.js";
export type { Why, WhyInstance, WhyRule } from "./assess/why/why-rows.js";
export type { Calendar } from "./calendar/calendar.js";
export type { CalendarData } from "./calendar/calendar-data.js";
export { type CalendarChanges, calendarChanges, type DayChange } from "./calendar/changes.js";
export { type CalendarOptions, compileCalendar } from "./calendar/compile.js";
export {
  type CountRange,
  isWorkingDay,
  nthWorkingDayAfter,
  nthWorkingDayBefore,
  rollForward,
  settledWorkingDayAfter,
  workingDaysBetween,
} from "./calendar/count.js";
export { settledDateAfter } from "./calendar/dates.js";
export { type DayStatus, dayOn } from "./calendar/day-on.js";
export { type DueOptions, dueAfter, lastDayToStart } from "./calendar/due.js";
export { type CountRow, explainDays } from "./calendar/explain.js";
export { type Publication, readHolidayCn } from "./calendar/holiday-cn.js";
export type { Interval } from "./calendar/interval.js";
export type { Layer } from "./calendar/layer.js";
export { daysLeft, noticesMissing } from "./calendar/missing.js";
export type { Notice } from "./calendar/notice.js";
export { type CalendarFiles, parseCalendar } from "./calendar/parse-calendar.js";
export { parseLayer } from "./calendar/parse-layer.js";
export { parseNotice } from "./calendar/parse-notice.js";
export type { Case, CaseEvent, CaseRole, When } from "./case/case.js";
export { parseCase } from "./case/parse.js";
export type { Condition, LeafTrace } from "./condition/condition.js";
export type { Diagnostic, Result } from "./diagnostic/diagnostic.js";
export type { Language, Text } from "./diagnostic/text.js";
export {
  type Citation,
  type CitationStep,
  formatCitation,
  normaliseCitation,
  parseCitation,
} from "./regulation/citation.js";
export { accountFor, type ClauseRow, type Disposition } from "./regulation/clauses.js";
export { compareCitations, isSameClause, sortCitations } from "./regulation/compare-citations.js";
export { type LimitRow as RegulationLimit, limitsOf } from "./regulation/limits.js";
export { type PackFiles, parseRegulation } from "./regulation/parse.js";
export type { Category, LiabilityItem, Regulation, Rule } from "./regulation/regulation.js";
export { describeAssessment } from "./report/assessment.js";
export { assessmentIcs } from "./report/assessment-ics.js";
export type { Document } from "./report/document.js";
export { toHtml } from "./report/html.js";
export { assessmentPage } from "./report/html-page.js";
export { localise } from "./report/localise.js";
export { toMarkdown } from "./report/markdown.js";
export type { Telling } from "./report/telling.js";
export { describeWhy } from "./report/why/why.js";
export { addDays, type Day, type DayRange, formatDay, type OpenDayRange, parseDay } from "./time/day.js";
export { type Amount, type LimitUnit, parseAmount } from "./time/limit.js";
export { parseVocabulary } from "./vocabulary/parse.js";
export type { Vocabulary } from "./vocabulary/vocabulary.js";
