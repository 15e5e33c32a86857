export { type Apollo, createApolloClient, errorCode } from "./createApolloClient";
export { didNotGetThrough, sentOnce } from "./retryLink";
