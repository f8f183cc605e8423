interface ScriptPolicy {
  createScriptURL: (url: string) => unknown;
}

interface PolicyFactory {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptPolicy;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

/** The one policy of the app: it lets our own workers start, from blobs that we made, and nothing else. */
const policy = factory?.createPolicy('app', {
  createScriptURL: (url) => {
    if (!url.startsWith('blob:')) throw new TypeError(`This is not a worker of ours: ${url}`);
    return url;
  },
});

/**
 * A worker from a blob: it inherits the page's security policy, which a worker loaded by its address would not.
 */
export const startWorker = async (address: string): Promise<Worker> => {
  const source = await (await fetch(address)).text();
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker((policy?.createScriptURL(url) ?? url) as string);
  return worker;
};
