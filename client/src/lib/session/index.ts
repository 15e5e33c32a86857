export { SessionProvider } from "./SessionProvider";
export { SessionContext, type SessionActions, useSession, useViewer, type Viewer } from "./viewer";
