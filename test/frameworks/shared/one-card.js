import 'volunteer-story-widgets/vs-speaker-card';
