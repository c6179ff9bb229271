import { lazyModule } from '../paste/lazy-module';

/** The section of many waves or segments and the reader of its rows, loaded when a reader opens it. */
export const lazyGroups = lazyModule(async () => {
  const [{ ManyGroups }, { groupsToAddress }] = await Promise.all([
    import('./ManyGroups'),
    import('./read-groups'),
  ]);
  return { ManyGroups, groupsToAddress };
});
