export { type Connection, connection, useConnection } from "./connection";
export { probeWhileDown } from "./probe";
