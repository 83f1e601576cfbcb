import { isSameClause } from "../regulation/compare-citations.js";
import { isRecord } from "./record.js";

/** A part that is otherwise than stated: the steps to it, what was stated and what was found. */
export interface Unlike {
  readonly steps: readonly (string | number)[];
  readonly expected: unknown;
  readonly actual: unknown;
}

/**
 * Where a value is otherwise than stated. Of a record the stated keys are compared; of a list of records each
 * stated one must be found; any other list has exactly the stated members, in any order; a stated empty list
 * says that there are none.
 */
export function unlikeParts(stated: unknown, found: unknown, steps: Unlike["steps"] = []): Unlike[] {
  const short = inShort(stated);
  if (isRecord(stated) && !isRecord(short)) return unlikeParts(short, found, steps);
  const actual = asStated(stated, found);
  const unlike = [{ steps, expected: stated, actual: inShort(found) }];
  if (Array.isArray(stated)) {
    if (!Array.isArray(actual)) return unlike;
    return stated.some(isRecord) ? notFound(stated, actual, steps) : hasSame(stated, actual) ? [] : unlike;
  }
  if (isRecord(stated)) {
    if (!isRecord(actual)) return unlike;
    return Object.entries(stated).flatMap(([key, value]) =>
      value === undefined
        ? []
        : unlikeParts(value, Object.hasOwn(actual, key) ? actual[key] : undefined, [...steps, key]),
    );
  }
  return meets(stated, actual, steps.at(-1)) ? [] : unlike;
}

/** The members of a stated list, each with one of the actual list: as many as can have one at all. */
export function pairUp<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  fits: (one: One, other: Other) => boolean,
): ReadonlyMap<One, Other> {
  const takenBy = new Map<Other, One>();
  const place = (one: One, tried: Set<Other>): boolean =>
    others.some((other) => {
      if (tried.has(other) || !fits(one, other)) return false;
      tried.add(other);
      const holder = takenBy.get(other);
      if (holder !== undefined && !place(holder, tried)) return false;
      takenBy.set(other, one);
      return true;
    });
  for (const one of ones) place(one, new Set());
  return new Map([...takenBy].map(([other, one]) => [one, other]));
}

function notFound(stated: readonly unknown[], actual: readonly unknown[], steps: Unlike["steps"]): Unlike[] {
  const pairs = pairUp(stated, actual, (one, other) => unlikeParts(one, other).length === 0);
  const left = stated.filter((each) => !pairs.has(each));
  const free = actual.filter((each) => ![...pairs.values()].includes(each));
  return left.flatMap((each) => {
    const [only, ...more] = free;
    // One stated and one actual that do not fit: say in what.
    if (left.length === 1 && only !== undefined && more.length === 0)
      return unlikeParts(each, only, [...steps, actual.indexOf(only)]);
    return [{ steps, expected: each, actual: free }];
  });
}

function hasSame(stated: readonly unknown[], actual: readonly unknown[]): boolean {
  return stated.length === actual.length && stated.every((each) => actual.includes(each));
}

/** A single day or number is a range whose ends are the same: seen as one where a range is stated. */
function asStated(stated: unknown, found: unknown): unknown {
  if (!isRecord(stated)) return found;
  if (typeof found === "string" && ("earliest" in stated || "latest" in stated))
    return { earliest: found, latest: found };
  if (typeof found === "number" && ("least" in stated || "greatest" in stated))
    return { least: found, greatest: found };
  return found;
}

/** A plain value stated for a text is met by either language, for a range by both ends. */
function meets(stated: unknown, found: unknown, key: string | number | undefined): boolean {
  const actual = inShort(found);
  if (isRecord(actual) && "zh" in actual && "en" in actual)
    return stated === actual.zh || stated === actual.en;
  if (key === "legalSource" && typeof stated === "string" && typeof actual === "string")
    return isSameClause(stated, actual);
  return stated === (actual ?? null);
}

/** A range whose ends are the same, as people say it. */
function inShort(value: unknown): unknown {
  if (!isRecord(value)) return value ?? null;
  const { earliest, latest, least, greatest } = value;
  if (earliest !== undefined && earliest === latest) return earliest;
  return least !== undefined && least === greatest ? least : value;
}
