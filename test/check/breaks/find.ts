import { checkPack } from "../../../src/check/check-pack.js";
import { type JsonSource, parseJson } from "../../../src/cli/json-source.js";
import { locate } from "../../../src/cli/locate.js";
import type { Diagnostic } from "../../../src/diagnostic/diagnostic.js";
import type { PackFiles } from "../../../src/regulation/parse.js";
import type { LocatedDiagnostic } from "../../../src/report/diagnostics.js";
import { parseVocabulary } from "../../../src/vocabulary/parse.js";
import type { Vocabulary } from "../../../src/vocabulary/vocabulary.js";
import { shippedRegulations } from "../../properties/shipped.js";
import { type Break, edited, type Place } from "./breaks.js";
import { type Printed, pointerOf, printed } from "./printed.js";

/** What ships, to be broken. */
export interface Sound {
  readonly files: PackFiles;
  readonly shared: { readonly json: unknown; readonly words: Vocabulary };
}

/** The places of a break at which no error was told, and diagnostics told at another place than they mean. */
export interface Outcome {
  readonly missed: readonly string[];
  readonly misplaced: readonly string[];
}

/** Breaks a pack, prints its files, checks what was printed and looks at the lines where faults must be. */
export function tryBreak({ files, shared }: Sound, { file, steps, edit, places }: Break): Outcome {
  const all = { ...files, shared: shared.json };
  const broken = { ...all, [file]: edited(all[file], steps, edit) };
  const told = faultsOf(broken, file === "shared" ? null : shared.words).map((each) => {
    const { spots, source } = pageOf(broken[nameOf(each)], `${nameOf(each)}.json`);
    return { ...locate(each, source), name: nameOf(each), spots };
  });
  // A regulation that does not ship may be another author's: not to know it is a warning.
  const errors = told.filter(
    ({ severity, code }) => severity === "error" || code === "rule.counterpart-not-known",
  );
  return {
    missed: places
      .filter((place) => !errors.some((each) => isAt(each, place)))
      .map((place) => `${place.file}.json ${pointerOf(place.steps)}`),
    misplaced: told.filter((each) => !isWhereItPoints(each)).map(({ code, path }) => `${code} ${path}`),
  };
}

/** Like the command line: a shared vocabulary that is broken itself is told before any pack is looked at. */
function faultsOf({ shared, ...files }: PackFiles & { readonly shared: unknown }, words: Vocabulary | null) {
  const around = { regulations: shippedRegulations };
  if (words !== null) return checkPack(files, words, around);
  const result = parseVocabulary(shared, null, "shared.json");
  return result.ok ? checkPack(files, result.value, around) : result.diagnostics;
}

function nameOf({ file }: Diagnostic): keyof PackFiles | "shared" {
  return (file ?? "").replace(".json", "") as keyof PackFiles;
}

interface Page extends Printed {
  readonly source: JsonSource;
}

const pages = new WeakMap<object, Page>();

function pageOf(json: unknown, name: string): Page {
  const key = json as object;
  const known = typeof json === "object" && json !== null ? pages.get(key) : undefined;
  if (known !== undefined) return known;
  const print = printed(json);
  const source = parseJson(name, print.text);
  if ("faults" in source) throw new Error(`${name} was not printed as JSON`);
  const page = { ...print, source };
  if (typeof json === "object" && json !== null) pages.set(key, page);
  return page;
}

type Told = LocatedDiagnostic & Pick<Printed, "spots"> & { readonly name: string };

/** On the line where the place is printed. */
function isAt({ name, line, spots }: Told, place: Place): boolean {
  return name === place.file && line === spots.get(pointerOf(place.steps))?.line;
}

/** At the key or the value that the pointer means, or at the nearest thing around it. */
function isWhereItPoints({ spots, path, line, column }: Told): boolean {
  let pointer = path;
  while (pointer !== "" && !spots.has(pointer)) pointer = pointer.slice(0, pointer.lastIndexOf("/"));
  const spot = spots.get(pointer);
  return spot !== undefined && spot.line === line && (spot.column === column || spot.keyColumn === column);
}
