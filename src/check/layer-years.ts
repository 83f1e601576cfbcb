import type { Layer } from "../calendar/layer.js";
import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";

/** Years that are missing between those of a regional layer: their counts stay open. */
export function missingLayerYears({ years }: Layer, file: string): Diagnostic[] {
  const sorted = years.map(({ year }, index) => ({ year, index })).sort((a, b) => a.year - b.year);
  return sorted.slice(1).flatMap(({ year, index }, at): Diagnostic[] => {
    const before = sorted[at]?.year ?? year;
    if (year <= before + 1) return [];
    const missing = year === before + 2 ? String(before + 1) : `${before + 1}–${year - 1}`;
    const details = { before: String(before), missing };
    return [diagnostic("calendar.layer-gap", ["years", index, "year"], details, { file, hint })];
  });
}

const hint = {
  zh: "补上这些年份；当年没有另作安排的，写空的 rest 和 work",
  en: 'add those years, with an empty "rest" and "work" where nothing was arranged',
};
