import { expect, test } from "vitest";
import { vocabulary } from "../../../generated/rules/vocabulary.js";
import { fileKinds } from "../../../src/author/schema/file-kinds.js";
import { putRules } from "../../../src/author/schema/put-rules.js";
import { putWords } from "../../../src/author/schema/put-words.js";
import { schemaOf } from "../../../src/author/schema/schema-of.js";
import { shapeOf } from "../../../src/author/schema/shape-of.js";
import { describedKeys } from "../../../src/author/schema/texts/texts.js";
import {
  decoratorWords,
  derivedFactWords,
  operatorWords,
  plainTypeWords,
} from "../../../src/author/schema/texts/words.js";
import { undescribed } from "../../../src/author/schema/undescribed.js";
import { bothLanguages } from "../../../src/author/schema/voice.js";
import { decoratorNames, operatorNames } from "../../../src/condition/resolve.js";
import { operatorsWithCalendar } from "../../../src/regulation/operators.js";
import { derivedFacts, plainTypes } from "../../../src/vocabulary/vocabulary.js";

const known = { vocabulary, ids: null };

test.each(
  fileKinds,
)("$id: every key and every fixed choice is described (src/author/schema/texts)", (kind) => {
  expect(undescribed(schemaOf(kind, known), kind.id)).toEqual([]);
});

test("no words are left of keys that are gone", () => {
  const keys = new Set(
    fileKinds.flatMap((kind) => {
      const shape = putWords(
        putRules(shapeOf(kind.schema), vocabulary, bothLanguages),
        known,
        false,
        bothLanguages,
      );
      return undescribed(shape, kind.id);
    }),
  );
  const left = describedKeys().map(([structure, key]) => `${structure}.${key}`);
  expect(left.filter((key) => !keys.has(key))).toEqual([]);
});

test("every operator, decorator, derived fact and plain type has words, and no others have", () => {
  expect(Object.keys(operatorWords).sort()).toEqual(
    operatorNames({ operators: operatorsWithCalendar }).sort(),
  );
  expect(Object.keys(decoratorWords).sort()).toEqual(decoratorNames({}).sort());
  expect(Object.keys(derivedFactWords).sort()).toEqual([...derivedFacts].sort());
  expect(Object.keys(plainTypeWords).sort()).toEqual([...plainTypes].sort());
});
