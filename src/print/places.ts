import type { Machine } from './machine.ts';
import { pathOf } from './pinned.ts';

/** Commands by which Linux distributions know these browsers; headless shells first, they print about twice as fast. */
const commands = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const linux = ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge'];

const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);

const windows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where an installed Chrome, Chromium or Edge usually is on this machine, likeliest first. */
export function usualPlaces(machine: Machine): readonly string[] {
  const { join } = pathOf(machine.platform);
  if (machine.platform === 'darwin') {
    return mac.flatMap((app) => [join('/', app), join(machine.home, app)]);
  }
  if (machine.platform === 'win32') {
    return windows.flatMap((app) => windowsRoots(machine).map((root) => join(root, app)));
  }
  return [
    ...commands.flatMap((command) => searchPath(machine).map((folder) => join(folder, command))),
    ...linux,
  ];
}

const searchPath = ({ env }: Machine): string[] =>
  (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));

const windowsRoots = ({ env }: Machine): string[] => [
  ...new Set(
    [
      env.PROGRAMFILES,
      env.ProgramW6432,
      env['ProgramFiles(x86)'],
      env.LOCALAPPDATA,
      'C:\\Program Files',
    ].filter((root): root is string => root !== undefined && root !== ''),
  ),
];
