import type { Text } from "../diagnostic/text.js";
import { isSameClause } from "../regulation/compare-citations.js";
import type { Regulation, Rule } from "../regulation/regulation.js";

/** The readings of a rule: those it names or writes, and those of its clause. */
export function readingsOfRule(rule: Rule, { readings }: Regulation): readonly Text[] {
  const own = [rule.reading ?? []].flat();
  return [
    ...own.filter((each) => typeof each !== "string"),
    ...readings.filter(
      ({ id, legalSource, part }) =>
        own.includes(id) ||
        (isSameClause(legalSource, rule.legalSource) && (part === undefined || part === rule.part)),
    ),
  ];
}
