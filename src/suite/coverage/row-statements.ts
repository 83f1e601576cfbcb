import type { Finding, ObligationRow } from "../../assess/assessment.js";
import type { CompiledRegulation } from "../../assess/rulebook.js";
import { type Outline, outlineOf } from "../../regulation/clauses.js";
import { unlikeParts } from "../compare-values.js";
import type { ScenarioResult } from "../suite.js";
import { dueSideOf } from "./due-side.js";
import { countingMembers } from "./limit-members.js";
import { placeOf } from "./place.js";
import { type StatedRow, statedRows } from "./stated-rows.js";
import { statement } from "./statement.js";

/** What the rows that a scenario states say of one regulation: its rules, states, due days, classes, liability. */
export function rowStatements(result: ScenarioResult, regulation: CompiledRegulation): readonly string[] {
  const { id } = regulation.source;
  const outline = outlineOf(regulation.source.outline);
  const own = <Row extends { readonly found: { readonly regulation: string } }>(rows: readonly Row[]) =>
    rows.filter(({ found }) => found.regulation === id);
  return [
    ...own(statedRows("obligations", result)).flatMap((row) => ofObligation(row, result, regulation)),
    ...own(statedRows("findings", result)).flatMap((row) => ofFinding(row, result, regulation, outline)),
    ...own(statedRows("classification", result)).flatMap((row) => ofClass(row, regulation, outline)),
  ];
}

function ofObligation(
  { stated, found }: StatedRow<"obligations">,
  result: ScenarioResult,
  regulation: CompiledRegulation,
): readonly string[] {
  if (stated.rule === undefined) return [];
  const exercises = stated.limit?.exercises ?? [];
  return [
    statement("rule", found.rule),
    ...exercises.flatMap(({ rule }) => (rule === undefined ? [] : [statement("rule", rule)])),
    ...(stated.state === undefined
      ? []
      : [statement("state", found.rule, found.state), ...ofDueDay(found, result, regulation)]),
  ];
}

/** The state of a row whose deed, or else the day of the assessment, falls on the due day or the day after. */
function ofDueDay(row: ObligationRow, result: ScenarioResult, regulation: CompiledRegulation): string[] {
  const side = dueSideOf(row, result.scenario.asOf);
  if (side === null) return [];
  return countingMembers(row, result, regulation).map((member) =>
    statement("boundary", row.rule, side, member),
  );
}

function ofFinding(
  { stated, found }: StatedRow<"findings">,
  result: ScenarioResult,
  regulation: CompiledRegulation,
  outline: Outline,
): readonly string[] {
  if (stated.rule === undefined || found.kind === "undecided") return [];
  const rowId = [statement("rule", found.rule), statement("finding", found.rule)];
  const ofClasses = regulation.source.categories.some(
    ({ id, proof = [] }) => id === found.rule || proof.some((each) => each.id === found.rule),
  );
  const liability = (stated.liability ?? []).flatMap((each) => {
    const row = found.liability.find((other) => unlikeParts(each, other).length === 0);
    if (each.legalSource === undefined || row === undefined) return [];
    return [statement("liability", placeOf(row.legalSource, row.part, outline))];
  });
  return [
    ...rowId,
    ...(ofClasses ? [statement("clause", placeOf(found.legalSource, found.part, outline))] : []),
    ...liability,
    ...(stated.unmet === undefined ? [] : ofLateness(found, result, regulation)),
  ];
}

/** Late and unfulfilled are states of the obligation, which the scenario need not state beside the finding. */
function ofLateness(finding: Finding, result: ScenarioResult, regulation: CompiledRegulation): string[] {
  const { unmet, rule, instance, bearer } = finding;
  if (unmet !== "late" && unmet !== "unfulfilled") return [];
  const row = result.assessment.obligations.find(
    (each) => each.rule === rule && each.instance === instance && String(each.bearer) === String(bearer),
  );
  const state = statement("state", rule, unmet === "late" ? "fulfilled-late" : "violated");
  return row === undefined ? [state] : [state, ...ofDueDay(row, result, regulation)];
}

function ofClass(
  { stated, found }: StatedRow<"classification">,
  { source }: CompiledRegulation,
  outline: Outline,
): readonly string[] {
  if (stated.class === undefined && stated.legalSource === undefined) return [];
  const classes = source.categories.find(({ id }) => id === found.category)?.classes ?? [];
  const own = classes.filter((each) => each.class === found.class);
  return [
    statement("rule", found.category),
    ...[found, ...own].flatMap(({ legalSource, part }) =>
      legalSource === null ? [] : [statement("clause", placeOf(legalSource, part, outline))],
    ),
  ];
}
