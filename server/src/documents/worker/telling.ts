/** How a job tells how far it is. */
export interface Telling {
  /** `done` of `total`, in the job's own steps: pages mostly. */
  readonly progress: (done: number, total: number) => void;
}
