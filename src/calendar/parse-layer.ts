import { boundsFaults, fileBounds } from "../diagnostic/bounds.js";
import type { Code } from "../diagnostic/codes.js";
import { type Diagnostic, diagnostic, type Result, resultOf, type Steps } from "../diagnostic/diagnostic.js";
import { faultsToDiagnostics } from "../diagnostic/faults.js";
import { parseDay } from "../time/day.js";
import { type Layer, type LayerYear, layerSchema } from "./layer.js";

const form = "YYYY-MM-DD";

/** Reads a regional layer from its JSON, and says all that is wrong with it. */
export function parseLayer(json: unknown, file: string | null = null): Result<Layer> {
  const excess = boundsFaults(json, fileBounds, file);
  if (excess.length > 0) return { ok: false, diagnostics: excess };
  const parsed = layerSchema.safeParse(json);
  if (!parsed.success) {
    const keys = Object.keys(layerSchema.shape);
    const known = (steps: Steps) => (steps.length === 0 ? keys : []);
    return { ok: false, diagnostics: faultsToDiagnostics(parsed.error.issues, json, file, known) };
  }
  const { $schema: _, ...layer } = parsed.data;
  const faults: Diagnostic[] = [];
  const say = (code: Code, steps: Steps, details: Readonly<Record<string, string>>) => {
    faults.push(diagnostic(code, steps, details, { file }));
  };
  const years = new Set<number>();
  for (const [index, entry] of layer.years.entries()) {
    const base = ["years", index];
    if (years.has(entry.year)) {
      say("calendar.year-twice", [...base, "year"], { year: String(entry.year), other: layer.id });
    }
    years.add(entry.year);
    if (parseDay(entry.published) === null) {
      say("calendar.not-a-date", [...base, "published"], { date: entry.published, form });
    }
    checkDays(entry, base, say);
  }
  return resultOf(layer, faults);
}

function checkDays(
  entry: LayerYear,
  base: Steps,
  say: (code: Code, steps: Steps, details: Readonly<Record<string, string>>) => void,
): void {
  const seen = new Map<string, "rest" | "work">();
  for (const as of ["rest", "work"] as const) {
    for (const [group, { days }] of entry[as].entries()) {
      for (const [index, date] of days.entries()) {
        const steps = [...base, as, group, "days", index];
        const before = seen.get(date);
        if (parseDay(date) === null) say("calendar.not-a-date", steps, { date, form });
        else if (Number(date.slice(0, 4)) !== entry.year) {
          say("calendar.outside-year", steps, { date, year: String(entry.year) });
        }
        if (before !== undefined) {
          say(before === as ? "calendar.day-twice" : "calendar.rest-and-work", steps, { date });
        }
        seen.set(date, as);
      }
    }
  }
}
