import styles from './impact.module.css';

const margin = 0.08;

/** Low to high as a band, base as a mark. The numbers stand beside it in words, so it is hidden from readers. */
export const RangeBar = ({ low, base, high }: { low: number; base: number; high: number }) => {
  const smallest = Math.min(0, low, base, high);
  const largest = Math.max(0, low, base, high);
  const span = (largest - smallest || 1) * (1 + margin);
  const at = (value: number): number => ((value - smallest) / span) * 100;
  return (
    <svg aria-hidden className={styles['range']} preserveAspectRatio="none" viewBox="0 0 100 10">
      <rect className={styles['track']} height="3" rx="1.5" width="100" x="0" y="3.5" />
      <rect
        className={styles['band']}
        height="3"
        width={Math.max(0.5, Math.abs(at(high) - at(low)))}
        x={Math.min(at(low), at(high))}
        y="3.5"
      />
      <rect className={styles['mark']} height="10" width="0.8" x={at(base) - 0.4} y="0" />
    </svg>
  );
};
