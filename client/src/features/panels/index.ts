export { ArrangePanel } from "./arranging/ArrangePanel";
export { ConvenePanel } from "./convening/ConvenePanel";
export { Panels } from "./list/Panels";
