/** The sites that have a rule of their own. */
import { useState } from 'preact/hooks';
import { WHERE, type Where } from '../../model/settings.ts';
import { text } from '../text.ts';
import { WHERE_WORDS } from '../where.ts';
import { siteNamed } from './site-name.ts';

interface Props {
  readonly sites: Readonly<Record<string, Where>>;
  readonly rule: (site: string, where: Where) => void;
}

const isWhere = (value: unknown): value is Where => WHERE.some(where => where === value);

export function Sites({ sites, rule }: Props) {
  const [bad, setBad] = useState(false);
  const names = Object.keys(sites).sort();
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const data = new FormData(form);
    const site = siteNamed(String(data.get('site') ?? ''));
    const where = data.get('where');
    setBad(site === null);
    if (site === null || !isWhere(where)) return;
    rule(site, where);
    form.reset();
  };
  return (
    <>
      <p class="soft">{text('optionsSitesHelp')}</p>
      {names.length === 0 ? (
        <p>{text('optionsSitesNone')}</p>
      ) : (
        <table class="sites">
          <thead>
            <tr>
              <th scope="col">{text('optionsSite')}</th>
              <th scope="col">{text('optionsSiteWhere')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {names.map(site => (
              <tr key={site} data-site={site}>
                <td>{site}</td>
                <td>
                  <WhereSelect
                    label={text('siteRule', site)}
                    value={sites[site] ?? 'articles'}
                    onChoose={where => rule(site, where)}
                  />
                </td>
                <td class="end">
                  <button
                    type="button"
                    aria-label={text('optionsSiteRemoveOf', site)}
                    onClick={() => rule(site, 'articles')}
                  >
                    {text('optionsSiteRemove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <form onSubmit={add}>
        <label>
          {text('optionsSite')}
          <input name="site" placeholder="example.org" autocomplete="off" spellcheck={false} required />
        </label>
        <label>
          {text('optionsSiteWhere')}
          <select name="where">
            {WHERE.filter(where => where !== 'articles').map(where => (
              <option key={where} value={where} selected={where === 'never'}>
                {text(WHERE_WORDS[where])}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{text('optionsSiteAdd')}</button>
      </form>
      {bad && (
        <p class="problem" role="alert">
          {text('optionsSiteBad')}
        </p>
      )}
    </>
  );
}

interface WhereProps {
  readonly label: string;
  readonly value: Where;
  readonly onChoose: (where: Where) => void;
}

function WhereSelect({ label, value, onChoose }: WhereProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={event => {
        const chosen = event.currentTarget.value;
        if (isWhere(chosen)) onChoose(chosen);
      }}
    >
      {WHERE.map(where => (
        <option key={where} value={where}>
          {text(WHERE_WORDS[where])}
        </option>
      ))}
    </select>
  );
}
