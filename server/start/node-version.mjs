import { giveUp } from './say.mjs';

/** What Vite takes, the most demanding of the packages: 20.19 and its successors, or 22.12 and newer. */
export const isTaken = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
};

/** Ends the process with what to do where this Node is too old. */
export const checkNode = () => {
  if (isTaken(process.versions.node)) return;
  giveUp(
    `This needs Node 20.19, 22.12 or newer; here runs ${process.versions.node}.`,
    'get it from https://nodejs.org, or with a version manager: nvm install 22',
  );
};
