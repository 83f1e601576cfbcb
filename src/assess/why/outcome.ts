import type { Case } from "../../case/case.js";
import { assess } from "../assess.js";
import type { Asked, Waiting } from "./asked.js";
import type { Outcome } from "./need-rows.js";

/** What would be said of an instance if the case were this one. */
export function outcomeOf({ rulebook, options }: Asked, theCase: Case, waiting: Waiting): Outcome {
  const { obligations, findings, classification } = assess(rulebook, theCase, options);
  const { regulation, rule, instance } = waiting;
  const isIt = (row: Waiting) =>
    row.regulation === regulation && row.rule === rule && row.instance === instance;
  const [row] = obligations.filter(isIt);
  const found = findings.filter(isIt);
  const [classed] = classification.filter(
    (each) => each.regulation === regulation && each.category === rule && each.item === null,
  );
  const follows = found.flatMap(({ liability }) =>
    liability.flatMap(({ measures }) => measures.filter((each) => each.follows === "yes")),
  );
  return {
    state: row?.state ?? null,
    due: row?.due ?? null,
    class: classed?.class ?? null,
    findings: [...new Set(found.map(({ kind }) => kind))],
    measures: [...new Set(follows.map(({ measure }) => measure))],
  };
}
