export { oneOf, type UrlState, useUrlState, yearOf } from "./useUrlState";
