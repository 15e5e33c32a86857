import { type Action, type Grant, reachOfGrants } from "@sidang/shared";

/** A condition and its parameters, in order. */
export interface Sql {
  readonly text: string;
  readonly parameters: readonly (string | number)[];
}

export const sql = (text: string, ...parameters: readonly (string | number)[]): Sql => ({ text, parameters });

export function all(...conditions: readonly Sql[]): Sql {
  return joined(conditions, " AND ", "1 = 1");
}

export function any(...conditions: readonly Sql[]): Sql {
  return joined(conditions, " OR ", "1 = 0");
}

function joined(conditions: readonly Sql[], by: string, none: string): Sql {
  if (conditions.length === 0) return sql(none);
  return {
    text: `(${conditions.map(({ text }) => text).join(by)})`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}

function oneOf(column: string, values: readonly string[]): Sql[] {
  return values.length === 0 ? [] : [sql(`${column} IN (${values.map(() => "?").join(", ")})`, ...values)];
}

/**
 * Where an action is allowed, as a condition on a unit `u` and its proposal `p`: lists are narrowed in the database,
 * never row by row.
 * @param seated proposals that the viewer sits on
 */
export function reachSql(action: Action, grants: readonly Grant[], seated: ReadonlySet<string>): Sql {
  const { everywhere, agencies, units } = reachOfGrants(action, grants);
  if (everywhere) return sql("1 = 1");
  return any(...oneOf("u.agency_id", agencies), ...oneOf("u.id", units), ...oneOf("p.id", [...seated]));
}
