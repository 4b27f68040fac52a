const formats = new Map<string, Intl.NumberFormat>();

/** A whole number in the digits of `locale`. Formats are kept, because making one is slow. */
export function formatNumber(value: number, locale: string): string {
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(locale, {useGrouping: false})));
  return format.format(value);
}
