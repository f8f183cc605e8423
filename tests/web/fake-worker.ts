/** A worker that does nothing by itself: a test says what it answers, and when. */
export interface FakeWorker<Request> extends EventTarget {
  requests: Request[];
  isTerminated: () => boolean;
  say: (data: unknown) => void;
  postMessage: (request: Request) => void;
  terminate: () => void;
}

export const newFakeWorker = <Request>(): FakeWorker<Request> => {
  const requests: Request[] = [];
  let isTerminated = false;
  const worker = new EventTarget();
  return Object.assign(worker, {
    requests,
    isTerminated: () => isTerminated,
    say: (data: unknown) =>
      worker.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })),
    postMessage: (request: Request) => void requests.push(request),
    terminate: () => {
      isTerminated = true;
    },
  });
};
