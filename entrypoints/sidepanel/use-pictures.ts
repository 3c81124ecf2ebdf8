import { useCallback } from 'react';
import type { LoadPicture } from '@/components/panel/evidence/Picture';
import { usePanelDeps } from './panel-context';

/** Reads small pictures for lists; where one is missing the picture itself is shown small. */
export function useThumbnail(): LoadPicture {
  const { evidence } = usePanelDeps().repositories;
  return useCallback(async (id) => (await evidence.thumbnail(id)) ?? (await evidence.picture(id)) ?? null, [evidence]);
}

/** Reads pictures in full. */
export function usePicture(): LoadPicture {
  const { evidence } = usePanelDeps().repositories;
  return useCallback(async (id) => (await evidence.picture(id)) ?? null, [evidence]);
}
