export { type ChainedEvent, chainHash, digestOf, genesisHash } from "./chain.js";
export { type CommittedBallot, commitmentOf } from "./commitment.js";
export { type Finding, type FindingCode, findingCodes } from "./finding.js";
export { type RecordHeader, type RecordLine, recordFormat, writeRecord } from "./record.js";
export { sha256 } from "./sha256.js";
export { type VerifyReport, verifyLog } from "./verifyLog.js";
