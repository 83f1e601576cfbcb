import type { LeafTrace } from "../condition/condition.js";
import type { Rule } from "../regulation/regulation.js";
import type { Finding, FindingKind } from "./assessment.js";
import type { Bearer } from "./bearer.js";
import type { Done } from "./fulfilment.js";
import type { ReadEvent } from "./read-case.js";

/** What a finding says beyond the rule and instance that it is about. */
export interface Found {
  readonly kind: FindingKind;
  readonly unmet: Finding["unmet"];
  readonly bearer: Bearer;
  readonly because: readonly LeafTrace[];
  readonly events: readonly (ReadEvent | null)[];
  /** A reading beyond the rule's own. */
  readonly reading?: Rule["reading"] | null;
  /** The act that broke the rule, for the conditions of liability. */
  readonly act?: ReadEvent | null;
  /** When the deed was done after all, if it was. */
  readonly done?: Done;
}
