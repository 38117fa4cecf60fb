import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import { forgetKept, keptList } from './kept-list.ts';
import { separationOf } from './separation.ts';
import type { Source } from './sheets.ts';
import type { useList } from './use-list.ts';

/** A pasted text longer than this (characters) is kept beside the field, which would be slow with it. */
const LARGE = 60_000;

/** What the reader gave: the text of the field, or a file or a large paste in its place. */
export const useText = (items: readonly string[], list: ReturnType<typeof useList>) => {
  const fromAddress = items.join('\n');
  const [text, setText] = useState(fromAddress);
  const [held, setHeld] = useState<Source | null>(null);
  useEffect(() => {
    if (fromAddress !== '') setText(fromAddress);
  }, [fromAddress]);
  const hold = (source: Source) => {
    setHeld(source);
    void list.load(source);
  };
  const takeKept = useRef(() => {
    const kept = fromAddress === '' ? keptList() : null;
    if (kept !== null) hold(kept);
  });
  useEffect(() => takeKept.current(), []);
  const type = (next: string) => {
    setText(next);
    list.forget();
    if (separationOf(next, null) !== 'line') void list.load({ name: null, content: next });
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length < LARGE) return;
    event.preventDefault();
    hold({ name: null, content: pasted });
  };
  const drop = () => {
    setHeld(null);
    forgetKept();
    list.forget();
  };
  const source: Source = held ?? { name: null, content: text };
  const takeFile = (file: File) => hold({ name: file.name, content: file });
  return { text, held, source, type, paste, drop, takeFile };
};
