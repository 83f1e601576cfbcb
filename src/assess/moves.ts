import type { Case } from "../case/case.js";
import type { Text } from "../diagnostic/text.js";
import { assess } from "./assess.js";
import type { Due, ObligationRow } from "./assessment.js";
import type { Rulebook } from "./rulebook.js";

/** A due day under one state of knowledge. */
export interface DueThen {
  /** Null where the term is open or unstated. */
  readonly due: Due | null;
  readonly certain: boolean;
}

/** An obligation whose due day differs between two states of knowledge. */
export interface MovedDue {
  readonly case: string;
  readonly regulation: string;
  readonly rule: string;
  readonly summary: Text;
  readonly legalSource: string;
  readonly instance: string;
  /** Null where the obligation is there under the other state only. */
  readonly before: DueThen | null;
  readonly after: DueThen | null;
}

/**
 * The due days that move from one rulebook to another: the same regulations with the calendar as it was known
 * before a notice, and after it. A due day that only becomes certain, and stays where it was, has not moved.
 *
 * @param cases valid cases; rows come out in their order
 * @param before the rulebook with the calendar as known first
 * @param after the same with the calendar as known then
 * @param asOf the day of both assessments, `YYYY-MM-DD`: events after it are not read
 * @throws RangeError if `asOf` or a day of a case is no date that exists
 * @example
 * movedDues(cases, compile({ regulations, calendar: known }), compile({ regulations, calendar: cn }), "2019-06-01");
 */
export function movedDues(
  cases: readonly Case[],
  before: Rulebook,
  after: Rulebook,
  asOf: string,
): readonly MovedDue[] {
  return cases.flatMap((theCase) => movedIn(theCase, before, after, asOf));
}

function movedIn(theCase: Case, before: Rulebook, after: Rulebook, asOf: string): readonly MovedDue[] {
  const first = byName(assess(before, theCase, { asOf }).obligations);
  const second = byName(assess(after, theCase, { asOf }).obligations);
  return [...new Map([...first, ...second])].flatMap(([name, row]) => {
    const [was, is] = [first.get(name), second.get(name)];
    if (was !== undefined && is !== undefined && sameDue(was.due, is.due)) return [];
    const { regulation, rule, summary, legalSource, instance } = row;
    return [
      {
        case: theCase.id,
        regulation,
        rule,
        summary,
        legalSource,
        instance,
        before: dueThen(was),
        after: dueThen(is),
      },
    ];
  });
}

function byName(rows: readonly ObligationRow[]): ReadonlyMap<string, ObligationRow> {
  return new Map(rows.map((row) => [JSON.stringify([row.regulation, row.rule, row.instance]), row]));
}

function dueThen(row: ObligationRow | undefined): DueThen | null {
  return row === undefined ? null : { due: row.due, certain: row.certain };
}

function sameDue(a: Due | null, b: Due | null): boolean {
  return a?.earliest === b?.earliest && a?.latest === b?.latest;
}
