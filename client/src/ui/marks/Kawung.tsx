const petal = "M16 14.4c-3.2-2.2-4.1-5.6 0-10 4.1 4.4 3.2 7.8 0 10z";

/**
 * The project's mark: one kawung, the batik pattern of four palm fruits around one centre, as four institutions sit
 * around one table. Takes the colour of the text; the centre is soga.
 */
export function Kawung({ className }: { readonly className?: string | undefined }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true" focusable="false">
      {[0, 90, 180, 270].map((turn) => (
        <path key={turn} d={petal} fill="currentColor" transform={`rotate(${turn} 16 16)`} />
      ))}
      <circle cx="16" cy="16" r="1.9" fill="var(--sd-mark-centre, var(--sd-live))" />
    </svg>
  );
}
