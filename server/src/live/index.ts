export { closeCodes } from "./closeCodes.js";
export { EncodedPayload, EncodedRun } from "./encodedPayload.js";
export { readLiveOperation } from "./liveOperation.js";
export { LiveSocket } from "./liveSocket.js";
export type { LiveRequest, LiveSource, LiveSources } from "./liveSource.js";
export { type MaskResult, SharedExecution } from "./sharedExecution.js";
export { type Delivery, SideDoor } from "./sideDoor.js";
