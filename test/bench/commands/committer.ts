/** Somebody whose commits are counted. */
export interface Committer {
  /** Resolves once the `n`th commit is on disk. */
  commit(n: number): Promise<void>;
  close(): Promise<void>;
}
