import { type RefObject, useEffect, useRef } from 'react';

/**
 * Leads to the first field that was not accepted, however far up it stands: give the answer to the form as its `ref`. `tries` counts how often
 * the form was sent with faults.
 */
export function useFirstFault(tries: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input')?.focus();
  }, [tries]);
  return form;
}
