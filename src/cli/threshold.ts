import { didYouMean } from "../diagnostic/nearest.js";
import { dimensions } from "../suite/coverage/target.js";
import { type MeasureName, measures, type Threshold } from "../suite/threshold.js";
import { unusable } from "./unusable.js";

const option = "--threshold";

/** What a run measures: `mutation` only where it is asked for, the rest with `--coverage`. */
export interface Measured {
  readonly coverage: boolean;
  readonly mutation: boolean;
}

/**
 * `clause=100,boundary=95` for single measures, `90` for all that is measured. Throws `Unusable` for what is no
 * percentage, for a measure that is not known, said twice, or not measured in this run.
 */
export function thresholdOption(text: string, measured: Measured): Threshold {
  const known: readonly MeasureName[] = [
    ...(measured.coverage ? dimensions : []),
    ...(measured.mutation ? (["mutation"] as const) : []),
  ];
  if (known.length === 0) {
    if (text.includes("=")) for (const each of text.split(",")) measureIn(each);
    throw notMeasured(text);
  }
  if (!text.includes("=")) return { all: percentIn(text), of: {} };
  const of: Partial<Record<MeasureName, number>> = {};
  for (const each of text.split(",")) {
    const [, percent = "", ...rest] = each.split("=").map((piece) => piece.trim());
    const measure = measureIn(each);
    if (!known.includes(measure)) throw notMeasured(measure);
    if (rest.length > 0 || of[measure] !== undefined) throw notPercent(each);
    of[measure] = percentIn(percent);
  }
  return { all: null, of };
}

/** The measure that `clause=100` names: a name that there is not is told before what this run measures. */
function measureIn(text: string): MeasureName {
  const name = text.split("=")[0]?.trim() ?? "";
  const measure = measures.find((one) => one === name);
  if (measure === undefined)
    throw unusable("option.not-a-measure", { option, text: name }, { hint: hintFor(name) });
  return measure;
}

function percentIn(text: string): number {
  if (!/^\d{1,3}(\.\d+)?$/.test(text) || Number(text) > 100) throw notPercent(text);
  return Number(text);
}

function hintFor(name: string) {
  const all = measures.join(", ");
  return didYouMean(name, measures) ?? { zh: `可以写 ${all}`, en: `write one of ${all}` };
}

function notPercent(text: string) {
  const hint = {
    zh: "写作 90，或者 clause=100,boundary=95，每项一次",
    en: "write 90, or clause=100,boundary=95, each measure once",
  };
  return unusable("option.not-a-threshold", { option, text }, { hint });
}

function notMeasured(text: string) {
  const hint = {
    zh: "覆盖要同时写 --coverage，变异要同时写 --mutate",
    en: "coverage is measured with --coverage, mutation with --mutate",
  };
  return unusable("option.not-measured", { option, text }, { hint });
}
