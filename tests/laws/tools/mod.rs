//! What the laws are tested with: forms to start from, the values at which rules turn, and a judge that
//! judges them.

pub mod boundary;
pub mod edit;
pub mod judge;
pub mod random;
pub mod rules;
pub mod starts;
pub mod vary;

pub use edit::Slot;
pub use judge::Judge;
pub use random::Random;
pub use starts::{Start, starts};

/// How often something is tried: `usual` times, more or fewer as `PROPTEST_CASES` is more or fewer than 256.
pub fn rounds(usual: usize) -> usize {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse::<usize>().ok());
    (usual * cases.unwrap_or(256)).div_ceil(256)
}

/// The committed configuration of the tests that use proptest.
pub fn proptest_config() -> proptest::test_runner::Config {
    use proptest::test_runner::{Config, RngSeed};
    Config { rng_seed: RngSeed::Fixed(20_241_120), failure_persistence: None, ..Config::default() }
}
