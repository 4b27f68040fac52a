/** The author's choice of groups. Loaded with the first list that has one. */
import {answersIn} from '../../base/comparable.js';
import {chosenOf} from '../../base/filter.js';
import type {RecommendationGroup} from '../../story/schema.js';
import type {RecommendationList} from './recommendation-list.js';

export {messages as data} from '../../localization/messages.js';

/** The groups whose id or name `audience` has. What is recommended to several audiences together is recommended to each. */
export function chosenGroups(host: RecommendationList): readonly RecommendationGroup[] {
  const answersOf = ({audience, audiences}: RecommendationGroup): readonly string[] => {
    const together = host.story!.story.recommendations.filter(({id}) => audiences.includes(id));
    return [
      ...answersIn('#', audience),
      ...together.flatMap((group) => [`#${group.id}`, ...answersIn('#', group.audience)]),
    ];
  };
  return chosenOf(host, 'recommendations', 'audience', host.audience, answersOf);
}
