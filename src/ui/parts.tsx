/** Small pieces that cards and pages share. */
import type { ComponentChildren } from 'preact';
import type { SimilarView } from '../messages/card-content.ts';

/** The address when it is http(s), else `null`: nothing else becomes a link. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** As an attribute: nothing where it is not known. */
export const langOf = (language: string | null): string | undefined => language ?? undefined;

interface LinkProps {
  readonly url: string | null;
  readonly class?: string;
  readonly lang?: string | null;
  readonly children: ComponentChildren;
}

/** A link out of the page; plain text when the address is no web address. */
export function Link({ url, lang, children, ...rest }: LinkProps) {
  const href = webAddress(url);
  const language = lang ? { lang } : {};
  if (href === null)
    return (
      <span {...rest} {...language}>
        {children}
      </span>
    );
  return (
    <a {...rest} {...language} href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

export function Section({
  title,
  id,
  children,
}: {
  readonly title: string;
  readonly id: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class={`section ${id}`} aria-labelledby={`byname-${id}`}>
      <h3 class="label" id={`byname-${id}`}>
        {title}
      </h3>
      {children}
    </section>
  );
}

interface PeopleProps {
  readonly people: readonly SimilarView[];
  readonly onOpen: (id: string) => void;
}

/** Entities to go on to: name, and what tells them apart. */
export function People({ people, onOpen }: PeopleProps) {
  return (
    <ul class="people">
      {people.map(person => (
        <li key={person.id}>
          <button type="button" class="person" onClick={() => onOpen(person.id)}>
            <span class="person-name">{person.name}</span>
            {(person.role ?? person.description) && (
              <span class="person-what">{person.role ?? person.description}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

export type Icon = 'close' | 'pin' | 'back' | 'person' | 'organisation' | 'unknown';

const PATHS: Readonly<Record<Icon, string>> = {
  close: 'M4.5 4.5l7 7m0-7l-7 7',
  pin: 'M9.5 2.5l4 4-2.2.8-2.6 2.6.3 2.6-1 1L3.5 9l1-1 2.6.3L9.7 5.7zM5.5 10.5L2.5 13.5',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  person: 'M8 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.8 13.5c.5-2.6 2.5-3.9 5.2-3.9s4.7 1.3 5.2 3.9',
  organisation: 'M2.5 13.5h11M3.5 6.5h9L8 2.8zM4.5 6.5v7m3.5-7v7m3.5-7v7',
  unknown: 'M5.7 6a2.3 2.3 0 1 1 3.4 2.1c-.8.4-1.1.9-1.1 1.7m0 2.4v.1',
};

export function Glyph({ icon }: { readonly icon: Icon }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[icon]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

interface IconButtonProps {
  readonly icon: Icon;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

export function IconButton({ icon, label, pressed, onClick }: IconButtonProps) {
  const state = pressed === undefined ? {} : { 'aria-pressed': pressed };
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...state} onClick={onClick}>
      <Glyph icon={icon} />
    </button>
  );
}
