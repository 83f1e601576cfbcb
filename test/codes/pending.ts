/** Codes whose page and fixture are still to be written; to be gone when all are. */
export const pending: readonly string[] = [];
