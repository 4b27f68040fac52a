import {observe} from 'volunteer-story-widgets/loader';
import {createApp} from 'vue';
import Carriers from './Carriers.vue';

createApp(Carriers).mount('#app');
observe();
