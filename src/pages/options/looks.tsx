/** How names are marked, to be chosen by what it looks like. */
import { MARKS, type MarkStyle } from '../../model/settings.ts';
import { text } from '../text.ts';

const NAMES = {
  underline: 'popupMarksUnderline',
  tint: 'popupMarksTint',
  none: 'popupMarksNone',
} as const satisfies Readonly<Record<MarkStyle, string>>;

interface Props {
  readonly chosen: MarkStyle;
  readonly choose: (style: MarkStyle) => void;
}

export function Looks({ chosen, choose }: Props) {
  return (
    <>
      <div class="looks" role="radiogroup" aria-labelledby="marks">
        {MARKS.map(style => (
          <label key={style}>
            <input
              type="radio"
              name="marks"
              value={style}
              checked={chosen === style}
              onChange={() => choose(style)}
            />
            {text(NAMES[style])}
            <span class={`sample ${style}`} aria-hidden="true">
              <span class="mark person">Angela Merkel</span>, <span class="mark organisation">UNESCO</span>,{' '}
              <span class="mark unknown">Song Tang</span>
            </span>
          </label>
        ))}
      </div>
      <ul class="legend soft underline">
        <li>
          <span class="mark person">Aa</span> {text('optionsPerson')}
        </li>
        <li>
          <span class="mark organisation">Aa</span> {text('optionsOrganisation')}
        </li>
        <li>
          <span class="mark unknown">Aa</span> {text('optionsUnknown')}
        </li>
        <li>
          <span class="mark doubt">Aa</span> {text('optionsDoubt')}
        </li>
      </ul>
    </>
  );
}
