/** The budgets of what pages load, as Markdown for pages of the Storybook. */

/** What tools/size/pages.mjs tells, in bytes. */
interface Budgets {
  readonly PAGES: readonly Watched[];
  readonly FILES: readonly Watched[];
  readonly WIDGET_BUDGET: number;
  readonly LARGER_WIDGETS: Readonly<Record<string, number>>;
}

interface Watched {
  readonly name: string;
  readonly budget?: number;
}

const line = (name: string, budget: number): string => `| ${name} | ${(budget / 1_000).toFixed(1)} kB |`;

/** A line for each budget that the build is held to. */
export function budgetsTable({PAGES, FILES, WIDGET_BUDGET, LARGER_WIDGETS}: Budgets): string {
  const watched = [...PAGES, ...FILES].flatMap(({name, budget}) => (budget ? [line(name, budget)] : []));
  const larger = Object.entries(LARGER_WIDGETS).map(([tag, budget]) => line(`\`${tag}\` beside others`, budget));
  const usual = line('any other widget beside others', WIDGET_BUDGET);
  return ['| Page or file | At most |', '| --- | ---: |', ...watched, ...larger, usual].join('\n');
}
