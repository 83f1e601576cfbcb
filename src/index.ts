export { assess, type AssessOptions } from "./assess/assess.js";
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
export type { Rulebook } from "./assess/rulebook.js";
export { version } from "./assess/version.js";
export type { Case, CaseEvent, CaseRole, When } from "./case/case.js";
export { parseCase } from "./case/parse.js";
export type { Condition, LeafTrace } from "./condition/condition.js";
export type { Diagnostic, Result } from "./diagnostic/diagnostic.js";
export type { Language, Text } from "./diagnostic/text.js";
export { type PackFiles, parseRegulation } from "./regulation/parse.js";
export type { Category, LiabilityItem, Regulation, Rule } from "./regulation/regulation.js";
export { addDays, type Day, type DayRange, formatDay, type OpenDayRange, parseDay } from "./time/day.js";
export { type Amount, type LimitUnit, parseAmount } from "./time/limit.js";
export { parseVocabulary } from "./vocabulary/parse.js";
export type { Vocabulary } from "./vocabulary/vocabulary.js";
