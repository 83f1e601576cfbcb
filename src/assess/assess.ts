import type { Case } from "../case/case.js";
import { parseDay } from "../time/day.js";
import type { Assessment, Assumption } from "./assessment.js";
import { displaced } from "./displacement.js";
import { withCounterpartReadings } from "./met-counterparts.js";
import type { Rulebook } from "./rulebook.js";
import { newTrace, type Trace } from "./trace.js";
import { assessUnder, type UnderOne } from "./under.js";
import { version } from "./version.js";

export interface AssessOptions {
  /** The day of the assessment, `YYYY-MM-DD`: events after it are not read. */
  readonly asOf: string;
  /**
   * The host's own threshold in working days: a running obligation with no more left is marked `dueSoon`. No
   * law, so it is never a finding.
   */
  readonly warnAt?: number;
}

/**
 * Reads a case under the regulations of a rulebook as it stands at the end of a day.
 *
 * The result is a function of its arguments alone: no clock, no locale, no zone of the host; the same input
 * gives the same result, byte for byte.
 *
 * @param rulebook regulations and calendar, from `compile`
 * @param theCase a valid case: from `parseCase`, or typed data of the host's own
 * @throws RangeError if `asOf` or a day of the case is no date that exists
 * @example
 * assess(rulebook, theCase, { asOf: "2019-03-01" }).obligations[0].due; // { earliest: "2019-02-13", … }
 */
export function assess(rulebook: Rulebook, theCase: Case, options: AssessOptions): Assessment {
  return assessWith(rulebook, theCase, options, null).assessment;
}

/** An assessment, with what each regulation's reading of the case was made of. */
export interface Traced {
  readonly assessment: Assessment;
  readonly under: readonly UnderOne[];
  readonly trace: Trace;
}

/** The same assessment, for those who ask why it came out as it did. */
export function assessTraced(rulebook: Rulebook, theCase: Case, options: AssessOptions): Traced {
  const trace = newTrace();
  return { ...assessWith(rulebook, theCase, options, trace), trace };
}

function assessWith(
  rulebook: Rulebook,
  theCase: Case,
  { asOf, warnAt }: AssessOptions,
  trace: Trace | null,
): Omit<Traced, "trace"> {
  const day = parseDay(asOf);
  if (day === null) throw new RangeError(`asOf: "${asOf}" is not a date YYYY-MM-DD that exists`);
  const results = rulebook.regulations.map((regulation) =>
    assessUnder(rulebook, regulation, theCase, { day, warnAt: warnAt ?? null, trace }),
  );
  const read = new Set(results.flatMap((each) => [...each.run.notes.read]));
  const events = results[0]?.run.case;
  const outcomes = withCounterpartReadings(
    displaced(results.map((each) => ({ ...each, regulation: each.run.regulation }))),
    trace,
  );
  const assessment: Assessment = {
    regulations: results.map((each) => each.row),
    case: theCase.id,
    asOf,
    classification: results.flatMap((each) => each.classified.map(({ row }) => row)),
    obligations: outcomes.flatMap((each) => each.obligations),
    findings: outcomes.flatMap((each) => each.findings),
    needs: results.flatMap(({ run }) =>
      [...run.notes.needs.values()].map(({ need, decides }) => ({ ...need, decides: [...decides.values()] })),
    ),
    assumed: onceEach(results.flatMap(({ run }) => run.notes.assumed)),
    unreadEvents: [
      ...(events?.events ?? [])
        .filter((event) => !read.has(event.id))
        .map((event) => ({ event: event.id, why: "answers-nothing" as const })),
      ...(events?.later ?? []).map(({ id }) => ({ event: id, why: "later" as const })),
    ],
    notExamined: results.reduce((sum, each) => sum + each.notExamined, 0),
    receipt: {
      engine: version,
      regulations: Object.fromEntries(rulebook.regulations.map(({ source }) => [source.id, source.hash])),
      calendar: rulebook.calendar.hash,
    },
  };
  return { assessment, under: results };
}

/** What several steps took as given is said once. */
function onceEach(assumed: readonly Assumption[]): readonly Assumption[] {
  return [...new Map(assumed.map((each) => [JSON.stringify(each), each])).values()];
}
