import type { Condition } from "../condition/condition.js";
import type { Text } from "../diagnostic/text.js";
import type { LimitRow } from "./limits.js";

/** What changed from one version of a pack to another, in the order in which a pack is read. */
export interface PackChanges {
  readonly before: PackVersion;
  readonly after: PackVersion;
  readonly changes: readonly PackChange[];
}

export interface PackVersion {
  readonly id: string;
  readonly title: Text;
  readonly hash: string | null;
}

/** One piece of a pack that was added, removed, renamed or changed. */
export interface PackChange {
  readonly of: PackPiece;
  /** The rule's id, the clause, the name of a word: what the piece is called in the newer version. */
  readonly id: string;
  readonly summary: Text | null;
  readonly legalSource: string | null;
  readonly change: "added" | "removed" | "renamed" | "changed";
  /** What it was called before, where it was renamed. */
  readonly renamedFrom: string | null;
  readonly details: readonly ChangeDetail[];
}

export const packPieces = [
  "text",
  "scope",
  "rule",
  "condition",
  "category",
  "liability",
  "no-liability",
  "clause",
  "non-operative",
  "reading",
  "repair",
  "word",
] as const;

export type PackPiece = (typeof packPieces)[number];

export type ChangeDetail =
  | { readonly kind: "limit"; readonly before: readonly LimitRow[]; readonly after: readonly LimitRow[] }
  | {
      /** One comparison or group of a condition; `where` is the key that it stands under. */
      readonly kind: "condition";
      readonly where: string;
      readonly about?: string;
      readonly before: Condition | null;
      readonly after: Condition | null;
    }
  /** Any other key, with steps joined by dots; `null` where it was not there. */
  | {
      readonly kind: "value";
      readonly key: string;
      /** The measure, where it is about one of several. */
      readonly about?: string;
      readonly before: unknown;
      readonly after: unknown;
    };
