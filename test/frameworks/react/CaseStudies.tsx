import 'volunteer-story-widgets/vs-case-study-card';
import 'volunteer-story-widgets/vs-case-study-carousel';
import type {} from 'volunteer-story-widgets/react';

interface Props {
  studies: readonly {id: string; heading: string; country: string; text: string}[];
  onSelect: (index: number) => void;
}

export function CaseStudies({studies, onSelect}: Props) {
  return (
    <vs-case-study-carousel label="Case studies" onvs-select={({detail}) => onSelect(detail.index)}>
      {studies.map(({id, heading, country, text}) => (
        <vs-case-study-card key={id} heading={heading} country={country}>
          {text}
        </vs-case-study-card>
      ))}
    </vs-case-study-carousel>
  );
}
