export { enableSingleKeys, singleKeyOf, singleKeysEnabled } from "./singleKeys";
