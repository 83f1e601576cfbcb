import { existsSync, readdirSync } from "node:fs";
import { dirname, posix } from "node:path";
import { schemaName } from "../src/author/schema/schema-files.js";

/** A JSON file that ships or is shown as an example, and the schema it names. */
export interface ShippedFile {
  readonly path: string;
  readonly kind: string;
  /** The schema's path, from the project's top. */
  readonly schema: string;
}

const ofPack = ["regulation", "rules", "liability", "categories", "vocabulary"];
/** Beside a pack, by file; no pack's words stand in them. */
const besidePack = { text: "text-record", "equivalent-mutants": "equivalent-mutants" };

/** Every file of a kind that people write: packs, scenarios, calendars, the vocabulary, the example cases. */
export function shippedFiles(): readonly ShippedFile[] {
  return [
    { path: "rules/vocabulary.json", kind: "vocabulary", schema: general("vocabulary") },
    ...packsIn("rules").flatMap((pack) => filesOfPack(pack)),
    ...foldersIn("calendars").flatMap((folder) =>
      jsonIn(folder).map((name) => {
        const kind = name === "calendar.json" ? "calendar" : "notice";
        return { path: `${folder}/${name}`, kind, schema: general(kind) };
      }),
    ),
    ...jsonIn("examples/cases").map((name) => ({
      path: `examples/cases/${name}`,
      kind: "case",
      schema: general("case"),
    })),
  ];
}

/** The folders of the shipped packs. */
export function packsIn(folder: string): readonly string[] {
  return foldersIn(folder).filter((each) => existsSync(`${each}/regulation.json`));
}

/** Does a pack bring words of its own? Then it has schemas of its own. */
export function hasOwnWords(pack: string): boolean {
  return existsSync(`${pack}/vocabulary.json`);
}

/** What a file's `$schema` says: the way from it to its schema. */
export function linkOf({ path, schema }: ShippedFile): string {
  const way = posix.relative(dirname(path), schema);
  return way.startsWith(".") ? way : `./${way}`;
}

function filesOfPack(pack: string): readonly ShippedFile[] {
  const schemaOf = (kind: string) =>
    hasOwnWords(pack) ? `${pack}/schemas/${schemaName(kind)}` : general(kind);
  const own = ofPack
    .map((kind) => ({ path: `${pack}/${kind}.json`, kind, schema: schemaOf(kind) }))
    .filter(({ path }) => existsSync(path));
  const suites = existsSync(`${pack}/scenarios`) ? jsonIn(`${pack}/scenarios`) : [];
  return [
    ...own,
    ...Object.entries(besidePack)
      .map(([name, kind]) => ({ path: `${pack}/${name}.json`, kind, schema: general(kind) }))
      .filter(({ path }) => existsSync(path)),
    ...suites.map((name) => ({
      path: `${pack}/scenarios/${name}`,
      kind: "suite",
      schema: schemaOf("suite"),
    })),
  ];
}

function general(kind: string): string {
  return `schemas/${schemaName(kind)}`;
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => `${folder}/${name}`);
}

function jsonIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".json"));
}
