export { EmptyState } from "./EmptyState";
export { ErrorState } from "./ErrorState";
export { Waiting } from "./Waiting";
