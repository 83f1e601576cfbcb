import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import { parsePointer } from "../suite/pointer.js";
import type { Scenario, Suite } from "../suite/suite.js";

/**
 * Scenarios whose expectations no person has worked out: they show nothing, and must not look as if they did. A
 * table of which no row is confirmed is told once.
 */
export function unconfirmedScenarios({ scenarios, unconfirmed }: Suite): readonly Diagnostic[] {
  const begun = new Set(scenarios.map(tableOf));
  const tables = new Map<string, readonly Scenario[]>();
  for (const each of unconfirmed) {
    const at = begun.has(tableOf(each)) ? each.at : tableOf(each);
    tables.set(at, [...(tables.get(at) ?? []), each]);
  }
  return [...tables].map(([at, rows]) => {
    const [first] = rows;
    const alone = rows.length === 1 && first !== undefined;
    return diagnostic(
      "suite.unconfirmed",
      parsePointer(alone ? first.at : at) ?? [],
      { ...said(rows) },
      { hint },
    );
  });
}

/** `/scenarios/2` of `/scenarios/2/rows/0`; a scenario without a table stands for itself. */
function tableOf({ at }: Scenario): string {
  return at.replace(/\/rows\/\d+$/, "");
}

function said(rows: readonly Scenario[]): Text {
  const [zh, en] = [common(rows.map(({ name }) => name.zh)), common(rows.map(({ name }) => name.en))];
  if (rows.length === 1) return { zh: `“${zh}”`, en: `"${en}"` };
  return { zh: `“${zh}”的 ${rows.length} 行`, en: `the ${rows.length} rows of "${en}"` };
}

/** What the names of all rows begin with is the name of their table. */
function common(names: readonly string[]): string {
  const [first = "", ...others] = names;
  if (others.length === 0) return first;
  let length = first.length;
  while (!others.every((each) => each.startsWith(first.slice(0, length)))) length -= 1;
  const end = first.slice(0, length).lastIndexOf(" — ");
  return end === -1 ? first : first.slice(0, end);
}

const hint = {
  zh: "按放假通知自己数出到期日，改正预期，再删去 unconfirmed",
  en: 'work the due day out from the notice, put the expectation right, then take "unconfirmed" away',
};
