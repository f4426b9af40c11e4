declare module "virtual:search-index" {
  const index: import("./engine.js").Index;
  export default index;
}
