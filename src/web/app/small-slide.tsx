import { Component, type ReactNode } from 'react';
import { type LaidOutSlide, ourProfile } from '../../core/layout/index.ts';
import { SlideView } from '../preview/slide-view.tsx';

/** A picture that cannot be drawn leaves its place empty: it was made by an older app, and the case is sound. */
class OrNothing extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children;
  }
}

/** A slide as it was laid out, small: a picture beside its name. */
export const SmallSlide = ({ slide, language }: { slide: unknown; language: string }) =>
  slide === null || slide === undefined ? null : (
    <OrNothing>
      <div aria-hidden>
        <SlideView locale={language} profile={ourProfile} slide={slide as LaidOutSlide} />
      </div>
    </OrNothing>
  );
