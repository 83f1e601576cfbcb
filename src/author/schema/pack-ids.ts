import type { Text } from "../../diagnostic/text.js";

/** What the files of a pack may refer to in each other, with what each is. */
export interface PackIds {
  readonly rules: Readonly<Record<string, Text>>;
  /** Categories and their proofs. */
  readonly categories: Readonly<Record<string, Text>>;
  readonly readings: Readonly<Record<string, Text>>;
  readonly conditions: Readonly<Record<string, Text>>;
}

/** The ids of a pack that may still be half written: what cannot be read is left out. */
export function packIds(files: {
  readonly regulation: unknown;
  readonly rules: unknown;
  readonly categories: unknown;
}): PackIds {
  const categories = listAt(files.categories, "categories");
  return {
    rules: byId(listAt(files.rules, "rules"), (rule) => rule.summary),
    categories: byId([...categories, ...categories.flatMap((each) => listAt(each, "proof"))], clauseOf),
    readings: byId(listAt(files.regulation, "readings"), (reading) => reading),
    conditions: Object.fromEntries(
      Object.keys(recordAt(files.rules, "conditions")).map((name) => [name, { zh: name, en: name }]),
    ),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function byId(rows: readonly unknown[], about: (row: Fields) => unknown): Readonly<Record<string, Text>> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const fields = fieldsOf(row);
      const { id } = fields;
      if (typeof id !== "string") return [];
      const { zh, en } = fieldsOf(about(fields));
      return [[id, { zh: typeof zh === "string" ? zh : id, en: typeof en === "string" ? en : id }]];
    }),
  );
}

function clauseOf({ legalSource }: Fields): unknown {
  return { zh: legalSource, en: legalSource };
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = fieldsOf(value)[key];
  return Array.isArray(list) ? list : [];
}

function recordAt(value: unknown, key: string): Fields {
  return fieldsOf(fieldsOf(value)[key]);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
