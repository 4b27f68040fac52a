export interface Study {
  readonly id: string;
  readonly heading: string;
  readonly country: string;
  readonly text: string;
}

export declare const SPEAKER: {
  readonly name: string;
  readonly role: string;
  readonly organization: string;
  readonly text: string;
};
export declare const STUDIES: readonly Study[];
export declare const LAYOUTS: readonly ['card', 'row', 'compact'];
