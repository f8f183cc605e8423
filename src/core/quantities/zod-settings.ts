import * as z from 'zod/mini';

/** Before the first schema: zod otherwise probes for code generation, which the page's security policy reports. */
z.config({ jitless: true });
