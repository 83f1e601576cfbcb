// The library types its main entry only; these two files hold its operators without its engine.
declare module "json-rules-engine/dist/engine-default-operators.js" {
  const operators: unknown;
  export default operators;
}
declare module "json-rules-engine/dist/engine-default-operator-decorators.js" {
  const decorators: unknown;
  export default decorators;
}
