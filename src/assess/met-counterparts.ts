import type { Outcome } from "./displacement.js";
import { isSuperior } from "./displacement.js";
import { readingsOf } from "./readings.js";
import type { Trace } from "./trace.js";

/** What rows and findings have in common. */
type Told = Pick<Outcome["findings"][number], "rule" | "instance" | "readings">;

/**
 * Where a local rule and its superior counterpart are read in one instance, the local rows show what the pack reads
 * of the two: which governs, and from when. Nothing is shown where the superior text is not at hand, or not yet
 * in force, for then nothing rests on it.
 */
export function withCounterpartReadings(
  outcomes: readonly Outcome[],
  trace: Trace | null,
): readonly Outcome[] {
  return outcomes.map((outcome) => {
    const superiors = outcomes.filter(({ regulation: { source } }) => {
      return source.status !== "draft" && isSuperior(source, outcome.regulation.source);
    });
    if (superiors.length === 0 || !outcome.regulation.source.rules.some(isRead)) return outcome;
    const present = new Set(
      superiors.flatMap(({ regulation: { source }, obligations, findings }) =>
        [...obligations, ...findings].map(({ rule, instance }) => key(source.id, rule, instance)),
      ),
    );
    return {
      ...outcome,
      obligations: outcome.obligations.map((row) => read(row, outcome, present)),
      findings: outcome.findings.map((finding) => {
        const shown = read(finding, outcome, present);
        const known = trace?.found.get(finding);
        if (known !== undefined) trace?.found.set(shown, known);
        return shown;
      }),
    };
  });
}

function isRead({ counterpart }: Outcome["regulation"]["source"]["rules"][number]): boolean {
  return (counterpart ?? []).some(({ reading }) => reading !== undefined);
}

function read<Row extends Told>(row: Row, { regulation }: Outcome, present: ReadonlySet<string>): Row {
  const { source, counterparts } = regulation;
  const met = (counterparts.get(row.rule) ?? []).flatMap((each) =>
    each.reading !== undefined && present.has(key(each.regulation, each.rule, row.instance))
      ? [each.reading]
      : [],
  );
  if (met.length === 0) return row;
  const legalSource = source.rules.find(({ id }) => id === row.rule)?.legalSource ?? "";
  const more = readingsOf(source, legalSource, met).filter(({ id }) => {
    return id === null || !row.readings.some((each) => each.id === id);
  });
  return { ...row, readings: [...row.readings, ...more] };
}

function key(regulation: string, rule: string, instance: string): string {
  return JSON.stringify([regulation, rule, instance]);
}
