import type { Text } from "../diagnostic/text.js";
import type { RowFile, ScenarioFile } from "./suite-schema.js";

/** The sentence of a scenario, in both languages; for a row of its table also the row's name. */
export function scenarioName({ name }: ScenarioFile, row: RowFile | null, number: number): Text {
  const scenario = textOf(name);
  if (row === null) return scenario;
  const own = textOf(row.name ?? changesOf(row) ?? `#${number + 1}`);
  return { zh: `${scenario.zh} — ${own.zh}`, en: `${scenario.en} — ${own.en}` };
}

/** A row without a name is called by what it changes. */
function changesOf({ asOf, set = {} }: RowFile): string | null {
  const changes = [...Object.values(set), ...(asOf === undefined ? [] : [asOf])];
  const plain = changes.filter((each) => ["string", "number", "boolean"].includes(typeof each));
  return plain.length === 0 ? null : plain.map(String).join(", ");
}

function textOf(text: string | Text): Text {
  return typeof text === "string" ? { zh: text, en: text } : text;
}
