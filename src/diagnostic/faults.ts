import { type Diagnostic, diagnostic, type Steps } from "./diagnostic.js";
import { faultWords } from "./fault-words.js";
import { didYouMean } from "./nearest.js";
import { shown } from "./shown.js";
import { typeFault } from "./type-fault.js";

/** The part of a schema parser's fault that is read here (zod's issues have this shape). */
export interface Fault {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly keys?: readonly string[] | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly errors?: readonly (readonly Fault[])[] | undefined;
  /** What is too small or too big, and the limit; the pattern that a text does not meet. */
  readonly origin?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly pattern?: string | undefined;
  /** What is wrong with a key. */
  readonly issues?: readonly Fault[] | undefined;
}

/**
 * Turns a schema parser's faults into diagnostics.
 *
 * @param faults the parser's faults
 * @param input the value that was parsed: what was found is read from it
 * @param file the part of the input it is, for `Diagnostic.file`
 * @param knownKeys the keys allowed at a place, for "did you mean"
 */
export function faultsToDiagnostics(
  faults: readonly Fault[],
  input: unknown,
  file: string | null,
  knownKeys: (steps: Steps) => readonly string[] = () => [],
): Diagnostic[] {
  return faults.flatMap((fault) => oneFault(fault, [], input, file, knownKeys));
}

function oneFault(
  fault: Fault,
  base: Steps,
  input: unknown,
  file: string | null,
  knownKeys: (steps: Steps) => readonly string[],
): Diagnostic[] {
  const steps = [...base, ...fault.path.map((step) => (typeof step === "number" ? step : String(step)))];
  const found = valueAt(input, steps);
  switch (fault.code) {
    case "unrecognized_keys":
      return (fault.keys ?? []).map((key) =>
        diagnostic(
          "shape.unknown-key",
          [...steps, key],
          { key },
          { file, hint: didYouMean(key, knownKeys(steps)) },
        ),
      );
    case "invalid_type": {
      const last = steps.at(-1);
      if (found === undefined && typeof last === "string") {
        return [diagnostic("shape.missing", steps.slice(0, -1), { key: last }, { file })];
      }
      return [typeFault(steps, String(fault.expected), found, file)];
    }
    case "invalid_value": {
      const values = (fault.values ?? []).map(String);
      const last = steps.at(-1);
      if (found === undefined && typeof last === "string") {
        const list = values.join(" | ");
        const hint = values.length < 2 ? null : { zh: `写 ${list} 之一`, en: `one of ${list}` };
        return [diagnostic("shape.missing", steps.slice(0, -1), { key: last }, { file, hint })];
      }
      return [
        diagnostic(
          "shape.value",
          steps,
          { expected: values.join(" | "), actual: shown(found) },
          { file, hint: typeof found === "string" ? didYouMean(found, values) : null },
        ),
      ];
    }
    case "invalid_union": {
      const nearest = nearestForm(fault.errors ?? [], steps, typeof found === "object" && found !== null);
      if (nearest !== null) {
        return nearest.flatMap((inner) => oneFault(inner, steps, input, file, knownKeys));
      }
      return [diagnostic("shape.invalid", steps, { ...faultWords(fault) }, { file })];
    }
    default:
      return [diagnostic("shape.invalid", steps, { ...faultWords(fault) }, { file })];
  }
}

/**
 * Of the forms a value may take, the one it came nearest to: the one whose keys it has, and of those the one
 * whose faults lie deepest and are fewest. A person who wrote `{all: [{fact: 1}]}` hears about `fact`, not
 * about `any`; one who wrote `{amount: 5, unit: "days"}` about `days`, not about `least`.
 */
function nearestForm(
  forms: readonly (readonly Fault[])[],
  steps: Steps,
  isStructure: boolean,
): readonly Fault[] | null {
  if (steps.length >= 64) return null;
  let best: readonly Fault[] | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const form of forms.flatMap(innerForms)) {
    const score = likeness(form, isStructure);
    if (score > bestScore) {
      best = form;
      bestScore = score;
    }
  }
  return best;
}

/** A form that is itself one of several forms stands for those. */
function innerForms(form: readonly Fault[]): readonly (readonly Fault[])[] {
  const [only] = form;
  if (form.length !== 1 || only?.code !== "invalid_union" || only.path.length > 0) return [form];
  return (only.errors ?? []).flatMap(innerForms);
}

function likeness(form: readonly Fault[], isStructure: boolean): number {
  const depth = form.reduce((most, fault) => Math.max(most, fault.path.length), 0);
  const atRoot = form.filter((fault) => fault.path.length === 0);
  // A list or record is none of several plain words either.
  const kinds = isStructure ? ["invalid_type", "invalid_value"] : ["invalid_type"];
  const wrongKind = atRoot.some(({ code }) => kinds.includes(code ?? ""));
  const strangeKeys = atRoot.flatMap((fault) => fault.keys ?? []).length;
  return (wrongKind ? -1000 : 0) + depth * 10 - strangeKeys * 10 - Math.min(form.length, 100);
}

function valueAt(input: unknown, steps: Steps): unknown {
  let value = input;
  for (const step of steps) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
