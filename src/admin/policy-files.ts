import { chromeosGuide, firefoxGuide, linuxGuide, linuxInstallGuide, windowsGuide } from './policy-guide.ts';
import { CHROMIUM_PLACES, FIREFOX_ID, FIREFOX_PLACE } from './policy-places.ts';
import { type PolicyValues, registryText } from './policy-registry.ts';

/** One file for an admin to install, and how. */
export interface PolicyFile {
  readonly name: string;
  readonly text: string;
  readonly guide: readonly string[];
}

/** What the policy is written for. `id`: the extension's id in that browser's store. */
export type PolicyTarget =
  | { readonly browser: 'chrome'; readonly os: 'windows' | 'linux' | 'chromeos'; readonly id: string }
  | { readonly browser: 'edge'; readonly os: 'windows' | 'linux'; readonly id: string }
  | { readonly browser: 'firefox'; readonly os: 'windows' | 'linux' };

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The ready files for one browser on one system; `values` are checked already (core/policy.ts). */
export function policyFiles(target: PolicyTarget, values: PolicyValues): readonly PolicyFile[] {
  if (target.browser === 'firefox') return firefoxFiles(target.os, values);
  const place = CHROMIUM_PLACES[target.browser];
  const { id } = target;
  const installation = { installation_mode: 'force_installed', update_url: place.updateUrl, ...place.extra };
  const name = `jempol-netral-${target.browser}-${target.os}`;
  switch (target.os) {
    case 'windows': {
      const text = registryText([
        { path: `${place.registry}\\ExtensionSettings\\${id}`, values: installation },
        { path: `${place.registry}\\3rdparty\\extensions\\${id}\\policy`, values },
      ]);
      return [{ name: `${name}.reg`, text, guide: windowsGuide(place) }];
    }
    case 'linux': {
      // Two files: browsers use one ExtensionSettings only, and an office may have its own already.
      const install = `${name}-pasang.json`;
      const settings = json({ '3rdparty': { extensions: { [id]: values } } });
      return [
        { name: `${name}.json`, text: settings, guide: linuxGuide(place, `${name}.json`) },
        {
          name: install,
          text: json({ ExtensionSettings: { [id]: installation } }),
          guide: linuxInstallGuide(place, install),
        },
      ];
    }
    case 'chromeos': {
      const wrapped = Object.entries(values).map(([key, Value]) => [key, { Value }]);
      return [{ name: `${name}.json`, text: json(Object.fromEntries(wrapped)), guide: chromeosGuide(id) }];
    }
  }
}

function firefoxFiles(os: 'windows' | 'linux', values: PolicyValues): readonly PolicyFile[] {
  const installation = {
    installation_mode: 'force_installed',
    install_url: FIREFOX_PLACE.installUrl,
    default_area: 'navbar',
  };
  const policies = json({
    policies: {
      ExtensionSettings: { [FIREFOX_ID]: installation },
      '3rdparty': { Extensions: { [FIREFOX_ID]: values } },
    },
  });
  const file = { name: 'policies.json', text: policies, guide: firefoxGuide(os, 'policies.json') };
  if (os === 'linux') return [file];
  const text = registryText([
    { path: `${FIREFOX_PLACE.registry}\\ExtensionSettings\\${FIREFOX_ID}`, values: installation },
    { path: `${FIREFOX_PLACE.registry}\\3rdparty\\Extensions\\${FIREFOX_ID}`, values },
  ]);
  return [{ name: 'jempol-netral-firefox-windows.reg', text, guide: firefoxGuide(os, 'reg') }, file];
}
