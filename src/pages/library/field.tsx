/** A field of a clip, under its label. */
import { Typed, type TypedProps } from '../../ui/typed.tsx';

export interface FieldProps extends TypedProps {
  readonly id: string;
  readonly label: string;
}

export function Field({ label, ...typed }: FieldProps) {
  return (
    <div class="field">
      <label for={typed.id}>{label}</label>
      <Typed {...typed} />
    </div>
  );
}
