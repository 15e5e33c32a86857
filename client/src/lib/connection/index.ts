export { connection, useConnection } from "./connection";
export { probeWhileDown } from "./probe";
