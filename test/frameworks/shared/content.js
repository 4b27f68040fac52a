/** What the apps show: from the webinar. */

export const SPEAKER = {
  name: 'Sonia Mehzabeen',
  role: 'UNV Country Coordinator',
  organization: 'UN Volunteers',
  text: 'She told what UN Volunteers achieve in Bangladesh.',
};

export const STUDIES = [
  {id: 'rwanda', heading: 'An example from Rwanda', country: 'RW', text: 'Sophie Plagerson named Rwanda.'},
  {id: 'lebanon', heading: 'An example from Lebanon', country: 'LB', text: 'Sophie Plagerson named Lebanon.'},
  {id: 'bangladesh', heading: 'An example from Bangladesh', country: 'BD', text: 'Sophie Plagerson named Bangladesh.'},
  {id: 'zambia', heading: 'Health services in Zambia', country: 'ZM', text: 'Volunteers take part in them.'},
];

/** @type {readonly ['card', 'row', 'compact']} */
export const LAYOUTS = ['card', 'row', 'compact'];
