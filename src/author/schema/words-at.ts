import { decoratorNames, operatorNames } from "../../condition/resolve.js";
import type { Text } from "../../diagnostic/text.js";
import { operatorsWithCalendar } from "../../regulation/operators.js";
import { derivedFacts, plainTypes, type Vocabulary } from "../../vocabulary/vocabulary.js";
import type { PackIds } from "./pack-ids.js";
import { derivedFactWords, operatorWords, plainTypeWords, specialWords } from "./texts/words.js";
import type { WordList } from "./word-list.js";

/** The words of each named piece, from the vocabulary and from what the conditions know. */
export function wordsAt(vocabulary: Vocabulary): Readonly<Record<string, WordList>> {
  const { events, facts, roles, roleKinds, kinds, measures, reasons, values } = vocabulary;
  const lists = Object.fromEntries(Object.keys(values).map((name) => [name, listText(values[name] ?? {})]));
  return {
    event: events,
    fact: facts,
    role: roles,
    "role-kind": roleKinds,
    kind: kinds,
    measure: measures,
    reason: reasons,
    subject: { ...roleKinds, ...roles },
    "kind-or-any": { any: specialWords.any, ...kinds },
    "start-or-fact": { start: specialWords.start, ...facts },
    "type-name": { ...pick(plainTypes, plainTypeWords), ...lists },
    "condition-fact": { ...pick(derivedFacts, derivedFactWords), ...facts },
    operator: pick(operatorNames({ operators: operatorsWithCalendar }), operatorWords),
  };
}

/** Ids of one pack, for the pieces that name them. */
export function idsAt(ids: PackIds): Readonly<Record<string, WordList>> {
  return {
    "rule-id": ids.rules,
    "breachable-id": { ...ids.rules, ...ids.categories },
    "reading-id": ids.readings,
    "condition-name": ids.conditions,
  };
}

/** `everyFact:not:in`: an operator with decorators before it. `stated` takes none. */
export function decoratedOperator(): string {
  const operators = operatorNames({ operators: operatorsWithCalendar }).filter((name) => name !== "stated");
  return `^(?:(?:${decoratorNames({}).join("|")}):){1,6}(?:${operators.join("|")})$`;
}

function pick(names: readonly string[], texts: WordList): WordList {
  return Object.fromEntries(names.map((name) => [name, texts[name] ?? { zh: name, en: name }]));
}

function listText(list: WordList): Text {
  const words = Object.keys(list).join(" | ");
  return { zh: words, en: words };
}
