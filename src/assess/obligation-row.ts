import type { CountRange } from "../calendar/count.js";
import { type Day, formatDay } from "../time/day.js";
import type { CountOrRange, Due, LimitRow, ObligationRow, State } from "./assessment.js";
import type { Bearer } from "./bearer.js";
import type { Clock } from "./clock.js";
import type { ExercisedClock } from "./exercise.js";
import { type Counted, ledgerOf, workingDaysAfter } from "./ledger.js";
import { dueOfMember, type LimitMember, limitOf, type ReadTerm } from "./limit.js";
import { readingsOf, repairsOf } from "./readings.js";
import type { Instance, Run } from "./run.js";
import { shownDay } from "./scope.js";
import type { Standing } from "./state.js";

/** All that a row of `obligations` is made of. */
export interface ObligationParts {
  readonly run: Run;
  readonly instance: Instance;
  readonly bearer: Bearer;
  readonly state: State;
  readonly standing: Standing;
  /** Every day of the count is settled by a notice. */
  readonly settled: boolean;
  readonly term: ReadTerm;
  readonly exercised: ExercisedClock;
}

/** An obligation as the assessment shows it. */
export function obligationRow(parts: ObligationParts): ObligationRow {
  const { run, instance, bearer, state, standing, settled, term, exercised } = parts;
  const { source } = instance.rule;
  const regulation = run.regulation.source;
  const { due, done } = standing;
  const left = remaining(parts);
  const latestStart = instance.on.latest ?? run.asOf;
  const clock = exercised.clocks.at(-1) as Clock;
  return {
    regulation: regulation.id,
    rule: source.id,
    summary: source.summary,
    instance: instance.id,
    legalSource: source.legalSource,
    part: source.part ?? null,
    bearer,
    state,
    startedOn: shownDay({ earliest: instance.on.earliest, latest: latestStart }),
    due: shownDue(standing),
    certain: settled && due !== null && due.earliest === due.latest && !isIncomplete(term),
    fulfilledOn:
      done.earliest === null || done.latest === null
        ? null
        : shownDay({ earliest: done.earliest, latest: done.latest }),
    overdueWorkingDays: overdue(parts),
    remainingWorkingDays: left,
    dueSoon: run.warnAt === null ? null : left !== null && leastOf(left) <= run.warnAt,
    clock: state === "inactive" ? [] : ledgerOf(run, clock, bearer, lastDay(standing)),
    openTerm: term.kind === "open" ? term.term : null,
    limit: limitRow(parts),
    readings: [
      ...readingsOf(regulation, source.legalSource, source.reading),
      ...repairsOf(regulation, source.legalSource),
    ],
    displacedBy: null,
  };
}

function shownDue({ due }: Standing): Due | null {
  if (due === null) return null;
  return { earliest: formatDay(due.earliest), latest: due.latest === null ? null : formatDay(due.latest) };
}

function isIncomplete(term: ReadTerm): boolean {
  return term.kind === "limit" && term.limit.incomplete;
}

/** The last day on which the clock was looked at: fulfilment, ending or the day of the assessment. */
function lastDay({ done, ended, asOf }: Standing): Day {
  return Math.min(done.latest ?? asOf, ended?.latest ?? asOf, asOf) as Day;
}

/** Working days after the due day, up to and including the day of fulfilment or of the assessment. */
function overdue({ run, state, standing }: ObligationParts): CountOrRange | null {
  const { due } = standing;
  if (due === null || !["violated", "fulfilled-late", "undecided"].includes(state)) return null;
  const until = lastDay(standing);
  const { greatest } = boundsOf(workingDaysAfter(run, due.earliest, until));
  if (due.latest === null) return greatest === 0 ? null : { least: 0, greatest };
  const from =
    standing.done.earliest !== null && standing.done.earliest < until ? standing.done.earliest : until;
  const { least } = boundsOf(workingDaysAfter(run, due.latest, from));
  if (state === "undecided" && greatest === 0) return null;
  return least === greatest ? least : { least, greatest };
}

/** Working days left until the due day, the due day included; none is left on the day itself. */
function remaining(parts: ObligationParts): CountOrRange | null {
  const { run, state, standing } = parts;
  const { due, asOf } = standing;
  if (due === null || state !== "active") return null;
  const counted = leftOfLimit(parts);
  if (counted !== null) return counted;
  const least = boundsOf(workingDaysAfter(run, asOf, due.earliest)).least;
  if (due.latest === null) return { least, greatest: null };
  const { greatest } = boundsOf(workingDaysAfter(run, asOf, due.latest));
  return least === greatest ? least : { least, greatest };
}

/**
 * What is left of a limit in working days: the limit less the days that have run. It is exact also where the
 * due day is a range, because it is not known yet which days the rest will fall on.
 */
function leftOfLimit({ run, standing, term, exercised, bearer }: ObligationParts): CountOrRange | null {
  const [clock, ...others] = exercised.clocks;
  const [member, ...more] = limitOf(term)?.members ?? [];
  if (others.length > 0 || more.length > 0 || member === undefined) return null;
  if (!("amount" in member.term) || clock.start.earliest !== clock.start.latest) return null;
  const amounts = [member.term.amount, ...clock.extensions];
  if (amounts.some(({ unit }) => unit !== "working-day")) return null;
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0);
  const ran = ledgerOf(run, clock, bearer, standing.asOf).map(({ workingDays }) => boundsOf(workingDays));
  const least = ran.reduce((left, { greatest }) => left - greatest, total);
  const greatest = ran.reduce((left, count) => left - count.least, total);
  return least === greatest ? least : { least: Math.max(0, least), greatest };
}

function boundsOf(count: Counted): CountRange {
  return typeof count === "number" ? { least: count, greatest: count } : count;
}

function leastOf(count: CountOrRange): number {
  return typeof count === "number" ? count : count.least;
}

/** The member that decides: of a promise and a statutory limit, the one that the due day comes from. */
function limitRow({ run, standing, term, exercised }: ObligationParts): LimitRow | null {
  const { clocks, exercises } = exercised;
  const members = limitOf(term)?.members ?? [];
  const [clock] = clocks;
  const decides = (member: LimitMember) =>
    dueOfMember(run, clock.start.earliest, member, clock).earliest === standing.due?.earliest;
  const amounts = members.filter(({ term: each }) => "amount" in each);
  const member = amounts.find(decides) ?? amounts[0];
  if (member === undefined || !("amount" in member.term)) return null;
  return { ...member.term.amount, exercises };
}
