import type { Standing } from "@sidang/shared";

/** Whoever the server is when it acts by itself. */
export const sidang = { userId: "sidang", name: "Sidang" } as const;

/** It reads and writes nothing as a person would: what it asks is not judged by a standing. */
export const sidangStanding: Standing = { userId: sidang.userId, reads: [], writes: [], adds: false };
