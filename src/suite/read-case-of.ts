import type { Case } from "../case/case.js";
import { parseCase } from "../case/parse.js";
import {
  type Diagnostic,
  diagnostic,
  type Result,
  resultOf,
  type Steps,
  toPointer,
} from "../diagnostic/diagnostic.js";
import { type Changed, setAt, unsetAt } from "./change.js";
import type { Known } from "./known.js";
import { type Layer, layOver, placeIn } from "./lay-out-case.js";
import { parsePointer } from "./pointer.js";
import type { JsonRecord } from "./record.js";
import type { RowFile, ScenarioFile } from "./suite-schema.js";

interface Laid {
  readonly json: unknown;
  readonly layers: readonly Layer[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a case is laid out from: a scenario, where it stands, what lies under it, and the words it may use. */
export interface CaseSource {
  readonly scenario: ScenarioFile;
  readonly at: Steps;
  readonly background: JsonRecord;
  readonly known: Known;
}

/**
 * The case of a scenario, or of a row of its table: background, scenario and the row's changes laid over each
 * other, then read like any case. Its faults point to where in the suite the faulty part stands.
 */
export function readCaseOf(source: CaseSource, row: RowFile | null, rowAt: Steps): Result<Case> {
  const { scenario, at, background, known } = source;
  // A case must have an id and events; neither says anything where a scenario leaves it out.
  const base: JsonRecord = { id: `scenario-${Number(at.at(-1)) + 1}`, events: [] };
  const layers: Layer[] = [
    { at: ["background"], under: [], value: background },
    { at: [...at, "case"], under: [], value: scenario.case ?? {} },
  ];
  const whole = layOver(layOver(base, background), scenario.case ?? {});
  const laid = row === null ? { json: whole, layers, diagnostics: [] } : change(whole, layers, row, rowAt);
  const result = parseCase(laid.json, known.vocabulary, known.zone);
  const diagnostics = [...laid.diagnostics, ...result.diagnostics.map((each) => placed(each, laid, rowAt))];
  return result.ok ? resultOf(result.value, diagnostics) : { ok: false, diagnostics };
}

function change(whole: JsonRecord, before: readonly Layer[], row: RowFile, rowAt: Steps): Laid {
  let json: unknown = whole;
  const layers = [...before];
  const diagnostics: Diagnostic[] = [];
  const apply = (pointer: string, at: Steps, by: (steps: readonly string[]) => Changed | null) => {
    const steps = parsePointer(pointer);
    const changed = steps === null || steps.length === 0 ? null : by(steps);
    if (changed === null) diagnostics.push(diagnostic("suite.pointer", at, { pointer }));
    else json = changed.value;
    return changed;
  };
  for (const [index, pointer] of (row.unset ?? []).entries()) {
    apply(pointer, [...rowAt, "unset", index], (steps) => unsetAt(json, steps));
  }
  for (const [pointer, value] of Object.entries(row.set ?? {})) {
    const at = [...rowAt, "set", pointer];
    const changed = apply(pointer, at, (steps) => setAt(json, steps, value));
    if (changed !== null) layers.push({ at, under: changed.steps, value });
  }
  return { json, layers, diagnostics };
}

function placed(fault: Diagnostic, { json, layers }: Laid, otherwise: Steps): Diagnostic {
  const steps = parsePointer(fault.path) ?? [];
  return { ...fault, path: toPointer(placeIn(layers, json, steps) ?? otherwise) };
}
