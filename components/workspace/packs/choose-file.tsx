/** Choosing a file to look into. The same file may be chosen twice in a row. */
import { useId } from 'react';

interface ChooseFileProps {
  label: string;
  accept: string;
  onFile: (file: File) => void;
}

export function ChooseFile({ label, accept, onFile }: ChooseFileProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="mt-4 block font-medium">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        className="mt-1 block w-full max-w-120 rounded-md border border-edge p-1 text-soft file:mr-3 file:min-h-8 file:rounded-sm file:border-0 file:bg-sunk file:px-3 file:font-medium file:text-ink"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
