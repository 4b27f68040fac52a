import {msg} from '../localization/messages.js';
import type {Factor} from '../reference/factors.js';

export {messages as data} from '../localization/messages.js';

/** What a factor means, in our own words, in the language that is being spoken. */
export function factorDefinition(factor: Factor): string {
  switch (factor) {
    case 'discrimination':
      return msg(
        'People are excluded, mistreated or met with bias because of one or more sides of their identity, such as gender, age, ethnicity, religion or disability.',
        {
          id: 'factor-badge.discrimination',
          desc: 'Definition of the factor “Discrimination”, shown on demand. After UNDP, “What does it mean to leave no one behind?” (2018).',
        },
      );
    case 'geography':
      return msg(
        'People are isolated or at risk because of where they live, and public services are missing there or worse than elsewhere.',
        {
          id: 'factor-badge.geography',
          desc: 'Definition of the factor “Geography”, shown on demand. After UNDP, “What does it mean to leave no one behind?” (2018).',
        },
      );
    case 'governance':
      return msg(
        'Laws, policies and institutions work badly, are unfair or answer to no one, and people have no say in decisions that affect them.',
        {
          id: 'factor-badge.governance',
          desc: 'Definition of the factor “Governance”, shown on demand. After UNDP, “What does it mean to leave no one behind?” (2018).',
        },
      );
    case 'socio-economic-status':
      return msg(
        'People lack income, education or work, or have worse chances than others to stay healthy and well nourished.',
        {
          id: 'factor-badge.socio-economic-status',
          desc: 'Definition of the factor “Socio-economic status”, shown on demand. After UNDP, “What does it mean to leave no one behind?” (2018).',
        },
      );
    case 'shocks-and-fragility':
      return msg(
        'People are more exposed than others to conflict, disasters, climate change, epidemics or economic crises, and find it harder to recover.',
        {
          id: 'factor-badge.shocks-and-fragility',
          desc: 'Definition of the factor “Shocks and fragility”, shown on demand. After UNDP, “What does it mean to leave no one behind?” (2018).',
        },
      );
  }
}
