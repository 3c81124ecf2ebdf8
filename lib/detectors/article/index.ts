import { defineDetector } from '@/lib/detectors/detector';
import './fact';
import { articleOf } from './read-article';

export default defineDetector({ id: 'article', detect: articleOf });
