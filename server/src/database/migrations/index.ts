import { EvidenceTables1764100000000 } from "./EvidenceTables1764100000000.js";
import { FirstTables1764000000000 } from "./FirstTables1764000000000.js";

/** In the order in which they are run. */
export const migrations = [FirstTables1764000000000, EvidenceTables1764100000000];
