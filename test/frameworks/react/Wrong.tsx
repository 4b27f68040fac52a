import type {} from 'volunteer-story-widgets/react';

/** Each line but the first has a fault that the types must find. */
export const wrong = [
  <vs-speaker-card name="Sonia Mehzabeen" layout="row" className="wide" title="A speaker" />,
  <vs-speaker-card nmae="Sonia Mehzabeen" />,
  <vs-speaker-card layout="diagonal" />,
  <vs-case-study-carousel onvs-select={({detail}) => detail.position} />,
  <vs-speaker-crad />,
];
