import {LAYOUTS, SPEAKER, STUDIES} from '#content';
import {useRef, useState} from 'react';
import type {SpeakerCard} from 'volunteer-story-widgets/elements/speaker-card';
import 'volunteer-story-widgets/vs-sdg-badge';
import 'volunteer-story-widgets/vs-speaker-card';
import {CaseStudies} from './CaseStudies.tsx';

export function App() {
  const [shown, setShown] = useState(true);
  const [french, setFrench] = useState(false);
  const [layout, setLayout] = useState(0);
  const [debug, setDebug] = useState(false);
  const [text, setText] = useState('');
  const [organization, setOrganization] = useState<string | undefined>(SPEAKER.organization);
  const [goal, setGoal] = useState(5);
  const [studies, setStudies] = useState(STUDIES.slice(0, 3));
  const [ready, setReady] = useState(0);
  const [selected, setSelected] = useState<number>();
  const [problem, setProblem] = useState('');
  const card = useRef<SpeakerCard>(null);
  const [found, setFound] = useState('');

  return (
    <main lang={french ? 'fr' : 'en'}>
      <p>
        <button onClick={() => setShown(!shown)}>Hide or show</button>
        <button onClick={() => setFrench(!french)}>French</button>
        <button onClick={() => setLayout((layout + 1) % LAYOUTS.length)}>Layout</button>
        <button onClick={() => setDebug(!debug)}>Debug</button>
        <button onClick={() => setText(text ? '' : SPEAKER.text)}>Text</button>
        <button onClick={() => setOrganization(organization ? undefined : SPEAKER.organization)}>Organization</button>
        <button onClick={() => setGoal(18)}>Goal 18</button>
        <button onClick={() => setStudies(STUDIES.slice(0, studies.length + 1))}>Add</button>
        <button onClick={() => setStudies(studies.slice(1))}>Remove</button>
        <button onClick={() => setStudies([...studies].reverse())}>Turn round</button>
        <button onClick={() => setFound(card.current?.jobTitle ?? '')}>Find</button>
      </p>
      <output>
        ready: {ready}; selected: {selected}; problem: {problem}; found: {found}
      </output>
      {shown && (
        <>
          <vs-speaker-card
            ref={card}
            name={SPEAKER.name}
            job-title={SPEAKER.role}
            organization={organization}
            participation="speaker"
            layout={LAYOUTS[layout]}
            heading-level={2}
            debug={debug}
            photo={undefined}
            onvs-ready={() => setReady((count) => count + 1)}
          >
            {text}
          </vs-speaker-card>
          <vs-sdg-badge goal={String(goal)} debug={debug} onvs-problem={({detail}) => setProblem(detail.code)}>
            A Goal
          </vs-sdg-badge>
          <CaseStudies studies={studies} onSelect={setSelected} />
        </>
      )}
    </main>
  );
}
