import type { ObligationRow } from "../../assess/assessment.js";
import type { CompiledRegulation, CompiledRule } from "../../assess/rulebook.js";
import type { Case, CaseEvent } from "../../case/case.js";
import { parseDay } from "../../time/day.js";
import type { ScenarioResult } from "../suite.js";
import { type Supposed, supposedBy } from "./supposed-data.js";

/** A case in which an instance of a rule is open, and the act that would fulfil it. */
export interface Opening {
  readonly case: Case;
  /** The event that opens the instance. */
  readonly start: string;
  readonly done: CaseEvent;
}

/**
 * Cases that may open a rule, most telling first: those of scenarios that expect a row of it, without what came
 * after the start; and one made up from what the rule itself asks for.
 */
export function openingsOf(
  rule: CompiledRule,
  { source }: CompiledRegulation,
  results: readonly ScenarioResult[],
): readonly Opening[] {
  const tried = results.flatMap((result) =>
    result.assessment.obligations
      .filter((row) => row.regulation === source.id && row.rule === rule.source.id)
      .flatMap((row) => openingOf(rule, row, result) ?? []),
  );
  // The fewer events, the fewer other reasons for what comes out.
  const simplest = [...tried].sort((a, b) => a.case.events.length - b.case.events.length).slice(0, 4);
  return [...simplest, ...supposedOpening(rule)];
}

function openingOf(rule: CompiledRule, row: ObligationRow, { scenario }: ScenarioResult): Opening | null {
  const { events } = scenario.case;
  const start = events.find(({ id, on }) => id === row.instance && dayIn(on) !== null);
  if (start === undefined) return null;
  const from = dayIn(start.on)!;
  const kept = events.filter(({ id, on, type }) => {
    const day = dayIn(on);
    return id === start.id || (day !== null && day <= from && !fulfils(rule, type));
  });
  const done = events.find(({ type, id }) => fulfils(rule, type) && id !== start.id);
  const act = done ?? { id: "done", type: firstOf(rule), on: "" };
  return { case: { ...scenario.case, events: kept }, start: start.id, done: { ...act, of: start.id } };
}

/** One event that opens it, with the data and the facts that its conditions name. */
function supposedOpening(rule: CompiledRule): readonly Opening[] {
  const { source, triggers } = rule;
  const [type] = triggers;
  const kind = typeof source.case === "string" ? source.case : source.case.any[0];
  if (type === undefined || kind === undefined || kind === "any") return [];
  const {
    start = {},
    event: _,
    roles,
    ...facts
  } = supposedBy(source.when) as {
    readonly start?: { readonly data?: Supposed };
    readonly event?: unknown;
    readonly roles?: Case["roles"];
  };
  const data = start.data === undefined ? {} : { data: start.data };
  const events: readonly CaseEvent[] = [{ id: "start", type, on: "", ...data }];
  return [
    {
      case: { id: source.id, kind, ...(roles === undefined ? {} : { roles }), facts, events },
      start: "start",
      done: { id: "done", type: firstOf(rule), on: "", of: "start" },
    },
  ];
}

function fulfils({ demand }: CompiledRule, type: string): boolean {
  return demand.kind === "do" && demand.events.types.has(type);
}

function firstOf({ demand }: CompiledRule): string {
  return demand.kind === "do" ? (demand.events.members[0]?.event ?? "") : "";
}

/** The date of an event that has a single one. */
export function dayIn(on: CaseEvent["on"]) {
  return typeof on === "string" ? parseDay(on.slice(0, "YYYY-MM-DD".length)) : null;
}
