import type { Assessment } from "../assess/assessment.js";
import { toPointer } from "../diagnostic/diagnostic.js";
import { pairUp, type Unlike, unlikeParts } from "./compare-values.js";
import type { Expectation } from "./expectation-schema.js";
import { isRecord, type JsonRecord } from "./record.js";
import type { Difference } from "./suite.js";

/** The lists that are complete once they are stated. */
const complete: readonly string[] = ["obligations", "findings"];

/** What a row is about, most telling first: rows that agree in it are compared, others are not the same row. */
const identity = ["rule", "category", "id", "fact", "event", "notice", "assumed", "axis"];

/**
 * Where an assessment is not as expected; nothing where it is. What is stated is compared. Obligations and
 * findings, once stated, are complete unless there may be `others`; of the rules under `none` there is neither.
 *
 * @example
 * compareAssessment({ findings: [] }, assessment); // []: nothing was breached
 */
export function compareAssessment(
  expected: Expectation,
  assessment: Assessment,
  { others = false }: { readonly others?: boolean } = {},
): readonly Difference[] {
  const { none = [], ...parts } = expected;
  const compared = Object.entries(parts).flatMap(([key, stated]) => {
    const actual: unknown = assessment[key as keyof typeof parts];
    if (Array.isArray(stated) && Array.isArray(actual)) {
      const isComplete = stated.length === 0 || (complete.includes(key) && !others);
      return compareRows(key, stated as JsonRecord[], actual as JsonRecord[], isComplete);
    }
    return unlikeParts(stated, actual, [key]).map((each) => different(each, {}));
  });
  const told = new Set(compared.map(({ path }) => path));
  return [...compared, ...mustNotBe(none, assessment).filter(({ path }) => !told.has(path))];
}

/** The obligations and findings of rules that must have none. */
function mustNotBe(none: readonly string[], assessment: Assessment): readonly Difference[] {
  if (none.length === 0) return [];
  return (["obligations", "findings"] as const).flatMap((key) => {
    const rows: readonly JsonRecord[] = assessment[key].map((row) => ({ ...row }));
    return rows.flatMap((row, index) =>
      none.includes(String(row.rule)) ? [unexpected(key, index, row)] : [],
    );
  });
}

function compareRows(
  key: string,
  stated: readonly JsonRecord[],
  actual: readonly JsonRecord[],
  isComplete: boolean,
): Difference[] {
  const fitting = pairUp(stated, actual, (one, other) => unlikeParts(one, other).length === 0);
  const near = nearest(
    stated.filter((each) => !fitting.has(each)),
    actual.filter((each) => ![...fitting.values()].includes(each)),
  );
  const met = new Set([...fitting.values(), ...near.values()]);
  return [
    ...stated.flatMap((each) => {
      if (fitting.has(each)) return [];
      const row = near.get(each);
      if (row === undefined) return [missing(key, each)];
      return unlikeParts(each, row, [key, actual.indexOf(row)]).map((part) => different(part, row));
    }),
    ...(isComplete
      ? actual.flatMap((row, index) => (met.has(row) ? [] : [unexpected(key, index, row)]))
      : []),
  ];
}

/** Rows that are about the same but not as stated: each stated one with the row that differs least. */
function nearest(
  stated: readonly JsonRecord[],
  actual: readonly JsonRecord[],
): ReadonlyMap<JsonRecord, JsonRecord> {
  const free = new Set(actual);
  const pairs = new Map<JsonRecord, JsonRecord>();
  for (const each of stated) {
    const [closest] = [...free]
      .filter((row) => isAboutTheSame(each, row))
      .map((row) => ({ row, distance: unlikeParts(each, row).length }))
      .sort((a, b) => a.distance - b.distance);
    if (closest === undefined) continue;
    pairs.set(each, closest.row);
    free.delete(closest.row);
  }
  return pairs;
}

function isAboutTheSame(stated: JsonRecord, row: JsonRecord): boolean {
  const telling = identity.find((key) => stated[key] !== undefined);
  if (telling !== undefined && stated[telling] !== row[telling]) return false;
  return ["regulation", "instance"].every((key) => stated[key] === undefined || stated[key] === row[key]);
}

function different({ steps, expected, actual }: Unlike, row: JsonRecord): Difference {
  return { kind: "different", path: toPointer(steps), ...named(row), expected, actual };
}

function missing(key: string, stated: JsonRecord): Difference {
  return { kind: "missing", path: toPointer([key]), ...named(stated), expected: stated, actual: null };
}

function unexpected(key: string, index: number, row: JsonRecord): Difference {
  const actual = Object.fromEntries(telling.flatMap((each) => (each in row ? [[each, row[each]]] : [])));
  return { kind: "unexpected", path: toPointer([key, index]), ...named(row), expected: null, actual };
}

/** What of a row that nobody stated says enough. */
const telling = [
  ...["kind", "rule", "instance", "state", "due", "unmet"],
  ...["id", "category", "class", "assumed", "fact", "event", "notice", "path", "why"],
];

function named(row: unknown): Pick<Difference, "rule" | "instance"> {
  const text = (key: string) => (isRecord(row) && typeof row[key] === "string" ? (row[key] as string) : null);
  return { rule: text("rule"), instance: text("instance") };
}
