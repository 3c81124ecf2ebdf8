import { defineDetector } from '@/lib/detectors/detector';
import { inSlices } from '@/lib/detectors/pace';
import './fact';
import { articleOf } from './read-article';
import { shapeSteps } from './shape';

export default defineDetector({
  id: 'article',
  async detect(context) {
    // What takes long on a long page is done first, with pauses; what follows finds it done.
    await inSlices(shapeSteps(context.page), context.pace, 4);
    await context.pace();
    return articleOf(context);
  },
});
