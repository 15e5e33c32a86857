import { useApolloClient } from "@apollo/client/react";
import { useSyncExternalStore } from "react";
import { useViewer } from "#app/lib/session";
import type { QueueView, UploadQueue } from "./sending/UploadQueue";
import { uploadsOf } from "./sending/uploadsOf";

/** The viewer's queue, to hand files to. */
export function useUploads(): UploadQueue {
  const client = useApolloClient();
  return uploadsOf(client, useViewer().id);
}

/** What is in it now. */
export function useQueueView(queue: UploadQueue): QueueView {
  return useSyncExternalStore(queue.subscribe, queue.view);
}
