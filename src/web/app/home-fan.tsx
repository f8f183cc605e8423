import { useEffect, useState } from 'react';
import styles from './home.module.css';
import { SmallSlide } from './small-slide.tsx';

const address = 'pictures/finished-case.json';

const slidesFrom = async (): Promise<unknown[]> => {
  try {
    const response = await fetch(address);
    const found: unknown = response.ok ? await response.json() : [];
    return Array.isArray(found) ? found : [];
  } catch {
    // A picture that does not come is missed by nobody: the words beside it say the same.
    return [];
  }
};

/** Three slides of the finished case: the ask in front, the person and the money behind it. */
export const HomeFan = () => {
  const [slides, setSlides] = useState<readonly unknown[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void slidesFrom().then((found) => {
      if (isCurrent) setSlides(found);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return (
    <div aria-hidden className={styles['fan']}>
      {slides.map((slide, index) => (
        <div key={`${index}`}>
          <SmallSlide language="en-GB" slide={slide} />
        </div>
      ))}
    </div>
  );
};
