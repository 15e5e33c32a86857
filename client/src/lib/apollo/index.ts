export { type Apollo, type ApolloOptions, createApolloClient, errorCode } from "./createApolloClient";
export { didNotGetThrough } from "./retryLink";
