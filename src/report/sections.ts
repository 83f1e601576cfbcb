import type { Assessment, Finding, FindingKind, ObligationRow } from "../assess/assessment.js";
import type { Item } from "./document.js";
import { findingItem, obligationItem } from "./finding.js";
import type { Telling } from "./telling.js";

/** The parts of a told assessment, in the order in which they matter to the reader. */
export type Section = FindingKind | "owed" | "displaced" | "done";

export const sectionOrder: readonly Section[] = [
  "violation",
  "hypothetical",
  "conflict",
  "owed",
  "undecided",
  "warning",
  "displaced",
  "done",
];

/** Every obligation stands in one place: with its finding, or among what is owed or settled. */
export function itemsBySection(assessment: Assessment, telling: Telling): Map<Section, Item[]> {
  const sections = new Map<Section, Item[]>();
  const add = (section: Section, item: Item) => {
    sections.set(section, [...(sections.get(section) ?? []), item]);
  };
  const told = new Set<ObligationRow>();
  for (const finding of assessment.findings) {
    const row = assessment.obligations.find((each) => isAbout(finding, each));
    if (row !== undefined) told.add(row);
    add(finding.kind, findingItem(finding, row ?? null, assessment, telling));
  }
  for (const row of assessment.obligations) {
    if (told.has(row) || row.state === "inactive") continue;
    add(sectionOf(row), obligationItem(row, assessment, telling));
  }
  return sections;
}

/** Where several owe the same, each has a row of its own, and a finding. */
function isAbout(finding: Finding, row: ObligationRow): boolean {
  return (
    row.regulation === finding.regulation &&
    row.rule === finding.rule &&
    row.instance === finding.instance &&
    String(row.bearer) === String(finding.bearer)
  );
}

function sectionOf({ state, displacedBy }: ObligationRow): Section {
  // What is owed, and whether it was done in time, the row of the superior text says.
  if (displacedBy !== null) return "displaced";
  if (state === "active" || state === "suspended") return "owed";
  return state === "undecided" ? "undecided" : "done";
}
