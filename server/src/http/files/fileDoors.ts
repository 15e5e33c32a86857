import type { SignedIn } from "../../graph/requestContext.js";
import type { ExportDoors } from "./exports/exportDoors.js";

/** A file that somebody may have. */
export interface DownloadableFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly fileName: string;
}

/** Who may hand in and fetch files: asked at every request, answered by the module that knows evidence. */
export interface FileDoors extends ExportDoors {
  /** False also when there is no such proposal for them. */
  mayUpload(viewer: SignedIn, proposalId: string): Promise<boolean>;
  /** The file of an evidence's version; null when there is none that they may see. */
  fileOfVersion(viewer: SignedIn, versionId: string): Promise<DownloadableFile | null>;
}
