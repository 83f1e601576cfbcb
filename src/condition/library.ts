import decoratorsModule from "json-rules-engine/dist/engine-default-operator-decorators.js";
import operatorsModule from "json-rules-engine/dist/engine-default-operators.js";
import type { DecoratedOperator, Decorator } from "./operator.js";

/** json-rules-engine's own operators, by name. */
export const libraryOperators: ReadonlyMap<string, DecoratedOperator> = byName(operatorsModule);

/** json-rules-engine's own decorators, by name. */
export const libraryDecorators: ReadonlyMap<string, Decorator> = byName(decoratorsModule);

// The files are CommonJS with a `default`: Node hands over the whole exports, some bundlers the default alone.
function byName<T extends { readonly name: string }>(module: unknown): ReadonlyMap<string, T> {
  const list = (Array.isArray(module) ? module : (module as { default: unknown }).default) as readonly T[];
  return new Map(list.map((each) => [each.name, each]));
}
