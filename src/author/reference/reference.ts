import type { Language } from "../../diagnostic/text.js";
import { type FileKind, fileKinds } from "../schema/file-kinds.js";
import type { JsonSchema } from "../schema/json-schema.js";
import type { Known } from "../schema/put-words.js";
import { schemaName } from "../schema/schema-files.js";
import { schemaOf } from "../schema/schema-of.js";
import { titleOf } from "./form-of.js";
import { homesOf } from "./homes.js";
import { code, headingOf, linkTo } from "./markdown.js";
import { phrases } from "./phrases.js";
import { structuresOf } from "./structure-section.js";
import { wordSections } from "./word-sections.js";

/**
 * The reference of every key of every file, as Markdown: a section for each kind of file, one for what several
 * share, and the words.
 *
 * @param known any words; which they are does not show
 */
export function referenceOf(known: Known, language: Language): string {
  const t = phrases[language];
  const schemas = fileKinds.map((kind) => ({
    kind,
    schema: schemaOf(kind, known, (text) => text[language]),
  }));
  const homes = homesOf(schemas.map(({ kind, schema }) => ({ id: kind.id, schema })));
  const pieces = new Map(schemas.flatMap(({ schema }) => Object.entries(schema.definitions ?? {})));
  const piecesOf = (home: string) =>
    [...pieces]
      .filter(([name]) => homes.get(name) === home)
      .flatMap(([name, piece]) => pieceSection(name, piece, language));
  const sections = schemas.flatMap(({ kind, schema }) => [
    ...kindSection(kind, schema, language),
    ...piecesOf(kind.id),
  ]);
  return `${[
    `# ${t.title}`,
    ...t.intro,
    `## ${t.contents}`,
    contents([...homes], language),
    ...sections,
    headingOf(2, "shared", t.shared),
    ...piecesOf("shared"),
    ...wordSections(language),
  ].join("\n\n")}\n`;
}

function kindSection(kind: FileKind, schema: JsonSchema, language: Language): readonly string[] {
  const t = phrases[language];
  const files = kind.files.split(", ").map(code).join(", ");
  return [
    headingOf(2, kind.id, code(fileTitle(kind))),
    kind.about[language],
    `${t.files}${files}${language === "zh" ? "；" : "; "}${t.schema(schemaName(kind.id))}`,
    ...structuresOf(schema, kind.id, language, false),
  ];
}

function pieceSection(name: string, piece: JsonSchema, language: Language): readonly string[] {
  return [headingOf(3, name, titleOf(name, language)), ...structuresOf(piece, name, language, true)];
}

function contents(homes: readonly (readonly [string, string])[], language: Language): string {
  const t = phrases[language];
  const line = (id: string, title: string) => {
    const pieces = homes
      .filter(([, home]) => home === id)
      .map(([name]) => linkTo(name, titleOf(name, language)));
    return `- ${linkTo(id, title)}${pieces.length === 0 ? "" : `${language === "zh" ? "：" : ": "}${pieces.join(t.or)}`}`;
  };
  return [
    ...fileKinds.map((kind) => line(kind.id, code(fileTitle(kind)))),
    line("shared", t.shared),
    `- ${[
      linkTo("words", t.words),
      linkTo("operators", t.operators),
      linkTo("decorators", t.decorators),
      linkTo("derived-facts", t.derived),
      linkTo("plain-types", t.types),
    ].join(t.or)}`,
  ].join("\n");
}

function fileTitle({ files }: FileKind): string {
  return files.split(", ").at(-1)?.replace("rules/<id>/", "").replace("calendars/<id>/", "") ?? files;
}
