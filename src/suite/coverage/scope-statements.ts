import type { CompiledRegulation } from "../../assess/rulebook.js";
import type { ScenarioResult } from "../suite.js";
import { statedRows } from "./stated-rows.js";
import { statement } from "./statement.js";
import { whatIf, withRegulation } from "./what-if.js";

/** Which rows of the scope a stated scope rests on: those with another answer it would be another. */
export function scopeStatements(
  result: ScenarioResult,
  { source, scope }: CompiledRegulation,
): readonly string[] {
  const row = statedRows("regulations", result).find(
    ({ stated, found }) => stated.scope !== undefined && found.id === source.id,
  );
  if (row === undefined) return [];
  return [...scope.keys()].flatMap((index) => {
    const rulebook = withRegulation(result.rulebook, source.id, (regulation) => ({
      ...regulation,
      scope: regulation.scope.map((each, at) =>
        at === index ? { ...each, scope: each.scope === "no" ? ("yes" as const) : ("no" as const) } : each,
      ),
    }));
    const other = whatIf(result, { rulebook }).regulations.find(({ id }) => id === source.id);
    return other?.scope === row.found.scope ? [] : [statement("scope", index)];
  });
}
