export { type Action, actions, allowed, reachOfGrants } from "./actions.js";
export { type Grant, nowhere, type Place, type Role, roles, type ScopeKind, scopeKinds } from "./roles.js";
export { rootFields } from "./rootFields.js";
