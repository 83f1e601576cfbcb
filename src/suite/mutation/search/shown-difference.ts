import type { Assessment } from "../../../assess/assessment.js";
import type { Expectation } from "../../expectation-schema.js";
import type { JsonRecord } from "../../record.js";

/** What tells the rows of a list apart. */
const identity = {
  obligations: ["rule", "instance", "bearer"],
  findings: ["kind", "rule", "instance"],
  classification: ["category", "item"],
  regulations: ["id"],
} as const;

/** What a result says of the law; reasons, readings and clocks only go with it. */
const telling = {
  obligations: ["state", "due", "certain", "bearer", "fulfilledOn", "remainingWorkingDays"],
  findings: ["kind", "unmet", "bearer", "liability"],
  classification: ["class", "legalSource", "oneOf"],
  regulations: ["scope"],
} as const;

type Part = keyof typeof identity;

/**
 * What an assessment says where another one says something else, as an expectation; null where they say the
 * same of what is owed, found and classed. Where the other has a row more, the rows that there should be are told.
 */
export function shownDifference(assessment: Assessment, other: Assessment): Expectation | null {
  for (const part of Object.keys(identity) as Part[]) {
    const rows = assessment[part] as unknown as readonly JsonRecord[];
    const others = other[part] as unknown as readonly JsonRecord[];
    const said = new Set(others.map((row) => text(row, telling[part], part)));
    const missing = rows.find((row) => !said.has(text(row, telling[part], part)));
    if (missing !== undefined) return { [part]: [picked(missing, others, part)] } as Expectation;
    if (others.length > rows.length) {
      return { [part]: rows.map((row) => only(row, identity[part])) } as Expectation;
    }
  }
  return null;
}

/** Of a row that is otherwise there, the parts that differ; of one that is not there at all, what names it. */
function picked(row: JsonRecord, others: readonly JsonRecord[], part: Part): JsonRecord {
  const same = others.filter((each) => each.rule === row.rule && each.instance === row.instance);
  const [near] = part === "classification" || part === "regulations" ? others : same;
  const differing = telling[part].filter(
    (key) => near === undefined || JSON.stringify(near[key]) !== JSON.stringify(row[key]),
  );
  return { ...only(row, identity[part]), ...only(row, near === undefined ? ["kind", "state"] : differing) };
}

function only(row: JsonRecord, keys: readonly string[]): JsonRecord {
  return Object.fromEntries(
    keys.flatMap((key) => (row[key] === undefined || row[key] === null ? [] : [[key, row[key]]])),
  );
}

function text(row: JsonRecord, keys: readonly string[], part: Part): string {
  return JSON.stringify([...identity[part], ...keys].map((key) => row[key] ?? null));
}
