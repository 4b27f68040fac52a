interface Item {
  readonly id: string;
}
export const MANY: number;
export const LARGE_FILE: {readonly people: readonly Item[]; readonly caseStudies: readonly Item[]};
