import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { useSession } from "#app/lib/session";
import { storedUploads } from "#app/lib/uploads";
import { CrashBoundary } from "../CrashBoundary";

/** Loaded once somebody has files on their way, in this page or from one before it. */
const UploadDock = lazy(async () => ({ default: (await import("#app/features/uploads")).UploadDock }));

/** What a person is handing in, on whichever screen they are. */
export function UploadsInHand() {
  const viewerId = useSession().viewer?.id ?? null;
  return viewerId === null ? null : <OfPerson key={viewerId} viewerId={viewerId} />;
}

function OfPerson({ viewerId }: { readonly viewerId: string }) {
  const waiting = useSyncExternalStore(storedUploads.subscribe, () => storedUploads.all(viewerId).size > 0);
  // What has been added is not stored any more, and can still be looked at.
  const [wanted, want] = useState(false);
  if (waiting && !wanted) want(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <CrashBoundary>
        <UploadDock />
      </CrashBoundary>
    </Suspense>
  );
}
