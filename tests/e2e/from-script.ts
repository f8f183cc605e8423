/** What the script that starts the browser tests hands on. */
export const fromScript = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error('Start the browser tests with: npm run test:browser');
  return value;
};

export const address = fromScript('CASEWRIGHT_ADDRESS');
