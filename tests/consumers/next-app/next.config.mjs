export default { reactStrictMode: true, devIndicators: false, turbopack: { root: process.env.APP_ROOT }, outputFileTracingRoot: process.env.APP_ROOT };
