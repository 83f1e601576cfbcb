import type { Rule } from "../regulation/regulation.js";
import type { Finding, FindingKind } from "./assessment.js";
import type { Found } from "./found.js";
import { liabilityOf } from "./liability.js";
import { readingsOf, repairsOf } from "./readings.js";
import type { Instance, Run } from "./run.js";

/** The one constructor of findings: kind by force and status, liability, readings and repairs. */
export function finding(run: Run, instance: Instance, found: Found): Finding {
  const { source } = instance.rule;
  const regulation = run.regulation.source;
  const kind = kindOf(run, source, found.kind);
  const made: Finding = {
    kind,
    regulation: regulation.id,
    rule: source.id,
    summary: source.summary,
    instance: instance.id,
    legalSource: source.legalSource,
    part: source.part ?? null,
    bearer: found.bearer,
    unmet: found.unmet,
    liability: kind === "violation" ? liabilityOf(run, instance, found) : [],
    because: found.because,
    readings: [
      ...readingsOf(regulation, source.legalSource, source.reading),
      ...readingsOf(regulation, source.legalSource, found.reading ?? null),
      ...repairsOf(regulation, source.legalSource),
    ],
    tags: source.tags ?? {},
    events: [...new Set(found.events.flatMap((event) => event?.id ?? []))],
  };
  run.trace?.found.set(made, { run, instance, found });
  return made;
}

/** A principle breached is at most a warning; under a draft a violation is hypothetical. */
function kindOf(run: Run, { force }: Rule, kind: FindingKind): FindingKind {
  if (kind !== "violation") return kind;
  if (force === "hedged") return "warning";
  return run.regulation.source.status === "draft" ? "hypothetical" : "violation";
}
