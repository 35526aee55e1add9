/** `T` with the fields that may be undefined left out where they are. */
type WithValues<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** This gives the fields that have a value: what is not known is left out of reports and messages, and is no `undefined` in them. */
export function withValues<T extends object>(fields: T): WithValues<T> {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  // What was undefined is gone, which the type says.
  return Object.fromEntries(known) as WithValues<T>;
}
