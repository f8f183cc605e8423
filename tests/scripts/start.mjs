// Builds the app, serves it on this computer only, prints the address, and opens it where there is a desktop.
import { spawn } from 'node:child_process';
import { build, preview } from 'vite';

await build({ logLevel: 'warn' });
const server = await preview({
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173) },
});
const address = server.resolvedUrls?.local[0];
console.log(`Casewright is at ${address}\nPress Ctrl+C to stop.`);

const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };
const hasDesktop =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const [command, ...rest] = openers[process.platform] ?? [];
if (command !== undefined && hasDesktop && process.env.CI === undefined)
  spawn(command, [...rest, address], { stdio: 'ignore', detached: true })
    .on('error', () => console.log('Open the address in a browser.'))
    .unref();
