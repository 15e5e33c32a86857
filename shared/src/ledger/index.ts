export { type ChainedEvent, chainHash, digestOf, genesisHash } from "./chain.js";
export { type CommittedBallot, commitmentOf } from "./commitment.js";
export { sha256 } from "./sha256.js";
