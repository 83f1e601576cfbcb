import { parseLayer } from "../calendar/parse-layer.js";
import { parseNotice } from "../calendar/parse-notice.js";
import { parseCase } from "../case/parse.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { parseVocabulary } from "../vocabulary/parse.js";
import { sections, type Vocabulary } from "../vocabulary/vocabulary.js";
import { missingLayerYears } from "./layer-years.js";
import { unknownOpenTerms } from "./open-terms.js";

/** What a JSON file by itself can be. */
export type FileKind = "case" | "vocabulary" | "notice" | "layer";

/** What a file looks like by its keys, so that a misshapen one is still checked as what it was meant to be. */
export function kindOfFile(json: unknown): FileKind | null {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return null;
  const keys = Object.keys(json);
  if (keys.includes("notice") && keys.includes("year")) return "notice";
  if (keys.includes("years") && keys.includes("jurisdiction")) return "layer";
  if (keys.includes("events") && Array.isArray((json as { events: unknown }).events)) return "case";
  if (keys.includes("kind") && keys.includes("id")) return "case";
  const words = keys.filter((key) => (sections as readonly string[]).includes(key));
  return words.length > 0 && words.length >= keys.length - 1 ? "vocabulary" : null;
}

/**
 * Everything that is wrong with a file of a kind.
 *
 * @param words those that a case may use
 * @param openTerms the open terms that a case may give numbers for; null where they are not known
 */
export function checkFile(
  kind: FileKind,
  json: unknown,
  words: Vocabulary,
  file: string,
  openTerms: ReadonlySet<string> | null = null,
): readonly Diagnostic[] {
  if (kind === "notice") return parseNotice(json, file).diagnostics;
  if (kind === "layer") return layerFaults(json, file);
  if (kind === "vocabulary") return parseVocabulary(json, null, file).diagnostics;
  const parsed = parseCase(json, words);
  const terms = parsed.ok && openTerms !== null ? unknownOpenTerms(parsed.value, openTerms) : [];
  return [...parsed.diagnostics, ...terms].map((each) => ({ ...each, file }));
}

function layerFaults(json: unknown, file: string): readonly Diagnostic[] {
  const parsed = parseLayer(json, file);
  return parsed.ok ? [...parsed.diagnostics, ...missingLayerYears(parsed.value, file)] : parsed.diagnostics;
}
