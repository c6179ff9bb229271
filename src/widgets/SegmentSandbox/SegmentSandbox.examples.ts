import type { Examples } from '../frame/examples';
import { pasteWords } from '../frame/island-props';
import type { Sandbox } from './fields';

export const examples: Examples<Sandbox> = {
  tag: 'SegmentSandbox',
  id: 'segment-sandbox',
  prefix: 'sandbox',
  also: [pasteWords],
  states: [
    {
      name: 'twelve senders in three groups',
      properties: { data: 'senders', groups: 3, seed: 1 },
      numbers: ['3 groups', '13.75', 'Nothing moves any more', 'circles', 'triangles'],
    },
    {
      name: 'one group',
      properties: { data: 'senders', groups: 1, seed: 1 },
      numbers: ['1 group,', 'silhouette –', '10 end at the best'],
    },
    {
      name: 'groups found where there are none',
      properties: { data: 'even', groups: 5, seed: 3 },
      numbers: ['5 groups', 'rings'],
    },
    {
      name: 'three clouds',
      properties: { data: 'clouds', groups: 3, seed: 2 },
      numbers: ['3 groups', '16'],
    },
  ],
};
