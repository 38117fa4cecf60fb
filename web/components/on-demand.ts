import { type ComponentType, type RefObject, useLayoutEffect, useState } from 'react';

/** A component that is loaded when somebody is about to use it: null until it is there, and what begins to load it. */
export const useOnDemand = <P>(
  load: () => Promise<ComponentType<P>>,
): readonly [ComponentType<P> | null, () => void] => {
  const [Loaded, setLoaded] = useState<ComponentType<P> | null>(null);
  return [Loaded, () => void load().then((component) => setLoaded(() => component))];
};

/** Whether a field has the focus now. */
export const hasFocus = (field: RefObject<HTMLInputElement | null>): boolean =>
  field.current !== null && field.current === field.current.ownerDocument.activeElement;

/** Gives a field the focus that the plain one had whose place it takes. */
export const useTakenOver = (field: RefObject<HTMLInputElement | null>, focused: boolean): void => {
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, [field, focused]);
};
