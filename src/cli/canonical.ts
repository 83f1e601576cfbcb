import { createHash } from "node:crypto";

/** JSON with the keys of every object sorted and no space between: the same value, the same bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** `sha256:` and the hash of a value's canonical JSON. */
export function hashOf(value: unknown): string {
  return `sha256:${createHash("sha256").update(canonicalJson(value)).digest("hex")}`;
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const keys = Object.keys(value).sort();
  // No prototype: a key named __proto__ stays a key.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of keys) copy[key] = sorted((value as Record<string, unknown>)[key]);
  return copy;
}
