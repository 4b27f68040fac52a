import type {} from 'volunteer-story-widgets/react';

/** Lines that end in "wrong" have a fault that the types must find; the others have none. */
export const wrong = [
  <vs-speaker-card name="Sonia Mehzabeen" layout="row" className="wide" title="A speaker" />,
  <vs-speaker-card nmae="Sonia Mehzabeen" />, // wrong
  <vs-speaker-card layout="diagonal" />, // wrong
  <vs-case-study-carousel onvs-select={({detail}) => detail.position} />, // wrong
  <vs-speaker-crad />, // wrong
];
