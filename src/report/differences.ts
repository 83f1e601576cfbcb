import type { Language } from "../diagnostic/text.js";
import type { Difference } from "../suite/suite.js";
import { type Document, type Entry, entries, entry, type Item, list, span } from "./document.js";
import { localise } from "./localise.js";
import { suiteWords } from "./words/suite.js";

/** What differences are told with. */
export interface DifferenceTelling {
  readonly language: Language;
  /** What was compared: of a row that is not there it tells which are. */
  readonly actual: unknown;
  /** More to say beside a difference, such as how a due day was counted. */
  readonly beside?: (difference: Difference) => readonly Entry[];
}

/** What was expected against what came out, a point each. */
export function describeDifferences(
  differences: readonly Difference[],
  telling: DifferenceTelling,
): Document {
  return list(differences.map((each) => differenceItem(each, telling)));
}

function differenceItem(difference: Difference, telling: DifferenceTelling): Item {
  const { language, beside } = telling;
  const words = suiteWords[language];
  const { kind, expected, actual } = difference;
  return {
    text: [whatDiffers(difference, language)],
    below: entries([
      entry(words.expected, [kind === "unexpected" ? words.unexpected : shown(expected, language)]),
      entry(words.actual, [
        span(
          "bad",
          kind === "missing" ? words.missing(whatThereIs(difference, telling)) : shown(actual, language),
        ),
      ]),
      ...(beside?.(difference) ?? []),
    ]),
  };
}

/** 义务 answer-request (e1) · due: the part of the assessment, its row, and what of the row. */
function whatDiffers({ path, rule, instance }: Difference, language: Language): string {
  const [part = "", , ...inner] = path.split("/").slice(1);
  const named = [partName(part, language), ...(rule === null ? [] : [rule])].join(" ");
  const row = instance === null ? named : `${named} (${instance})`;
  return inner.length === 0 ? row : `${row} · ${inner.join(".")}`;
}

function whatThereIs({ path }: Difference, { actual, language }: DifferenceTelling): string {
  const rows = (actual as Readonly<Record<string, unknown>>)[path.slice(1)];
  if (!Array.isArray(rows)) return "";
  return rows
    .map((row: Readonly<Record<string, unknown>> | null) => {
      const { kind, rule, instance } = row ?? {};
      if (typeof rule !== "string") return shown(row, language);
      return `${kind === undefined ? "" : `${kind} `}${rule}${instance === undefined ? "" : ` (${instance})`}`;
    })
    .join(suiteWords[language].between);
}

function partName(part: string, language: Language): string {
  const { parts } = suiteWords[language];
  return Object.hasOwn(parts, part) ? parts[part as keyof typeof parts] : part;
}

/** Words as they are, all else as JSON. */
function shown(value: unknown, language: Language): string {
  return typeof value === "string" ? value : JSON.stringify(localise(value ?? null, language));
}
