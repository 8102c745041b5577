const PATHS = {
  swap: 'M4 8h13l-4-4M20 16H7l4 4',
  back: 'M15 5l-7 7 7 7',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  terms: 'M12 7v5l3 2M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18',
  eligibility: 'M9 12l2 2 4-5M12 3l7 3v5c0 5-3 8-7 10c-4-2-7-5-7-10V6z',
  text: 'M6 4h12v16H6zM9 8h6M9 12h6M9 16h4',
  cases: 'M4 7h6l2 2h8v10H4zM4 7V5h6l2 2',
  settings: 'M4 7h10M18 7h2M16 5v4M4 17h2M10 17h10M8 15v4',
  more: 'M12 6v.01M12 12v.01M12 18v.01',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

/** A line drawing beside a label; never the only carrier of a meaning. */
export function Icon({ name, mirrored }: { readonly name: keyof typeof PATHS; readonly mirrored?: boolean }) {
  return (
    <svg class={mirrored ? 'icon mirrored' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
