import { vocabulary } from "../../generated/shipped.js";
import type { LawText } from "../author/law-text.js";
import { packReadme } from "../author/pack-readme.js";
import { type OutlineEntry, packSkeleton } from "../author/pack-skeleton.js";
import { packIds } from "../author/schema/pack-ids.js";
import { schemaFiles } from "../author/schema/schema-files.js";
import { textRecordOf } from "../author/text-record.js";
import { toBeFilledIn } from "../check/unfilled.js";
import type { Language } from "../diagnostic/text.js";
import { outlineOf } from "../regulation/clauses.js";
import { sha256 } from "./text-record.js";

interface NewPack {
  readonly id: string;
  readonly law: LawText;
  readonly folder: string;
  /** The file of the law's text, as it was named. */
  readonly text: string;
  readonly language: Language;
}

/** The files of a new pack, by name: the pack, its page with the work, the record of the text, the schemas. */
export function newPackFiles({ id, law, folder, text, language }: NewPack): Readonly<Record<string, string>> {
  const skeleton = packSkeleton({ id, law, unknown: toBeFilledIn });
  const regulation = skeleton["regulation.json"] as { readonly outline: readonly OutlineEntry[] };
  const outline = regulation.outline.map((each) =>
    typeof each === "string" ? each : { ...each, parts: [...each.parts] },
  );
  const record = textRecordOf(law, outlineOf(outline), sha256, null);
  const ids = packIds({ regulation, rules: {}, categories: {} });
  const json = Object.entries({ ...skeleton, "text.json": record }).map(
    ([name, value]) => [name, `${JSON.stringify(value, null, 2)}\n`] as const,
  );
  const readme = packReadme({ law, title: law.title ?? id, outline, folder, text }, language);
  return {
    ...Object.fromEntries(json),
    "README.md": readme,
    ...Object.fromEntries(
      schemaFiles({ vocabulary, ids }).map((each) => [`schemas/${each.name}`, each.text]),
    ),
  };
}
