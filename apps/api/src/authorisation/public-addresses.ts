import { describeContract } from '../describe-contract';

/** Every public address of the contract, filled with what there is in the marked round. */
export async function publicAddresses(formats: readonly string[]): Promise<{ path: string; url: string }[]> {
  const { paths } = await describeContract();
  const open = Object.keys(paths).filter((path) => path.startsWith('/api/public/'));
  return open.flatMap((path) => filled(path, formats).map((url) => ({ path, url })));
}

function filled(path: string, format: readonly string[]): string[] {
  const places = { strategy: ['frankreich'], round: ['2024'], code: ['3.1.1', '3.1.2', '3.1.3', '3.1.4'], format };
  return Object.entries(places).reduce<string[]>(
    (urls, [place, values]) =>
      urls.flatMap((url) =>
        url.includes(`{${place}}`) ? values.map((value) => url.replace(`{${place}}`, value)) : [url],
      ),
    [path],
  );
}
