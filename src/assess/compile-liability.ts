import { isSameClause } from "../regulation/compare-citations.js";
import type { LiabilityItem } from "../regulation/regulation.js";
import type { Compile } from "./compile-condition.js";
import type { CompiledLiability } from "./rulebook.js";

/**
 * The liability of each rule, by the rule's id. An item inherits subjects and measures from the lead that it
 * stands `under`, as the article is written.
 */
export function compileLiability(
  items: readonly LiabilityItem[],
  ready: Compile,
): ReadonlyMap<string, readonly CompiledLiability[]> {
  const byRule = new Map<string, CompiledLiability[]>();
  for (const item of items) {
    const lead = items.find((each) => item.under !== undefined && isSameClause(each.legalSource, item.under));
    const measures = item.measures ?? lead?.measures ?? [];
    const compiled: CompiledLiability = {
      source: item,
      subjects: item.subjects ?? lead?.subjects ?? null,
      when: item.when === undefined ? null : ready(item.when),
      defence: item.defence === undefined ? null : ready(item.defence),
      measures: measures.map((source) => ({
        source,
        when: source.when === undefined ? null : ready(source.when),
      })),
    };
    for (const rule of item.of) byRule.set(rule, [...(byRule.get(rule) ?? []), compiled]);
  }
  return byRule;
}
