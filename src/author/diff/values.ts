import microdiff from "microdiff";
import type { ChangeDetail } from "../../regulation/pack-change.js";
import { isSame } from "./same.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The keys of two records that differ. What is a list of words or a text in two languages is one value; a record
 * is gone into, so that only what changed in it is told.
 */
export function changedValues(before: Fields, after: Fields, skip: readonly string[] = []): ChangeDetail[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !skip.includes(key),
  );
  return keys.flatMap((key): ChangeDetail[] => {
    const [was, is] = [before[key], after[key]];
    if (isSame(was, is)) return [];
    if (isPlainRecord(was) && isPlainRecord(is)) return within(key, was, is);
    return [{ kind: "value", key, before: was ?? null, after: is ?? null }];
  });
}

function within(key: string, was: Fields, is: Fields): ChangeDetail[] {
  const tops = new Set(microdiff(was, is, { cyclesFix: false }).map(({ path }) => String(path[0])));
  return [...tops].map((top) => ({
    kind: "value",
    key: `${key}.${top}`,
    before: was[top] ?? null,
    after: is[top] ?? null,
  }));
}

/** A record, and no text in two languages. */
function isPlainRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("zh" in value);
}
