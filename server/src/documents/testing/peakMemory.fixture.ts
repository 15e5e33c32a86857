/** What a work found, and by how many megabytes the process grew meanwhile at most. */
export async function peakMemory<Found>(
  work: () => Promise<Found>,
): Promise<{ readonly found: Found; readonly megabytes: number }> {
  const from = process.memoryUsage.rss();
  let most = from;
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  try {
    const found = await work();
    return { found, megabytes: (Math.max(most, process.memoryUsage.rss()) - from) / 1024 / 1024 };
  } finally {
    clearInterval(looking);
  }
}
