import { assess } from "../../assess/assess.js";
import type { ObligationRow } from "../../assess/assessment.js";
import type { Rulebook } from "../../assess/rulebook.js";
import type { Case, CaseEvent } from "../../case/case.js";
import { addDays, type Day, formatDay, parseDay } from "../../time/day.js";
import { dayIn, type Opening } from "./opening.js";

/** The case of an opening that starts on a day: everything in it moved by as many days as its start. */
export function startingOn({ case: theCase, start }: Opening, day: Day): Case {
  const from = theCase.events.find(({ id }) => id === start);
  const was = from === undefined ? null : dayIn(from.on);
  const moved = (event: CaseEvent): CaseEvent => {
    const own = dayIn(event.on);
    const on = own === null || was === null ? day : addDays(day, own - was);
    return { ...event, on: formatDay(on) };
  };
  return { ...theCase, events: theCase.events.map(moved) };
}

/** A duty as a case has it on a day. */
export interface Owed {
  readonly row: ObligationRow;
  readonly due: Day;
}

/** The duty that an opening is about; null where it is not owed, or its due day is not one certain day. */
export function owedIn(
  rulebook: Rulebook,
  rule: string,
  theCase: Case,
  { start }: Opening,
  asOf: Day,
): Owed | null {
  const row = assess(rulebook, theCase, { asOf: formatDay(asOf) }).obligations.find(
    (each) => each.rule === rule && each.instance === start,
  );
  if (row?.due == null || !row.certain || row.due.earliest !== row.due.latest) return null;
  const due = parseDay(row.due.earliest);
  return due === null ? null : { row, due };
}
