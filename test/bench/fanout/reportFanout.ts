import type { Outcome, Ratio, Result } from "../report/outcome.js";
import { percentile, rangeOf, significant, spreadOf } from "../report/statistics.js";
import { inFlight, type Pattern, patterns } from "./patterns.js";
import type { Series } from "./Series.js";
import type { Subject } from "./subjects/subject.js";

type Measured = ReadonlyMap<Subject["name"], Series>;

/** Ours over the plain broadcast, and over the libraries as they come. */
const goals = { ws: 0.8, stock: 1 } as const;

export function reportFanout(measured: Measured, sockets: number): Outcome {
  const results = [...measured.values()].flatMap((series) => resultsOf(series, sockets));
  const ratios = (["ws", "stock"] as const).flatMap((reference) => ratiosTo(reference, measured, sockets));
  return { results, ratios };
}

/**
 * CPU microseconds of the server for one delivery. What a command costs with nobody listening is taken off, for all
 * subjects alike: ours decides, seals and stores, the others only publish.
 */
function deliveryCosts(series: Series, pattern: Pattern, sockets: number): readonly number[] {
  const command = percentile(series.quietCpu[pattern], 50);
  return series.loadedCpu[pattern].map((seconds) => ((seconds - command) * 1e6) / sockets);
}

function resultsOf(series: Series, sockets: number): readonly Result[] {
  const subject = series.name;
  const spread = (
    metric: string,
    unit: string,
    values: readonly number[],
    params: Result["params"] = {},
  ): Result => {
    const whole = spreadOf(values);
    return {
      metric,
      subject,
      value: significant(whole.median),
      unit,
      params: { ...rangeOf(whole), sockets, ...params },
    };
  };
  const { latencies, frameBytes, eventRates } = series;
  const latency = (percent: number): Result => ({
    metric: `latencyP${percent}`,
    subject,
    value: significant(percentile(latencies, percent)),
    unit: "ms",
    params: { sockets, samples: latencies.length },
  });
  return [
    ...patterns.map((pattern) =>
      spread("cpuPerDelivery", "µs", deliveryCosts(series, pattern, sockets), { pattern }),
    ),
    ...patterns.map((pattern) =>
      spread(
        "cpuPerCommand",
        "µs",
        series.quietCpu[pattern].map((seconds) => seconds * 1e6),
        { pattern, sockets: 0 },
      ),
    ),
    spread(
      "deliveriesPerSecond",
      "1/s",
      eventRates.map((rate) => rate * sockets),
      {
        inFlight,
        listenerCpu: significant(percentile(series.listenerShares, 50)),
      },
    ),
    latency(50),
    latency(99),
    { metric: "frame", subject, value: frameBytes, unit: "bytes", params: {} },
  ];
}

function ratiosTo(reference: "ws" | "stock", measured: Measured, sockets: number): readonly Ratio[] {
  const [ours, theirs] = [measured.get("sidang"), measured.get(reference)];
  if (ours === undefined || theirs === undefined) throw new Error(`${reference} was not measured`);
  const name = `sidang/${reference}` as const;
  const goal = goals[reference];
  const median = (values: readonly number[]) => percentile(values, 50);
  return [
    ...patterns.map((pattern): Ratio => {
      const value =
        median(deliveryCosts(theirs, pattern, sockets)) / median(deliveryCosts(ours, pattern, sockets));
      return {
        name,
        value: significant(value),
        goal,
        params: { of: "deliveries per CPU second", pattern, sockets },
      };
    }),
    {
      name,
      value: significant(median(ours.eventRates) / median(theirs.eventRates)),
      goal,
      params: { of: "deliveries per second", pattern: "burst", sockets },
    },
  ];
}
