import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { type PackFiles, parseRegulation } from "../regulation/parse.js";
import type { Suite } from "../suite/suite.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { missingCeilings } from "./ceilings.js";
import { endlessDuties } from "./circles.js";
import { clausesInBoth } from "./clause-in-both.js";
import { constantConditions } from "./constant-conditions.js";
import { counterpartFaults, type KnownRegulations } from "./counterparts.js";
import { unreachableCriteria } from "./criteria.js";
import { extendsAfterExpiry } from "./expiry.js";
import { leadFaults } from "./leads.js";
import { answeredWrongly } from "./liability-of.js";
import { missedBearers } from "./liability-reach.js";
import { limitsWithoutStart } from "./limit-start.js";
import { type Lint, linted } from "./linted.js";
import { noLiability } from "./no-liability.js";
import { idlePowers } from "./powers.js";
import { idleRequirements } from "./requirements.js";
import { untriedRules } from "./scenarios.js";
import { coveredScope } from "./scope-order.js";
import { countingSpans } from "./spans.js";
import { startlessReads } from "./start-event.js";
import { unaccounted } from "./unaccounted.js";
import { strayItems } from "./under.js";
import { unfilled } from "./unfilled.js";
import { mixedUnits } from "./units.js";

/** What stands around a pack, where it is known; what is not given is not looked into. */
export interface Around {
  /** The pack's own scenarios. */
  readonly suites?: readonly Suite[] | null;
  /** The regulations that its counterparts may name, by id. */
  readonly regulations?: KnownRegulations | null;
}

const lints: readonly Lint[] = [
  clausesInBoth,
  coveredScope,
  countingSpans,
  limitsWithoutStart,
  startlessReads,
  endlessDuties,
  idlePowers,
  idleRequirements,
  missingCeilings,
  extendsAfterExpiry,
  mixedUnits,
  constantConditions,
  unreachableCriteria,
  answeredWrongly,
  leadFaults,
  strayItems,
];

/**
 * Everything that is wrong with a pack: what parsing finds, and, once it can be read, what only the whole
 * shows: clauses that nothing accounts for, duties that no liability clause answers, powers over nothing,
 * conditions that no case decides.
 *
 * @param files the pack's files as parsed JSON
 * @param shared the vocabulary that all packs share
 * @param around the pack's scenarios and the regulations it refers to, where they are at hand
 * @returns diagnostics whose `file` is `rules.json` and the like; none: the pack is sound. A `note` is no fault:
 * it names what was not examined
 */
export function checkPack(
  files: PackFiles,
  shared: Vocabulary,
  { suites = null, regulations = null }: Around = {},
): readonly Diagnostic[] {
  const result = parseRegulation(files, shared);
  if (!result.ok) return result.diagnostics;
  const { value: regulation } = result;
  const pack = linted(regulation, files);
  // What an unfinished pack lacks is still to come; what it says wrongly is an error all the same.
  const missing = [
    ...unaccounted(regulation),
    ...noLiability(regulation, files),
    ...unfilled(files),
    ...(suites === null ? [] : untriedRules(pack, suites)),
  ];
  return [
    ...result.diagnostics,
    ...missing.map(
      (each): Diagnostic => (regulation.unfinished === true ? { ...each, severity: "warning" } : each),
    ),
    ...lints.flatMap((lint) => lint(pack)),
    ...missedBearers(regulation, suites),
    ...(regulations === null ? [] : counterpartFaults(pack, regulations)),
  ];
}
