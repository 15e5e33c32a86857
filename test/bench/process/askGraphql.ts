interface Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Asks over HTTP and answers the data. @throws with the errors, if there are any */
export async function askGraphql<Data>(
  url: string,
  asked: Asked,
  headers: Readonly<Record<string, string>> = {},
): Promise<Data> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(asked),
  });
  const answer = (await response.json()) as { data?: Data; errors?: unknown };
  if (answer.errors !== undefined || answer.data === undefined) {
    throw new Error(`${asked.operationName ?? asked.query}: ${JSON.stringify(answer.errors ?? answer)}`);
  }
  return answer.data;
}
