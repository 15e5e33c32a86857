import { registerEnumType } from "type-graphql";

/** A GraphQL enumeration whose values are the words of `shared`, written as they are. */
export function enumeration<Word extends string>(
  name: string,
  words: readonly Word[],
  description: string,
): { readonly [W in Word]: W } {
  const values = Object.fromEntries(words.map((word) => [word, word])) as { [W in Word]: W };
  registerEnumType(values, { name, description });
  return values;
}
