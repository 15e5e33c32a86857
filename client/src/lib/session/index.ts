export { SessionProvider } from "./SessionProvider";
export { useSession, useViewer, type Viewer } from "./viewer";
