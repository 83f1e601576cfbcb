import type { CompiledRule } from "../rulebook.js";
import { isFor } from "../run.js";
import type { UnderOne } from "../under.js";
import { triggerOf } from "./trigger.js";
import type { NotExamined } from "./why-rows.js";

/** The rules of a regulation that were not examined, those that wait for the same trigger together. */
export function notExaminedIn({ run, row, opened }: UnderOne): readonly NotExamined[] {
  const regulation = run.regulation.source.id;
  const { rules } = run.regulation;
  const named = (rule: CompiledRule) => ({ rule: rule.source.id, summary: rule.source.summary });
  if (row.scope === "no") return [{ why: "scope", regulation, trigger: null, rules: rules.map(named) }];
  const groups = new Map<string, { head: Omit<NotExamined, "rules">; rules: CompiledRule[] }>();
  for (const { rule, instances } of opened) {
    if (instances.length > 0) continue;
    const trigger = triggerOf(rule, run);
    const why = trigger.every !== null && run.case.observed === null ? "not-observed" : "no-trigger";
    const key = JSON.stringify([why, trigger]);
    const group = groups.get(key) ?? { head: { why, regulation, trigger }, rules: [] };
    group.rules.push(rule);
    groups.set(key, group);
  }
  const others = rules.filter((rule) => !isFor(rule, run.case.kind));
  return [
    ...[...groups.values()].map((group): NotExamined => ({ ...group.head, rules: group.rules.map(named) })),
    ...(others.length === 0
      ? []
      : [{ why: "other-kind", regulation, trigger: null, rules: others.map(named) } as const]),
  ];
}
