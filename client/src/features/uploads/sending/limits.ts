/** The most bytes that one file may have, as the server says it; null when it does not. */
export async function mostBytes(): Promise<number | null> {
  const response = await fetch("/files", { method: "OPTIONS", credentials: "same-origin" }).catch(() => null);
  const said = Number(response?.headers.get("tus-max-size") ?? 0);
  return said > 0 ? said : null;
}

/** Gives up what the server keeps of an upload. What cannot be given up now is swept away after a day. */
export async function discardUpload(uploadUrl: string): Promise<void> {
  const options = { method: "DELETE", headers: { "tus-resumable": "1.0.0" }, keepalive: true };
  await fetch(uploadUrl, { ...options, credentials: "same-origin" }).catch(() => null);
}
