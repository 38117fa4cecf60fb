import { build, staleParts } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { alone } from './lock.mjs';

const isReady = (root, parts) => isInstalled(root) && staleParts(root, parts).length === 0;

/** Makes the project ready to run: the packages of the lockfile, the parts built from the present files. Throws a BuildFault. */
export const prepare = async (root, parts) => {
  if (isReady(root, parts)) return;
  await alone(root, async () => {
    if (!isInstalled(root)) await install(root);
    const stale = staleParts(root, parts);
    if (stale.length > 0) await build(root, stale);
  });
};
