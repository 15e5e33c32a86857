export { SessionProvider } from "./SessionProvider";
export { type SessionActions, SessionContext, useSession, useViewer, type Viewer } from "./viewer";
