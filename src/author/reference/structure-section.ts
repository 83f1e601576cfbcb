import type { Language } from "../../diagnostic/text.js";
import type { JsonSchema } from "../schema/json-schema.js";
import { formOf, keysOf } from "./form-of.js";
import { code, headingOf, tableOf } from "./markdown.js";
import { phrases } from "./phrases.js";
import { type Structure, structuresIn } from "./structures.js";

/** The tables of a structure and of what lies under its keys; a piece first tells its forms. */
export function structuresOf(
  schema: JsonSchema,
  name: string,
  language: Language,
  isPiece: boolean,
): readonly string[] {
  const [root, ...inner] = structuresIn(schema, name);
  return [
    ...(isPiece ? pieceForms(schema, name, language) : []),
    ...(root === undefined ? [] : keyTable(root, language)),
    ...inner.flatMap((each) => [
      headingOf(isPiece ? 4 : 3, each.name, code(each.name)),
      ...(each.objects.length > 1 ? [formsLine(each.objects.map(keysOf).map(code), language)] : []),
      ...keyTable(each, language),
    ]),
  ];
}

/** The forms of a piece that is no plain object. */
function pieceForms(schema: JsonSchema, name: string, language: Language): readonly string[] {
  if (schema.properties !== undefined) return [];
  const forms = (schema.anyOf ?? [schema]).flatMap((each) => each.anyOf ?? [each]);
  const shown = forms.map((each) =>
    each.properties === undefined ? formOf(each, name, language) : code(keysOf(each)),
  );
  return [formsLine(shown, language)];
}

function formsLine(forms: readonly string[], language: Language): string {
  const t = phrases[language];
  return `${t.forms}${[...new Set(forms)].join(t.or)}`;
}

function keyTable({ name, objects }: Structure, language: Language): readonly string[] {
  const t = phrases[language];
  const keys = [...new Set(objects.flatMap(({ properties = {} }) => Object.keys(properties)))];
  if (keys.length === 0) return [t.none];
  const rows = keys.map((key) => {
    const having = objects.filter(({ properties = {} }) => Object.hasOwn(properties, key));
    const value = having[0]?.properties?.[key] ?? {};
    const needed = having.every(({ required = [] }) => required.includes(key));
    const mark = needed ? (having.length === objects.length ? "●" : "◐") : "";
    return [code(key), formOf(value, `${name}.${key}`, language), mark, value.description ?? ""];
  });
  return [tableOf(t.head, rows)];
}
