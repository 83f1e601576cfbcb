import Ajv, { type ValidateFunction } from "ajv";
import { fileKinds } from "../../../src/author/schema/file-kinds.js";
import type { Known } from "../../../src/author/schema/put-words.js";
import { schemaOf } from "../../../src/author/schema/schema-of.js";

/** Whether a value is valid, and where not. */
export type Validate = (value: unknown) => readonly string[];

/** A validator of draft 7 that knows nothing of us but what editors show of a word. */
export function validatorOf(schema: object): Validate {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    // A day that does not exist is for the parser: an editor only sees the form.
    formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
    keywords: ["enumDescriptions", "errorMessage"],
  });
  const validate: ValidateFunction = ajv.compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The validator of a kind of file, with these words. */
export function validatorFor(kind: string, known: Known): Validate {
  const found = fileKinds.find(({ id }) => id === kind);
  if (found === undefined) throw new Error(`no such kind of file: ${kind}`);
  return validatorOf(schemaOf(found, known));
}
