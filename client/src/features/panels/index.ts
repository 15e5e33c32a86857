export { Panels } from "./Panels";
