import type { CompiledRegulation } from "../../assess/rulebook.js";
import { isWorkingDay } from "../../calendar/count.js";
import { addDays, type Day, earlierOf, laterOf } from "../../time/day.js";

/** Every holiday comes once a year; a second and third year give room for counts that meet only one. */
const span = 3 * 366;

/** The working days on which a case of a regulation can begin: the first years in which it applies and days are settled. */
export function startDays({ appliesFrom, appliesTo, calendar }: CompiledRegulation): readonly Day[] {
  const last = earlierOf(calendar.settledTo, appliesTo ?? calendar.settledTo);
  const first = laterOf(calendar.settledFrom, appliesFrom ?? addDays(last, -span));
  const days = Math.min(span, last - first + 1);
  return Array.from({ length: Math.max(0, days) }, (_, index) => addDays(first, index)).filter(
    (day) => isWorkingDay(calendar, day) === true,
  );
}
