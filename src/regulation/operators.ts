import type { Operator } from "../condition/operator.js";

/**
 * The operators that need a calendar, as packs know them when they are loaded. A rulebook binds the same names
 * to its own calendar (`calendarOperators`); here they only have to be known.
 */
export const operatorsWithCalendar: readonly Operator[] = [
  { name: "withinWorkingDaysOf", evaluate: () => null },
];
