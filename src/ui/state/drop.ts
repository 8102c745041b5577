import { useEffect, useRef, useState } from 'preact/hooks';

/** A file may be dropped anywhere on the page, or the browser would leave it to show the file. */
export function useDrop(onFile: (file: File | undefined) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const ending = new AbortController();
    const options = { signal: ending.signal };
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      latest.current(event.dataTransfer.files[0]);
    };
    addEventListener('dragover', onOver, options);
    addEventListener('dragleave', onLeave, options);
    addEventListener('drop', onDrop, options);
    return () => ending.abort();
  }, []);
  return over;
}
