import { isSameClause } from "../regulation/compare-citations.js";
import type { Regulation, Rule } from "../regulation/regulation.js";
import type { ReadingRow } from "./assessment.js";

/** The readings that a rule rests on, in words; a row that rests on one shows it, so that it can be objected to. */
export function readingsOf(
  regulation: Regulation,
  legalSource: string,
  readings: Rule["reading"] | null,
): readonly ReadingRow[] {
  if (readings === undefined || readings === null) return [];
  const list = Array.isArray(readings) ? readings : [readings];
  return list.map((reading): ReadingRow => {
    if (typeof reading !== "string") return { id: null, legalSource, text: reading };
    const recorded = regulation.readings.find((each) => each.id === reading);
    const { zh, en } = recorded ?? { zh: reading, en: reading };
    return { id: reading, legalSource: recorded?.legalSource ?? legalSource, text: { zh, en } };
  });
}

/** The repairs of damaged text that a clause rests on. */
export function repairsOf(regulation: Regulation, legalSource: string): readonly ReadingRow[] {
  return regulation.repairs
    .filter(({ clause }) => isSameClause(clause, legalSource))
    .map(({ clause, stands, read, reason }) => ({
      id: null,
      legalSource: clause,
      text: {
        zh: `原文作“${stands}”，读作“${read}”：${reason.zh}`,
        en: `the copy reads “${stands}”, taken as “${read}”: ${reason.en}`,
      },
    }));
}
