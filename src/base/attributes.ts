/** Present is true, but `false`, `no`, `0` and `off` are false: editors write all of these. */
export function booleanAttribute(value: string | null): boolean {
  return value !== null && !/^\s*(false|no|0|off)\s*$/i.test(value);
}

/** The text of an attribute without outer white space; empty when it was removed or set to nothing. */
export function textValue(value: string | null | undefined): string {
  return String(value ?? '').trim();
}
