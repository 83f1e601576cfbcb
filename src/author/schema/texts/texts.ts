import type { Text } from "../../../diagnostic/text.js";
import { calendarTexts } from "./calendar.js";
import { caseTexts } from "./case.js";
import { choices } from "./choices.js";
import { conditionTexts } from "./condition.js";
import { expectationTexts } from "./expectation.js";
import type { KeyTexts, StructureTexts } from "./key-texts.js";
import { liabilityTexts } from "./liability.js";
import { regulationTexts } from "./regulation.js";
import { rulesTexts } from "./rules.js";
import { suiteTexts } from "./suite.js";
import { vocabularyTexts } from "./vocabulary.js";

const structures: StructureTexts = {
  ...regulationTexts,
  ...rulesTexts,
  ...conditionTexts,
  ...liabilityTexts,
  ...vocabularyTexts,
  ...caseTexts,
  ...suiteTexts,
  ...expectationTexts,
  ...calendarTexts,
};

const everywhere: KeyTexts = {
  $schema: {
    zh: "本文件的 JSON Schema 在哪里，供编辑器补全和检查",
    en: "where the JSON Schema of this file lies, for editors",
  },
  zh: { zh: "中文", en: "in Chinese" },
  en: { zh: "英文", en: "in English" },
};

/** What a key means in a structure; null where nobody has said it. */
export function keyText(structure: string, key: string): Text | null {
  const texts = Object.hasOwn(structures, structure) ? structures[structure]! : {};
  if (Object.hasOwn(texts, key)) return texts[key]!;
  return Object.hasOwn(everywhere, key) ? everywhere[key]! : null;
}

/** What a fixed choice means: under its own key, or wherever it stands. */
export function choiceText(structure: string, choice: string): Text | null {
  const key = structure.split(".").at(-1) ?? "";
  for (const name of [`${key}: ${choice}`, choice]) {
    if (Object.hasOwn(choices, name)) return choices[name]!;
  }
  return null;
}

/** Every structure and key that has words, for the test that none is left over. */
export function describedKeys(): readonly (readonly [string, string])[] {
  return Object.entries(structures).flatMap(([structure, texts]) =>
    Object.keys(texts).map((key) => [structure, key] as const),
  );
}
