import { afterEach, beforeEach, expect, vi } from 'vitest';

// A warning nobody expected is a defect: whatever reaches the console fails the test that caused it.
const methods = ['warn', 'error'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => {});
});

afterEach(() => {
  const said = methods.flatMap((method) =>
    vi.mocked(console[method]).mock.calls.map((call) => `${method}: ${call.join(' ')}`),
  );
  vi.restoreAllMocks();
  expect(said, 'unexpected console output').toEqual([]);
});
