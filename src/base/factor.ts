import {msg} from '../localization/messages.js';
import type {Factor} from '../reference/factors.js';

/** The name of a factor that leaves people behind, in the language that is being spoken. */
export function factorName(factor: Factor): string {
  switch (factor) {
    case 'discrimination':
      return msg('Discrimination', {
        id: 'factor.discrimination',
        desc: 'One of the five factors that leave people behind (UNDP, 2018). At most 36 characters.',
      });
    case 'geography':
      return msg('Geography', {
        id: 'factor.geography',
        desc: 'One of the five factors that leave people behind (UNDP, 2018). At most 36 characters.',
      });
    case 'governance':
      return msg('Governance', {
        id: 'factor.governance',
        desc: 'One of the five factors that leave people behind (UNDP, 2018). At most 36 characters.',
      });
    case 'socio-economic-status':
      return msg('Socio-economic status', {
        id: 'factor.socio-economic-status',
        desc: 'One of the five factors that leave people behind (UNDP, 2018). At most 36 characters.',
      });
    case 'shocks-and-fragility':
      return msg('Shocks and fragility', {
        id: 'factor.shocks-and-fragility',
        desc: 'One of the five factors that leave people behind (UNDP, 2018). At most 36 characters.',
      });
  }
}
