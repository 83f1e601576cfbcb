import { existsSync, readdirSync, readFileSync } from "node:fs";
import { regulations, vocabulary } from "../../generated/shipped.js";
import { compile } from "../../src/assess/compile.js";
import type { Rulebook } from "../../src/assess/rulebook.js";
import type { PackFiles } from "../../src/regulation/parse.js";
import type { Regulation } from "../../src/regulation/regulation.js";
import { parseSuite, regulationsOf } from "../../src/suite/parse.js";
import type { Scenario } from "../../src/suite/suite.js";
import { cn } from "../calendar/shipped.js";

/** A suite as it lies in its file, and the regulations it is about. */
export interface ShippedSuite {
  readonly name: string;
  readonly json: unknown;
  readonly rulebook: Rulebook;
}

/** A pack as it lies in its files, its suites, and a few scenarios of every kind of case in them. */
export interface ShippedPack {
  readonly id: string;
  readonly files: PackFiles;
  readonly suites: readonly ShippedSuite[];
  readonly scenarios: readonly Scenario[];
}

const scenariosOfKind = 2;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(`rules/${path}`, "utf8"));
}

export const shippedVocabulary = { json: readJson("vocabulary.json"), words: vocabulary };

/** The regulations that ship, parsed: what counterparts may name. */
export const shippedRegulations: ReadonlyMap<string, Regulation> = new Map(
  await Promise.all(Object.entries(regulations).map(async ([id, load]) => [id, await load()] as const)),
);

export const shippedPacks: readonly ShippedPack[] = await Promise.all(
  Object.keys(regulations).map(async (id) => {
    const suites = await suitesOf(id);
    return { id, files: filesOf(id), suites, scenarios: someOf(suites) };
  }),
);

export function filesOf(id: string): PackFiles {
  const file = (name: string) => readJson(`${id}/${name}.json`);
  return {
    regulation: file("regulation"),
    rules: file("rules"),
    liability: file("liability"),
    categories: file("categories"),
    ...(existsSync(`rules/${id}/vocabulary.json`) ? { vocabulary: file("vocabulary") } : {}),
  };
}

async function suitesOf(id: string): Promise<readonly ShippedSuite[]> {
  const own = await rulebookOf([id]);
  const names = readdirSync(`rules/${id}/scenarios`);
  return Promise.all(
    names.map(async (name): Promise<ShippedSuite> => {
      const json = readJson(`${id}/scenarios/${name}`);
      const named = regulationsOf(json);
      const ids = named.ok ? named.value : null;
      return { name, json, rulebook: ids === null ? own : await rulebookOf(ids) };
    }),
  );
}

async function rulebookOf(ids: readonly string[]): Promise<Rulebook> {
  const loaded = await Promise.all(ids.map((id) => regulations[id]!()));
  return compile({ regulations: loaded, calendar: cn });
}

/** The first and the longest stories of each kind of case. */
function someOf(suites: readonly ShippedSuite[]): readonly Scenario[] {
  const byKind = new Map<string, Scenario[]>();
  for (const { json, rulebook } of suites) {
    const suite = parseSuite(json, rulebook);
    for (const each of suite.ok ? suite.value.scenarios : []) {
      byKind.set(each.case.kind, [...(byKind.get(each.case.kind) ?? []), each]);
    }
  }
  return [...byKind.values()].flatMap((all) =>
    [...all].sort((a, b) => b.case.events.length - a.case.events.length).slice(0, scenariosOfKind),
  );
}
