export { type Apollo, createApolloClient, errorCode } from "./createApolloClient";
export { didNotGetThrough } from "./retryLink";
