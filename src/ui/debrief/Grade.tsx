import type { Grade } from '../../engine/words.ts';
import { FINAL_GRADES } from '../../text/en.ts';

/** Kept, in part, lost: a word, and a disc that is full, half or empty. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  return (
    <span className={`gradeMark gradeMark--${grade}`}>
      <svg className="gradeMark__disc" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" className="gradeMark__ring" />
        {grade === 'lost' ? null : (
          <path
            d={grade === 'kept' ? 'M8 1.5a6.5 6.5 0 1 1-.01 0z' : 'M8 1.5a6.5 6.5 0 0 0 0 13z'}
            className="gradeMark__fill"
          />
        )}
      </svg>
      {FINAL_GRADES[grade]}
    </span>
  );
}
